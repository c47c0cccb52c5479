import type { Path, Position } from '../input/problem.ts';
import type { ColumnWord } from '../wording/zh/intake.ts';
import type { Places } from './places.ts';
import type { SheetReport, TableRow } from './read-filled-table.ts';

/**
 * Puts the yearly rows of one indicator together as its schedule. Source, place and what was assumed
 * belong to the schedule as a whole: the first row that names one says it for all; a later row may
 * repeat it, and one that differs is a problem.
 *
 * @param rows of one indicator, in their order
 * @param path where the schedule stands in the region file
 * @param hasTarget whether the indicator has a target, whose place an unplaced schedule shares
 * @param report takes empty cells, years given twice, and what differs from an earlier row
 * @returns figures by year, with their place where the rows name one; undefined without rows
 */
export function joinSchedule(
  rows: readonly TableRow[],
  path: Path,
  hasTarget: boolean,
  places: Places,
  report: SheetReport,
): object | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const shared = sharedOf(rows, report);
  for (const { key, place, text } of shared) {
    places.set([...path, key], place);
    if (text !== null) places.setText([...path, key], text);
  }
  const isNamed = (key: 'source' | 'at') =>
    shared.some((one) => one.key === key) || rows.some(({ unread }) => unread.has(key));
  const isPlaced = isNamed('source') || isNamed('at');
  const lacking = (['source', 'at'] as const).filter(
    (key) => (isPlaced || !hasTarget) && !isNamed(key),
  );
  for (const key of lacking)
    report({ code: 'cell-empty', params: { column: words[key] } }, cellOf(first, key));
  // A problem of the whole schedule is reported once, at this cell.
  places.set(path, cellOf(first, lacking[0] ?? 'indicator'));
  const isLong = shared.length > 0;
  const years = yearsOf(rows, isLong ? [...path, 'years'] : path, places, report);
  if (!isLong) return years;
  return { years, ...Object.fromEntries(shared.map(({ key, value }) => [key, value])) };
}

type SharedKey = 'source' | 'at' | 'assumed';

const words: { readonly [K in SharedKey]: ColumnWord } = {
  source: 'scheduleSource',
  at: 'scheduleAt',
  assumed: 'assumed',
};

function sharedOf(rows: readonly TableRow[], report: SheetReport) {
  return (Object.keys(words) as readonly SharedKey[]).flatMap((key) => {
    const stating = rows.filter(({ values }) => values.has(key));
    const [first, ...later] = stating;
    if (first === undefined) return [];
    const value = first.values.get(key);
    for (const row of later) {
      if (JSON.stringify(row.values.get(key)) === JSON.stringify(value)) continue;
      const params = { column: words[key], firstRow: first.row + 1 };
      report({ code: 'schedule-differs', params }, cellOf(row, key));
    }
    const text = first.texts.get(key)?.[0]?.text ?? null;
    return [{ key, value, place: cellOf(first, key), text }];
  });
}

function yearsOf(
  rows: readonly TableRow[],
  path: Path,
  places: Places,
  report: SheetReport,
): { readonly [year: string]: unknown } {
  const found = new Map<string, { readonly row: number; readonly value: unknown }>();
  for (const row of rows) {
    const year = filled(row, 'year', 'scheduleYear', report);
    const value = filled(row, 'value', 'scheduleValue', report);
    if (year === undefined || value === undefined) continue;
    const key = String(year);
    const earlier = found.get(key);
    if (earlier !== undefined) {
      const params = { key, firstRow: earlier.row + 1 };
      report({ code: 'row-twice', params }, cellOf(row, 'year'));
      continue;
    }
    found.set(key, { row: row.row, value });
    const at = [...path, key];
    places.setKey(at, cellOf(row, 'year'));
    places.set(at, cellOf(row, 'value'));
    const text = row.texts.get('value')?.[0]?.text;
    if (text !== undefined) places.setText(at, text);
  }
  return Object.fromEntries([...found].map(([year, { value }]) => [year, value]));
}

/** What a cell holds that must be filled in; reported where it is empty. */
function filled(row: TableRow, key: string, column: ColumnWord, report: SheetReport): unknown {
  const value = row.values.get(key);
  if (value === undefined && !row.unread.has(key))
    report({ code: 'cell-empty', params: { column } }, cellOf(row, key));
  return value;
}

function cellOf(row: TableRow, key: string): Position {
  return row.places.get(key) ?? { line: row.row + 1, column: 1 };
}
