import { isStateMet } from '../../feasibility/judged-target.ts';
import type { Judged } from '../../study/summarise-outcome.ts';
import type { Text } from '../../terms/text.ts';
import type { Block, Run, Section } from '../report-document.ts';
import {
  anchorOfAssumed,
  anchorOfFigure,
  anchorOfGrowth,
  anchorOfOutcome,
  anchorOfTarget,
} from '../source-anchors.ts';
import { run, type Voice } from '../voice.ts';
import { countAudit } from './audit-section.ts';
import { focusTable } from './focus-table.ts';
import { tellOutlook } from './outlook-section.ts';
import { tellProgress } from './progress-section.ts';
import { nameOf, note, paragraph, type SectionInput } from './section.ts';
import { tellOdds } from './uncertainty-section.ts';

/** Beyond this many, names are cut to the first ones. */
const mostNames = 4;

/** The first screen: is the plan feasible, which targets are not, why, what would have to be true. */
export function composeSummary(input: SectionInput): Section {
  const { voice } = input;
  const review = describeReview(input).map((sentence) => paragraph(voice, sentence));
  const outlook = tellOutlook(input.study, input.outcome.headline, voice);
  const blocks = [...summaryBlocks(input, outlook), ...review];
  return { id: 'summary', title: voice.words.summary.title, blocks };
}

/**
 * The same blocks for one scenario of several.
 *
 * @param expected what the outlook lets one expect, which is the same in each; null where it is told
 *   elsewhere, or unknown
 */
export function summaryBlocks(
  input: SectionInput,
  expected: string | null = null,
): readonly Block[] {
  const { study, outcome, voice } = input;
  const focus = focusTable(outcome, study, voice);
  const odds = tellOdds(input);
  return [
    { kind: 'lead', runs: leadRuns(input) },
    ...(outcome.headline === null
      ? []
      : [paragraph(voice, describeHeadline(outcome.headline, input))]),
    ...(expected === null ? [] : [paragraph(voice, expected)]),
    ...(odds.length === 0 ? [] : [paragraph(voice, voice.words.joined(odds))]),
    ...(focus === null ? [] : [focus]),
    ...describeWhy(input).map((sentence) => paragraph(voice, sentence)),
    ...describeRest(input),
  ];
}

/** The answer in a word, and what it rests on. */
function leadRuns({ study, outcome, voice }: SectionInput): readonly Run[] {
  const { summary, labelled } = voice.words;
  const { overall, met, near, unmet, unknown, byTarget, counted, decided, apart } = outcome;
  const sentence = summary.lead({
    ...{
      overall,
      scenario: voice.text(study.scenario.title),
      judged: counted.length - unknown.length,
    },
    ...{ met: met.length, near: near.length, unmet: unmet.length },
    ...{ unknown: unknown.length, byTarget: byTarget.length, decided: decided.length },
    apart: apart.length,
  });
  return [
    run.strong(labelled(summary.answers[overall], '').trimEnd()),
    { text: ' ' },
    ...voice.runs(sentence),
  ];
}

/** Where the indicator that stands for the plan ends, and what it would take. */
function describeHeadline(one: Judged, input: SectionInput): string {
  const { study, voice } = input;
  const { indicator, target } = one;
  const { base, reached: held, completion, metIn, state } = target;
  const { summary, joined } = voice.words;
  const { id, unit } = indicator;
  if (held === null || target.value === null) return describeNeeds(one, input);
  const met = isStateMet(state) === true;
  const reached = (said: string) => voice.cite(said, anchorOfOutcome(target));
  const gap =
    met || target.high !== null
      ? null
      : reached(voice.quantity(Math.abs(target.value - held.value), unit));
  const share = (value: number | null | undefined) =>
    value == null ? null : reached(voice.percent(value, 1));
  const sentence = summary.headline({
    name: voice.text(indicator.name),
    base:
      base === null
        ? null
        : {
            year: base.year,
            figure: voice.cite(
              voice.quantity(base.value, unit),
              anchorOfFigure(study, id, base.year),
            ),
          },
    year: held.year,
    value: reached(voice.quantity(held.value, unit)),
    target: voice.cite(voice.target(target, unit), anchorOfTarget(study, target)),
    met,
    published: target.decidedBy === 'published',
    gap,
    levelShare: share(completion?.level),
    incrementShare: share(completion?.increment),
    yearMet: metIn?.year ?? null,
  });
  if (target.decidedBy === 'published') return sentence;
  return joined([sentence, describeNeeds(one, input)].filter((text) => text !== ''));
}

