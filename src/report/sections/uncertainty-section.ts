import { samplings } from '../../stats/sampling/registry.ts';
import type { Study } from '../../study/study.ts';
import { outcomeOfRow } from '../../study/study-targets.ts';
import type { StudyOutcome } from '../../study/study-uncertainty.ts';
import type { Judged } from '../../study/summarise-outcome.ts';
import { formatNumber } from '../../wording/format-number.ts';
import { oddsWordings } from '../../wording/odds-wordings.ts';
import type { Block, Runs, Section, Table } from '../report-document.ts';
import { anchorOfOdds, anchorOfTarget, linked } from '../source-anchors.ts';
import { drawnHere } from './charts-section.ts';
import { nameOf, note, paragraph, type SectionInput } from './section.ts';
import { basisOfParameter, describeInputs } from './uncertainty-inputs.ts';
import { dated, number, targetCell, text } from './verdicts-section.ts';

/** From which odds on a target is called likely, and below which unlikely: our judgement. */
const bounds = { likely: 0.8, unlikely: 0.2 } as const;

/**
 * How likely each target is met within the scenario, in which band its figure lies, and where that
 * comes from; null where the scenario states no uncertainty.
 */
export function composeUncertainty(input: SectionInput): Section | null {
  const { study, voice } = input;
  const { uncertainty, provenance } = study;
  const { ground } = uncertainty;
  if (ground === 'none') return null;
  const { uncertainty: words } = voice.words;
  const { sampling, draws, randomSeed } = provenance;
  const isAimed =
    ground === 'scenario' && study.assumptions.some(({ law }) => law === 'toward-target');
  const known = drawnOutcomes(input);
  const blocks: readonly Block[] = [
    paragraph(voice, words.ground[ground]),
    ...(sampling === null
      ? []
      : [
          paragraph(
            voice,
            words.drawn({
              draws: voice.quantity(draws, null),
              sampling: voice.text(samplings[sampling].title),
              randomSeed: String(randomSeed),
              isExact: uncertainty.outcomes.every(({ quantileError }) => quantileError === 0),
            }),
          ),
        ]),
    ...(known.length === 0 ? [] : [oddsTable(known, input), note(voice, words.legend)]),
    ...(known.length > 0 && isAimed ? [note(voice, oddsWordings[voice.language].onTarget)] : []),
    ...describeLacks(input),
    ...drawnHere(input, 'uncertainty'),
    ...describeInputs(study, voice),
  ];
  return { id: 'uncertainty', title: words.title, blocks };
}

/** For the first screen: the odds of the indicator that stands for the plan, and how many are likely. */
export function tellOdds({ study, outcome, voice }: SectionInput): readonly string[] {
  const { summary } = voice.words.uncertainty;
  const all = outcome.all.flatMap(({ target }) => target.scenarioOdds ?? []);
  if (all.length === 0) return [];
  const likely = all.filter(({ p }) => p >= bounds.likely).length;
  const unlikely = all.filter(({ p }) => p < bounds.unlikely).length;
  const { headline } = outcome;
  const odds = headline?.target.scenarioOdds ?? null;
  const quantiles =
    headline === null ? null : (outcomeOfRow(study, headline.target)?.quantiles ?? null);
  const drawn = (said: string) =>
    voice.cite(said, headline === null ? null : anchorOfOdds(headline.target));
  return [
    ...(headline === null || odds === null || quantiles === null
      ? []
      : [
          summary.headline({
            odds: drawn(voice.odds(odds)),
            draws: voice.quantity(odds.draws, null),
            low: drawn(voice.quantity(quantiles.p10, headline.indicator.unit)),
            high: drawn(voice.quantity(quantiles.p90, headline.indicator.unit)),
          }),
        ]),
    ...(all.length === 1
      ? []
      : [
          summary.counts({
            ...{ known: all.length, likely, unlikely },
            open: all.length - likely - unlikely,
          }),
        ]),
  ];
}

type Known = { readonly judged: Judged; readonly drawn: StudyOutcome };

function drawnOutcomes({ study, outcome }: SectionInput): readonly Known[] {
  return outcome.all.flatMap((judged): readonly Known[] => {
    const drawn = outcomeOfRow(study, judged.target);
    return drawn === null || judged.target.scenarioOdds === null ? [] : [{ judged, drawn }];
  });
}

function oddsTable(known: readonly Known[], { study, voice }: SectionInput): Table {
  const { columns, table, range } = voice.words.uncertainty;
  const { nothing } = voice.words;
  return {
    kind: 'table',
    caption: table(known.length, formatNumber(study.provenance.draws, voice.language)),
    columns: [
      text(columns.indicator),
      number(columns.target),
      number(columns.odds),
      number(columns.median),
      number(columns.half),
      number(columns.most),
      text(columns.basis),
    ],
    rows: known.map(({ judged: { indicator, target }, drawn }): readonly Runs[] => {
      const { quantiles } = drawn;
      const figure = (value: number) => voice.figure(value, indicator.unit);
      return [
        voice.runs(voice.heading(indicator)),
        linked(
          voice.runs(dated(target, targetCell(target, indicator.unit, voice), study, voice)),
          anchorOfTarget(study, target),
        ),
        voice.runs(target.scenarioOdds === null ? nothing : voice.odds(target.scenarioOdds)),
        voice.runs(quantiles === null ? nothing : figure(quantiles.p50)),
        voice.runs(
          quantiles === null ? nothing : range(figure(quantiles.p25), figure(quantiles.p75)),
        ),
        voice.runs(
          quantiles === null ? nothing : range(figure(quantiles.p10), figure(quantiles.p90)),
        ),
        voice.runs(basisOf(indicator.id, study, voice)),
      ];
    }),
    anchors: known.map(({ judged }) => anchorOfOdds(judged.target)),
  };
}

/** What makes an indicator uncertain, in short. */
function basisOf(id: string, { uncertainty }: Study, voice: SectionInput['voice']): string {
  const { basis } = voice.words.uncertainty;
  const own = uncertainty.parameters.filter(({ indicator }) => indicator === id);
  const said = own.map((one) => basisOfParameter(one, voice));
  const isShaken = uncertainty.volatility.some(({ indicator }) => indicator === id);
  const all = [...new Set([...said, ...(isShaken ? [basis.shock] : [])])];
  return all.length === 0 ? basis.carried : voice.words.listed(all);
}

/** Targets without odds, by what is missing. */
function describeLacks({ study, voice }: SectionInput): readonly Block[] {
  const { without, lacks } = voice.words.uncertainty;
  const name = nameOf(study, voice);
  const reasons = [...new Set(study.uncertainty.outcomes.flatMap(({ lacks: why }) => why ?? []))];
  return reasons.map((why) => {
    const names = study.uncertainty.outcomes
      .filter((one) => one.lacks === why)
      .map(({ indicator }) => name(indicator));
    return paragraph(voice, without(lacks[why], names));
  });
}
