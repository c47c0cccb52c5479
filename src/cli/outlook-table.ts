import {
  backtestObserved,
  type JudgedTarget,
  judgedTargets,
  planOf,
  type Study,
  spokenOdds,
  type TargetOfStudy,
  type World,
} from '../index.ts';
import type { CliWording } from '../wording/cli-wording.ts';
import type { Formats } from './format.ts';
import type { Session } from './session.ts';
import { type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A target of which the outlook says something. */
type Expected = TargetOfStudy & {
  readonly outlook: NonNullable<JudgedTarget['outlook']>;
};

/**
 * What past and peers let one expect of the targets that no figure decides: the chance, what would
 * be reached with chances of 50, 80 and 90%, and where the scenario's figure lies in it.
 *
 * @returns null where no target has a chance
 */
export function outlookTable(
  study: Study,
  world: World,
  formats: Formats,
  session: Session,
): string | null {
  const { words, paint, width } = session;
  const rows = judgedTargets(study).flatMap((one): Expected[] =>
    one.target.outlook === null ? [] : [{ ...one, outlook: one.target.outlook }],
  );
  if (rows.length === 0) return null;
  const { outlook } = words;
  const lacking = study.targets.filter(({ outlookLacks }) => outlookLacks !== null).length;
  const said = [
    outlook.legend,
    ...(study.outlook === null || study.outlook.judged < 2
      ? []
      : [
          outlook.together(
            study.outlook.judged,
            study.outlook.expectedMet.toFixed(1),
            chanceText({ odds: study.outlook.allMet, regions: fewestRegions(rows) }, words),
          ),
        ]),
    ...(lacking === 0 ? [] : [outlook.lacking(lacking)]),
    ...matched(rows, session),
    ...calibration(world, words),
  ];
  return [
    paint(outlook.title, 'title'),
    renderTable(
      columns(words),
      rows.map((row) => cells(row, study, formats, session)),
      session,
    ),
    ...said.map((text) => paint(wrapText(text, width, textWidth).join('\n'), 'faint')),
  ].join('\n');
}

function columns({ check, outlook }: CliWording): readonly Column[] {
  const right = (title: string): Column => ({ title, align: 'right' });
  return [
    { title: check.columns.indicator, shrinkTo: 18 },
    ...[check.columns.target, outlook.chance, ...['50%', '80%', '90%']].map(right),
    ...[outlook.percentile, outlook.evidence].map(right),
  ];
}

function cells(
  { indicator, target, outlook }: Expected,
  study: Study,
  formats: Formats,
  { words }: Session,
): readonly string[] {
  const { unit } = indicator;
  const asked = formats.target(target, unit);
  const isUsual = target.each || target.year === planOf(study).target;
  const { assumedPercentile } = target;
  const chance = chanceText(outlook, words);
  return [
    formats.name(indicator),
    isUsual ? asked : words.check.columns.otherYear(target.year, asked),
    outlook.isAtMost ? words.outlook.atMost(chance) : chance,
    ...[outlook.at50, outlook.at80, outlook.at90].map((value) => formats.figure(value, unit)),
    assumedPercentile === null ? '' : wholePercent(assumedPercentile),
    words.outlook.regions(outlook.regions, gradesOf(outlook)),
  ];
}

/** Whose cases those are that stand under another id, or were found by the id alone. */
function matched(rows: readonly Expected[], { words, language }: Session): readonly string[] {
  const ones = new Map<string, { own: string; term: string; id: string; by: 'name' | 'id' }>();
  for (const { indicator } of rows) {
    const { id, name, evidence } = indicator;
    if (evidence === null || (evidence.indicator === id && evidence.by === 'name')) continue;
    const term = evidence.name?.[language] ?? evidence.indicator;
    ones.set(id, { own: name[language], term, id: evidence.indicator, by: evidence.by });
  }
  return ones.size === 0 ? [] : [words.outlook.matched([...ones.values()])];
}

/** Without decimals, and no further out than so many regions allow. */
function chanceText(
  { odds, regions }: { readonly odds: number; readonly regions: number },
  { outlook }: CliWording,
): string {
  const { share, beyond } = spokenOdds(odds, regions);
  return beyond === null ? wholePercent(share) : outlook.beyond[beyond](wholePercent(share));
}

/** The targets together are told no further out than the one that rests on least. */
function fewestRegions(rows: readonly Expected[]): number {
  return Math.min(...rows.map(({ outlook }) => outlook.regions));
}

function gradesOf({ grades }: Expected['outlook']): string {
  return Object.entries(grades)
    .flatMap(([grade, count]) => (count === 0 ? [] : [`${grade}${count}`]))
    .join(' ');
}

/** How often the bands held on these very cases. */
function calibration(world: World, { outlook }: CliWording): readonly string[] {
  const { series, pooled } = backtestObserved(world.cases, world.parameters, '');
  const forecasts = series.reduce((sum, one) => sum + one.forecasts.length, 0);
  const held = pooled['outlook']?.cover80 ?? null;
  return held === null ? [] : [outlook.calibration(forecasts, wholePercent(held))];
}

function wholePercent(fraction: number): string {
  return `${(100 * fraction).toFixed(0)}%`;
}