/** What the target needs, against the scenario, the past and other regions. */
function describeNeeds({ indicator, target }: Judged, { study, voice }: SectionInput): string {
  const { required, assumed, past: historic, effort, peers } = target;
  const { summary, joined, efforts } = voice.words;
  if (required === null) return '';
  const growth = (one: typeof required, anchor: string) =>
    voice.cite(voice.growth(one, indicator), anchor);
  // The row of the growth needed has the arithmetic of all that is said of it.
  const compared = (said: string) => voice.cite(said, anchorOfGrowth(target));
  const rate = (one: number) => compared(voice.rate(one, indicator));
  const needed = growth(required, anchorOfGrowth(target));
  const breakEven =
    target.breakEven === null || target.state === 'met' ? null : rate(target.breakEven);
  return joined([
    summary.needs(
      needed,
      assumed === null ? null : growth(assumed, anchorOfAssumed(indicator, target)),
    ),
    // Figures of a window must start beyond their mean, which the growth needed does not show.
    ...(breakEven === null || plain(breakEven, voice) === plain(needed, voice)
      ? []
      : [summary.breakEven(breakEven)]),
    historic === null
      ? summary.noPast
      : summary.past({
          from: historic.from,
          to: historic.to,
          growth: growth(historic, anchorOfFigure(study, indicator.id, historic.from)),
          ratio: effort?.ratio == null ? null : compared(voice.number(effort.ratio, 2)),
          effort: efforts[effort?.class ?? 'unknown'],
          continues: effort?.class === 'continues',
        }),
    peers === null || peers.quartiles === null || peers.percentile === null
      ? summary.noPeers(peers?.cases ?? 0)
      : summary.peers({
          low: rate(peers.quartiles[0]),
          high: rate(peers.quartiles[2]),
          cases: peers.cases,
          percent: compared(voice.percent(peers.percentile, 0)),
        }),
  ]);
}

function plain(sentence: string, voice: Voice): string {
  return voice
    .runs(sentence)
    .map(({ text }) => text)
    .join('');
}

/** Assumed against needed growth of what is not met, and what the assumptions rest on. */
function describeWhy({ outcome: { unmet }, voice }: SectionInput): readonly string[] {
  const { summary, joined } = voice.words;
  if (unmet.length === 0) return [];
  const ratios = unmet.flatMap(({ target }) => target.ratio ?? []);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  const isOne = least.toFixed(2) === most.toFixed(2);
  const grounds = new Map<string, number>();
  for (const { assumption } of unmet) {
    const because: Text | null = assumption?.because ?? null;
    if (because === null) continue;
    const text = voice.text(because);
    grounds.set(text, (grounds.get(text) ?? 0) + 1);
  }
  const [first] = [...grounds].sort((a, b) => b[1] - a[1]);
  return [
    joined([
      ...(ratios.length === 0
        ? []
        : [
            summary.why(
              ratios.length,
              voice.number(least, 2),
              isOne ? null : voice.number(most, 2),
            ),
          ]),
      ...(first === undefined ? [] : [summary.ground(...first)]),
    ]),
  ];
}

/** Observed progress, and what the audit found in the plan's own figures. */
function describeReview(input: SectionInput): readonly string[] {
  const progress = tellProgress(input);
  const { error, warning } = countAudit(input.study);
  return [
    ...(progress === null ? [] : [progress]),
    ...(error + warning === 0 ? [] : [input.voice.words.review.summary.audit(error, warning)]),
  ];
}

function describeRest({ study, outcome, voice }: SectionInput): readonly Block[] {
  const { summary } = voice.words;
  const { lacks } = voice.feasibility;
  const { demand, unknown } = outcome;
  const name = nameOf(study, voice);
  const names = (list: readonly Judged[]) => list.map(({ indicator }) => name(indicator.id));
  const reasons = [...new Set(unknown.flatMap(({ target }) => target.why ?? []))];
  const count = (verdict: 'fail' | 'warn') =>
    study.findings.filter((one) => one.verdict === verdict && one.check !== 'reach').length;
  const [fails, warns] = [count('fail'), count('warn')];
  return [
    ...(demand.comparedWithPast.length +
      demand.comparedWithPeers.length +
      demand.incomparable.length ===
    0
      ? []
      : [
          paragraph(
            voice,
            summary.demand({
              comparedWithPast: demand.comparedWithPast.length,
              fasterThanPast: demand.fasterThanPast.length,
              comparedWithPeers: demand.comparedWithPeers.length,
              abovePeers: demand.abovePeers.length,
              names: names(demand.abovePeers),
              incomparable: demand.incomparable.length,
            }),
          ),
        ]),
    ...reasons.map((reason) => {
      const own = names(unknown.filter(({ target }) => target.why === reason));
      return paragraph(
        voice,
        summary.unknown(own.length, lacks[reason], own.slice(0, mostNames), own.length),
      );
    }),
    ...(fails + warns === 0 ? [] : [note(voice, summary.findings(fails, warns))]),
  ];
}
