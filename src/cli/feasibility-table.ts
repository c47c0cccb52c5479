import type { Assessment, Study } from '../index.ts';
import type { CliWording } from '../wording/cli-wording.ts';
import { type Formats, nothing } from './format.ts';
import type { Session } from './session.ts';
import { baseFigure, type Judged, judgedIndicators } from './study-parts.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { verdictCell } from './verdict-cell.ts';
import { wrapText } from './wrap-text.ts';

/** Each target: where the scenario leads, and then how fast it must grow and did. */
export function feasibilityTables(study: Study, formats: Formats, session: Session): string {
  const { words, paint, width } = session;
  const judged = judgedIndicators(study);
  if (judged.length === 0) return words.check.noTargets;
  const growing = judged.filter(({ assessment }) => assessment.required !== null);
  const outcome = judged.map((row) => outcomeCells(row, study, formats, words));
  const growth = growing.map((row) => growthCells(row, formats, session));
  const isOpen = judged.some(({ indicator }) => indicator.target?.yearFrom === 'scenario');
  const say = (text: string) => paint(wrapText(text, width, textWidth).join('\n'), 'faint');
  return [
    paint(words.check.outcome, 'title'),
    renderTable(outcomeColumns(study, formats, words), outcome, session),
    say(words.check.outcomeLegend),
    ...describeOdds(study, formats).map(say),
    ...(isOpen ? [say(words.check.yearFromScenario)] : []),
    ...(growing.length === 0
      ? []
      : [
          '',
          paint(words.check.growth, 'title'),
          renderTable(growthColumns(words), growth, session),
          say(words.check.growthLegend),
        ]),
  ].join('\n');
}

/** How the odds are read, where there is anything to judge. */
function describeOdds(study: Study, { oddsWording, count }: Formats): readonly string[] {
  const { uncertainty, provenance, assumptions } = study;
  const isAimed = assumptions.some(({ law }) => law === 'toward-target');
  const legend = oddsWording.legend(uncertainty.ground, count(provenance.draws));
  return uncertainty.ground !== 'none' && isAimed ? [legend, oddsWording.onTarget] : [legend];
}

function outcomeColumns(
  study: Study,
  { oddsWording }: Formats,
  { check: { columns } }: CliWording,
): readonly Column[] {
  return [
    { title: columns.indicator, shrinkTo: 18 },
    ...[columns.base(study.plan.base), columns.target, columns.value].map(toNumbers),
    ...[columns.levelShare, columns.incrementShare, columns.yearMet, oddsWording.odds].map(
      toNumbers,
    ),
    { title: columns.verdict },
  ];
}

function growthColumns({ check: { columns } }: CliWording): readonly Column[] {
  return [
    { title: columns.indicator, shrinkTo: 24 },
    ...[columns.required, columns.historic, columns.assumed, columns.breakEven].map(toNumbers),
    ...[columns.effort, columns.peers].map(toNumbers),
  ];
}

function toNumbers(title: string): Column {
  return { title, align: 'right' };
}

function outcomeCells(
  { indicator, assessment: { reach, odds } }: Judged,
  study: Study,
  formats: Formats,
  words: CliWording,
): readonly Cell[] {
  const value = formats.figure(reach.value, indicator.unit);
  return [
    formats.name(indicator),
    formats.figure(baseFigure(indicator, study), indicator.unit),
    targetText({ indicator, year: reach.year }, study, formats, words),
    reach.value === null || reach.year === study.plan.target
      ? value
      : words.check.columns.otherYear(reach.year, value),
    formats.share(reach.levelShare),
    formats.share(reach.incrementShare),
    reach.yearMet === null ? nothing : String(reach.yearMet),
    formats.odds(odds),
    verdictCell(reach.verdict, formats),
  ];
}

function targetText(
  {
    indicator: { target, unit },
    year,
  }: { readonly indicator: Judged['indicator']; readonly year: number },
  study: Study,
  formats: Formats,
  words: CliWording,
): string {
  if (target === null) return nothing;
  const text = formats.target(target, unit);
  if (target.yearFrom === 'scenario') return `${text}*`;
  return target.each || year === study.plan.target
    ? text
    : words.check.columns.otherYear(year, text);
}

function growthCells(
  { assessment, indicator }: Judged,
  formats: Formats,
  { words, language }: Session,
): readonly Cell[] {
  const { required, historic, assumed, effort, peers, reach } = assessment;
  return [
    indicator.name[language],
    formats.growth(required, indicator),
    formats.growth(historic, indicator),
    formats.growth(assumed, indicator),
    formats.rate(reach.breakEven, indicator),
    effortText(effort, formats),
    peersText(peers, words),
  ];
}

function effortText(effort: Assessment['effort'], { wording: { efforts } }: Formats): string {
  if (effort === null || effort.class === 'unknown') return nothing;
  if (effort.ratio === null) return efforts[effort.class];
  return `${effort.ratio.toFixed(2)} ${efforts[effort.class]}`;
}

function peersText(peers: Assessment['peers'], words: CliWording): string {
  if (peers === null || peers.cases === 0) return nothing;
  if (peers.percentile === null) return words.fewCases(peers.cases);
  return words.percentile(wholePercent(peers.percentile), peers.cases);
}

/** Of twenty cases no more can be said. */
function wholePercent(fraction: number): string {
  return `${(fraction * 100).toFixed(0)}%`;
}
