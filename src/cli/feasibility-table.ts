import {
  hasScenarioOdds,
  type JudgedTarget,
  judgedTargets,
  planOf,
  type Study,
  type TargetOfStudy,
} from '../index.ts';
import { describeTargetNotes } from '../wording/describe-target.ts';
import { outlookWordings } from '../wording/outlook-wordings.ts';
import { wholePercent, writeChance } from '../wording/speak-chance.ts';
import { wrapText } from '../wording/wrap-text.ts';
import type { CliWording } from '../wording/zh/cli.ts';
import { type Formats, nothing } from './format.ts';
import { pathsTable } from './paths-table.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { verdictCell } from './verdict-cell.ts';

/** Each target: where the scenario leads, and then how fast it must grow and did. */
export function feasibilityTables(study: Study, formats: Formats, session: Session): string {
  const { words, paint, width } = session;
  const judged = judgedTargets(study);
  const isOwn = judged.some(({ target }) => target.role !== 'other');
  const paths = isOwn ? [] : [pathsTable([study], formats, session)];
  if (judged.length === 0) return paths.join('\n');
  const growing = judged.filter(
    ({ target }) => target.required !== null && target.decidedBy !== 'published',
  );
  const outlook = outlookWordings[session.language];
  const isExpected = judged.some(({ target }) => target.outlook !== null);
  const isContinued = growing.some(({ target }) => target.effort?.class === 'continues');
  const outcome = judged.map((row) => outcomeCells(row, study, formats, session));
  const growth = growing.map((row) => growthCells(row, isExpected, formats, session));
  const isOpen = judged.some(({ target }) => target.yearFrom === 'scenario');
  const say = (text: string) => paint(wrapText(text, width, textWidth).join('\n'), 'faint');
  return [
    ...paths.flatMap((table) => [table, '']),
    paint(words.check.outcome, 'title'),
    renderTable(outcomeColumns(study, formats, session), outcome, session),
    say(words.check.outcomeLegend),
    ...(isExpected ? [say(outlook.chanceLegend)] : []),
    ...describeOdds(study, formats).map(say),
    ...(isOpen ? [say(words.check.yearFromScenario)] : []),
    ...judged.flatMap((one) => describeNotes(one, session)).map(say),
    ...(growing.length === 0
      ? []
      : [
          '',
          paint(words.check.growth, 'title'),
          renderTable(growthColumns(isExpected, session), growth, session),
          say(words.check.growthLegend),
          ...(isExpected ? [say(outlook.percentileLegend)] : []),
          ...(isContinued ? [say(outlook.pastRarelyLasts)] : []),
        ]),
  ].join('\n');
}

/** How a document words its target, what was revised, why it ended so, why it is not judged. */
function describeNotes(
  { indicator, target }: TargetOfStudy,
  { language, words }: Session,
): readonly string[] {
  const said = describeTargetNotes(target, indicator, language);
  return said.length === 0 ? [] : [words.check.noteOf(indicator.name[language], said)];
}

/** How the odds are read, where there is anything to judge. */
function describeOdds(study: Study, { oddsWording, count }: Formats): readonly string[] {
  const { uncertainty, provenance, assumptions } = study;
  const isAimed =
    uncertainty.ground === 'scenario' && assumptions.some(({ law }) => law === 'toward-target');
  const legend = oddsWording.legend(uncertainty.ground, count(provenance.draws));
  return hasScenarioOdds(study) && isAimed ? [legend, oddsWording.onTarget] : [legend];
}

function outcomeColumns(
  study: Study,
  { oddsWording }: Formats,
  { words, language }: Session,
): readonly Column[] {
  const { columns } = words.check;
  const isExpected = study.targets.some(({ outlook }) => outlook !== null);
  return [
    { title: columns.indicator, shrinkTo: 18 },
    ...[columns.base(planOf(study).base), columns.target, columns.value].map(toNumbers),
    ...[columns.levelShare, columns.incrementShare, columns.yearMet].map(toNumbers),
    ...(isExpected
      ? [{ ...toNumbers(outlookWordings[language].chanceShort), group: 'verdict' }]
      : []),
    ...(hasScenarioOdds(study) ? [{ ...toNumbers(oddsWording.oddsShort), group: 'verdict' }] : []),
    { title: columns.verdict, group: 'verdict' },
  ];
}

