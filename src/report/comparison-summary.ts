import { isStateMet } from '../feasibility/judged-target.ts';
import type { Study } from '../study/study.ts';
import { type Outcome, summariseOutcome } from '../study/summarise-outcome.ts';
import type { Block, Runs, Section } from './report-document.ts';
import { tellOutlook } from './sections/outlook-section.ts';
import { paragraph } from './sections/section.ts';
import { number, text } from './sections/verdicts-section.ts';
import { anchorOfTarget } from './source-anchors.ts';
import type { Voice } from './voice.ts';

type Compared = { readonly study: Study; readonly outcome: Outcome };

/** Beyond this many, names of targets are left to the table. */
const mostNames = 12;

/** The first screen of a comparison: what each scenario comes to, and which targets depend on it. */
export function composeComparisonSummary(studies: readonly Study[], voice: Voice): Section {
  const compared = studies.map((study) => ({ study, outcome: summariseOutcome(study) }));
  const { summary } = voice.words;
  return {
    id: 'summary',
    title: summary.title,
    blocks: [
      { kind: 'lead', runs: voice.runs(describeLead(compared, voice)) },
      ...describeHeadline(compared, voice).map((line) => paragraph(voice, line)),
      scenarioTable(compared, voice),
      ...describeOutlook(compared, voice).map((line) => paragraph(voice, line)),
      ...describeTargets(compared, voice).map((line) => paragraph(voice, line)),
    ],
  };
}

function describeLead(compared: readonly Compared[], voice: Voice): string {
  const { comparison: words, joined } = voice.words;
  const count = ({ study, outcome }: Compared) => ({
    scenario: voice.text(study.scenario.title),
    met: outcome.met.length,
    judged: outcome.counted.length - outcome.unknown.length,
  });
  const counts = compared.map(count);
  if (counts.every(({ judged }) => judged === 0)) return words.nothingJudged(counts.length);
  const share = ({ met, judged }: (typeof counts)[number]) => met / Math.max(1, judged);
  const sorted = [...counts].sort((a, b) => share(b) - share(a) || b.met - a.met);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined) return '';
  const isFull = ({ met, judged }: (typeof counts)[number]) => judged > 0 && met === judged;
  const assumed = compared.filter(
    ({ outcome }) => outcome.met.length > 0 && outcome.byTarget.length * 2 >= outcome.met.length,
  );
  return joined([
    words.lead({
      scenarios: compared.length,
      allMet: counts.filter(isFull).map(({ scenario }) => scenario),
      best,
      worst,
    }),
    ...(assumed.length === 0
      ? []
      : [words.byTarget(assumed.map(({ study }) => voice.text(study.scenario.title)))]),
  ]);
}

/** The indicator that stands for the plan: its target, and who reaches it. One region only. */
function describeHeadline(compared: readonly Compared[], voice: Voice): readonly string[] {
  const [first] = compared;
  const headline = first?.outcome.headline ?? null;
  if (headline === null || !isOneRegion(compared)) return [];
  const { comparison: words, joined } = voice.words;
  const { indicator, target } = headline;
  const reaching = (met: boolean) =>
    compared
      .filter(({ outcome }) => isMetBy(outcome) === met)
      .map(({ study }) => voice.text(study.scenario.title));
  const { required } = target;
  return [
    joined([
      words.target(
        voice.text(indicator.name),
        voice.cite(voice.target(target, indicator.unit), anchorOfTarget(first!.study, target)),
        required === null ? null : voice.growth(required, indicator),
      ),
      words.reached(reaching(true), reaching(false)),
    ]),
  ];
}

/** What is likely, whatever is assumed: the same in every scenario of a region. */
function describeOutlook(compared: readonly Compared[], voice: Voice): readonly string[] {
  const regions = compared.filter(
    ({ study }, i) => compared.findIndex((one) => one.study.region.id === study.region.id) === i,
  );
  return regions.flatMap(({ study, outcome }) => {
    const told = tellOutlook(study, outcome.headline, voice);
    if (told === null) return [];
    return [
      regions.length === 1 ? told : voice.words.labelled(voice.text(study.region.name), told),
    ];
  });
}

