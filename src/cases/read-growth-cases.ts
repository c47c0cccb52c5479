import type { Problem } from '../input/problem.ts';
import { readCsv } from '../input/read-csv.ts';
import { levels } from '../terms/level.ts';
import { toStored } from '../terms/unit.ts';
import { caseGrowth, growsInPoints, hasGrowth, shortestSpanYears } from './compute-growth-cases.ts';
import { type GrowthCase, grades } from './growth-case.ts';
import { fieldReader } from './table-fields.ts';

/** The columns of `observed-growth.csv`; values as printed (25.6 for 25.6 %), growth a fraction. */
export const growthCaseColumns = [
  'region',
  'level',
  'parent',
  'indicator',
  'name',
  'period',
  'from',
  'to',
  'start_value',
  'end_value',
  'unit',
  'observations',
  'growth',
  'in_points',
  'grade',
  'sources',
] as const;

/**
 * Reads the table of growth cases. The growth that a row states must be that of its end values.
 *
 * @param file the table's file
 * @param text its text
 * @returns the cases in the order of the table, and the problems of rows that are none
 */
export function readGrowthCases(
  file: string,
  text: string,
): { readonly cases: readonly GrowthCase[]; readonly problems: readonly Problem[] } {
  const { rows, problems: unreadable } = readCsv(file, text, growthCaseColumns);
  const problems: Problem[] = [...unreadable];
  const seen = new Set<string>();
  const cases = rows.flatMap((row): GrowthCase[] => {
    const before = problems.length;
    const read = fieldReader(file, row, problems);
    const unit = read.unit('unit');
    const level = read.choice('level', levels);
    const grade = read.choice('grade', grades);
    const inPoints = read.choice('in_points', ['yes', 'no']) === 'yes';
    const plain = {
      region: read.text('region'),
      parent: row.fields.parent.trim(),
      indicator: read.text('indicator'),
      period: read.year('period'),
      from: read.year('from'),
      to: read.year('to'),
      observations: read.number('observations'),
      growth: read.number('growth'),
      sources: read.text('sources').split(/\s+/),
    };
    const start = read.number('start_value');
    const end = read.number('end_value');
    if (problems.length > before || level === null || grade === null) return [];
    const values = { startValue: toStored(start, unit), endValue: toStored(end, unit) };
    const found: GrowthCase = { ...plain, ...values, level, unit, inPoints, grade };
    checkCase(found, seen, read.report);
    return problems.length > before ? [] : [found];
  });
  return { cases, problems };
}

/** Far above what 17 digits lose, far below what anybody would mistype. */
const growthTolerance = 1e-9;

function checkCase(
  found: GrowthCase,
  seen: Set<string>,
  report: ReturnType<typeof fieldReader>['report'],
): void {
  const { region, level, indicator, period, from, to, growth } = found;
  const id = JSON.stringify([region, level, indicator, period]);
  if (seen.has(id))
    report('case-given-twice', { region, level, indicator: `${indicator} ${period}` });
  seen.add(id);
  if (to - from < shortestSpanYears) {
    report('case-span-too-short', { years: to - from, least: shortestSpanYears });
    return;
  }
  if (!hasGrowth(found.unit, found.startValue, found.endValue)) {
    report('case-not-positive', { start: found.startValue, end: found.endValue });
    return;
  }
  const computed = caseGrowth(found);
  const isSame = Math.abs(computed - growth) <= growthTolerance;
  if (!isSame || found.inPoints !== growsInPoints(found.unit)) {
    report('case-growth-differs', { stated: growth, computed });
  }
}
