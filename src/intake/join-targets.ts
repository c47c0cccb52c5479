import type { Path, Position } from '../input/problem.ts';
import type { TableSheet } from './layout.ts';
import type { Places } from './places.ts';
import type { SheetReport, TableRow } from './read-filled-table.ts';
import { readRecord } from './read-record.ts';

/** The rows of one indicator that make its targets, and the columns of their sheets. */
export type TargetRows = {
  readonly targets: readonly TableRow[];
  readonly revisions: readonly TableRow[];
  readonly columns: {
    readonly targets: TableSheet['columns'];
    readonly revisions: TableSheet['columns'];
  };
};

/**
 * Puts the targets of one indicator together with the older figures that they revise. A revision
 * names its target by the year, and by which of that year's it is where it is not the first.
 *
 * @param path where the targets stand in the region file
 * @param report takes revisions of a target that is not there
 * @returns one target or several; undefined without rows
 */
export function joinTargets(
  { targets, revisions, columns }: TargetRows,
  path: Path,
  places: Places,
  report: SheetReport,
): unknown {
  const owners = revisions.map((row) => ownerOf(row, targets, report));
  const records = targets.map((row, index) => {
    const at = targets.length === 1 ? path : [...path, index];
    const record = readRecord(row, columns.targets, at, places);
    const older = revisions
      .filter((_, i) => owners[i] === row)
      .map((one, i) => readRecord(one, columns.revisions, [...at, 'supersedes', i], places));
    return older.length === 0 ? record : { ...record, supersedes: older };
  });
  return records.length > 1 ? records : records[0];
}

/** The row of the target that a revision is of; reported and null where there is none. */
function ownerOf(
  row: TableRow,
  targets: readonly TableRow[],
  report: SheetReport,
): TableRow | null {
  const year = row.values.get('year');
  if (year === undefined) {
    if (!row.unread.has('year'))
      report({ code: 'cell-empty', params: { column: 'revisedYear' } }, cellOf(row, 'year'));
    return null;
  }
  if (row.unread.has('which')) return null;
  const which = row.values.get('which') ?? 1;
  const sameYear = targets.filter(({ values }) => values.get('year') === year);
  const found = sameYear.find((_, index) => index + 1 === which);
  if (found !== undefined) return found;
  const params = { which: String(which), found: sameYear.length };
  const key = sameYear.length === 0 ? 'year' : 'which';
  report({ code: 'revision-without-target', params }, cellOf(row, key));
  return null;
}

function cellOf(row: TableRow, key: string): Position {
  return row.places.get(key) ?? { line: row.row + 1, column: 1 };
}