function growthColumns(isExpected: boolean, { words, language }: Session): readonly Column[] {
  const { columns } = words.check;
  return [
    { title: columns.indicator, shrinkTo: 18 },
    ...[columns.required, columns.historic, columns.assumed].map(toNumbers),
    ...(isExpected ? [toNumbers(outlookWordings[language].percentile)] : []),
    ...[columns.breakEven, columns.effort, columns.peers].map(toNumbers),
  ];
}

function toNumbers(title: string): Column {
  return { title, align: 'right' };
}

function outcomeCells(
  { indicator, target }: TargetOfStudy,
  study: Study,
  formats: Formats,
  { words, language }: Session,
): readonly Cell[] {
  const { base, completion, metIn, outlook, scenarioOdds, state } = target;
  const isExpected = study.targets.some((one) => one.outlook !== null);
  const { unit } = indicator;
  const figure = formats.figure(base?.value ?? null, unit);
  return [
    formats.name(indicator),
    base === null || base.year === planOf(study).base
      ? figure
      : words.check.columns.otherYear(base.year, figure),
    targetText({ indicator, target }, study, formats, words),
    valueText({ indicator, target }, study, formats, words),
    formats.share(completion?.level ?? null),
    formats.share(completion?.increment ?? null),
    metIn === null ? nothing : String(metIn.year),
    ...(isExpected ? [outlook === null ? nothing : writeChance(outlook, language)] : []),
    ...(hasScenarioOdds(study) ? [formats.odds(scenarioOdds)] : []),
    verdictCell(state, formats),
  ];
}

/** The figure held against a target; a published one says so. */
function valueText(
  { indicator, target: { reached, decidedBy, year } }: TargetOfStudy,
  study: Study,
  formats: Formats,
  words: CliWording,
): string {
  if (reached === null) return nothing;
  const figure = formats.figure(reached.value, indicator.unit);
  const said = decidedBy === 'published' ? words.check.columns.published(figure) : figure;
  const usual = decidedBy === 'published' ? year : planOf(study).target;
  return reached.year === usual ? said : words.check.columns.otherYear(reached.year, said);
}

function targetText(
  { indicator: { unit }, target }: TargetOfStudy,
  study: Study,
  formats: Formats,
  words: CliWording,
): string {
  const text = formats.target(target, unit);
  if (target.yearFrom === 'scenario') return `${text}*`;
  return target.each || target.year === planOf(study).target
    ? text
    : words.check.columns.otherYear(target.year, text);
}

function growthCells(
  { target, indicator }: TargetOfStudy,
  isExpected: boolean,
  formats: Formats,
  { words, language }: Session,
): readonly Cell[] {
  const { required, past, assumed, assumedPercentile, effort, peers, breakEven } = target;
  return [
    target.role === 'plan'
      ? indicator.name[language]
      : words.check.columns.otherYear(target.year, indicator.name[language]),
    formats.growth(required, indicator),
    formats.growth(past, indicator),
    formats.growth(assumed, indicator),
    ...(isExpected ? [assumedPercentile === null ? nothing : wholePercent(assumedPercentile)] : []),
    formats.rate(breakEven, indicator),
    effortText(effort, formats),
    peersText(peers, words),
  ];
}

function effortText(effort: JudgedTarget['effort'], { wording: { efforts } }: Formats): string {
  if (effort === null || effort.class === 'unknown') return nothing;
  if (effort.ratio === null) return efforts[effort.class];
  return `${effort.ratio.toFixed(2)} ${efforts[effort.class]}`;
}

function peersText(peers: JudgedTarget['peers'], words: CliWording): string {
  if (peers === null || peers.cases === 0) return nothing;
  if (peers.percentile === null) return words.fewCases(peers.cases);
  return words.percentile(wholePercent(peers.percentile), peers.cases);
}