/** Whether the headline's target is met; null where that is not known. */
function isMetBy({ headline }: Outcome): boolean | null {
  return headline === null ? null : isStateMet(headline.target.state);
}

function isOneRegion(compared: readonly Compared[]): boolean {
  return new Set(compared.map(({ study }) => study.region.id)).size === 1;
}

function scenarioTable(compared: readonly Compared[], voice: Voice): Block {
  const { columns, table } = voice.words.comparison;
  const headline = compared[0]?.outcome.headline ?? null;
  const withHeadline = headline !== null && isOneRegion(compared);
  const hasOdds = compared.some(({ outcome }) => outcome.headline?.target.scenarioOdds != null);
  return {
    kind: 'table',
    caption: table,
    columns: [
      text(columns.scenario),
      ...(withHeadline
        ? [
            number(columns.inYear(voice.heading(headline.indicator), headline.target.year)),
            number(columns.assumed),
            ...(hasOdds ? [number(columns.odds)] : []),
          ]
        : []),
      number(columns.counts.met),
      number(columns.counts.near),
      number(columns.counts.unmet),
      number(columns.counts.unknown),
      text(columns.answer),
    ],
    rows: compared.map(({ study, outcome }): readonly Runs[] => [
      voice.runs(voice.text(study.scenario.title)),
      ...(withHeadline ? headlineCells(outcome, headline.target.year, hasOdds, voice) : []),
      ...[outcome.met, outcome.near, outcome.unmet, outcome.unknown].map((list) =>
        voice.runs(String(list.length)),
      ),
      voice.runs(voice.words.summary.answers[outcome.overall]),
    ]),
  };
}

function headlineCells(
  { headline }: Outcome,
  usual: number,
  hasOdds: boolean,
  voice: Voice,
): readonly Runs[] {
  const { nothing, verdicts } = voice.words;
  const empty = voice.runs(nothing);
  if (headline === null) return [empty, empty, ...(hasOdds ? [empty] : [])];
  const { indicator, target } = headline;
  const { year, scenarioOdds: odds } = target;
  const figure = voice.figure(target.reached?.value ?? null, indicator.unit);
  return [
    voice.runs(year === usual ? figure : verdicts.otherYear(year, figure)),
    voice.runs(voice.growth(target.assumed, indicator)),
    ...(hasOdds ? [odds === null ? empty : voice.runs(voice.odds(odds))] : []),
  ];
}

/** Which targets are met whatever is assumed, which never, which depend on it. */
function describeTargets(compared: readonly Compared[], voice: Voice): readonly string[] {
  const all = compared[0]?.outcome.counted ?? [];
  if (!isOneRegion(compared) || all.length === 0) return [];
  const { comparison: words } = voice.words;
  const sorted = all.map(({ indicator }) => {
    const verdicts = compared.flatMap(
      ({ outcome }) =>
        outcome.counted.find((one) => one.indicator.id === indicator.id)?.target.state ?? [],
    );
    const judged = verdicts.filter((verdict) => verdict !== 'unknown');
    const met = judged.filter((verdict) => isStateMet(verdict) === true).length;
    const fate =
      judged.length === 0
        ? ('unknown' as const)
        : met === 0
          ? ('never' as const)
          : met === verdicts.length
            ? ('always' as const)
            : ('depends' as const);
    return { name: voice.text(indicator.name), fate };
  });
  const of = (fate: (typeof sorted)[number]['fate']) =>
    sorted.filter((one) => one.fate === fate).map(({ name }) => name);
  const counts = {
    ...{ always: of('always').length, depends: of('depends').length },
    ...{ never: of('never').length, unknown: of('unknown').length },
  };
  return [
    words.robust(counts),
    ...(['never', 'depends'] as const).flatMap((fate) => {
      const names = of(fate);
      return names.length === 0 || names.length > mostNames ? [] : [words.named[fate](names)];
    }),
  ];
}
