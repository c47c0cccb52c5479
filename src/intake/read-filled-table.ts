import type { Position } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import { cellName } from '../workbook/cell-reference.ts';
import type { FilledCell, FilledSheet } from '../workbook/filled-workbook.ts';
import { asideMark, type Column, type TableSheet } from './layout.ts';
import { type CellProblem, type NumberText, readFilledCell } from './read-filled-cell.ts';

/** One row of a table: what its cells hold, by the key of their column. */
export type TableRow = {
  readonly row: number;
  readonly values: ReadonlyMap<string, unknown>;
  readonly texts: ReadonlyMap<string, readonly NumberText[]>;
  /** Where the cell of each column stands, empty ones too. */
  readonly places: ReadonlyMap<string, Position>;
  /** Columns whose cell could not be read; already reported. */
  readonly unread: ReadonlySet<string>;
};

export type SheetReport = (problem: CellProblem, place: Position) => void;

/** Headings stand in one of the first rows: someone may have put a title above them. */
const lastHeadingRow = 9;

/**
 * Reads the rows of one table of a filled-in workbook. Columns are found by the keys in its second
 * row, wherever they stand.
 *
 * @param report takes what is wrong, with its place
 * @returns its rows; examples, notes and empty rows are passed over
 */
export function readFilledTable(
  sheet: FilledSheet,
  { columns }: TableSheet,
  report: SheetReport,
): readonly TableRow[] {
  const rows = groupByRow(sheet.cells);
  const head = findHead(rows, columns);
  if (head === null) {
    if (rows.length === 0) return [];
    const key = columns[0]?.key ?? '';
    report({ code: 'heading-missing', params: { key } }, placeOf(sheet, 0, 0));
    return [];
  }
  const found = readHead(head, columns, sheet, report);
  // Where columns were moved, examples are still marked in what was the first one.
  const start = [...found].find(([, column]) => column === columns[0])?.[0];
  return rows
    .filter(({ row }) => row > head.row)
    .filter(
      ({ cells }) => !isAside(cells[0]) && !isAside(cells.find(({ column }) => column === start)),
    )
    .map((row) => readRow(row, found, sheet, report));
}

/** The place of a cell, as problems have it. */
export function placeOf({ name }: FilledSheet, row: number, column: number): Position {
  return { line: row + 1, column: column + 1, cell: `${name}!${cellName(row, column)}` };
}

type SheetRow = { readonly row: number; readonly cells: readonly FilledCell[] };

function groupByRow(cells: readonly FilledCell[]): readonly SheetRow[] {
  const rows = new Map<number, FilledCell[]>();
  for (const cell of cells) {
    const inside = rows.get(cell.row);
    if (inside === undefined) rows.set(cell.row, [cell]);
    else inside.push(cell);
  }
  return [...rows]
    .map(([row, inside]) => ({ row, cells: inside.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.row - b.row);
}

/** Whether a row is an example or a note. */
function isAside(first: FilledCell | undefined): boolean {
  return first?.content.type === 'text' && first.content.text.trim().startsWith(asideMark);
}

/** The row with most keys of columns, two at least. */
function findHead(rows: readonly SheetRow[], columns: readonly Column[]): SheetRow | null {
  const keys = new Set(columns.map(({ key }) => key));
  const counted = rows
    .filter(({ row }) => row <= lastHeadingRow)
    .map((row) => ({
      row,
      known: row.cells.filter((cell) => keys.has(keyOf(cell))).length,
    }))
    .filter(({ known }) => known >= 2);
  return counted.sort((a, b) => b.known - a.known)[0]?.row ?? null;
}

function keyOf({ content }: FilledCell): string {
  return content.type === 'text' ? content.text.trim() : '';
}

function readHead(
  head: SheetRow,
  columns: readonly Column[],
  sheet: FilledSheet,
  report: SheetReport,
): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  for (const cell of head.cells) {
    const key = keyOf(cell);
    const column = columns.find((one) => one.key === key);
    const place = placeOf(sheet, cell.row, cell.column);
    if (key.startsWith(asideMark)) found.set(cell.column, aside);
    else if (column === undefined) {
      const free = columns.filter((one) => ![...found.values()].includes(one));
      const suggestion = suggest(
        key,
        free.map((one) => one.key),
      );
      report({ code: 'heading-unknown', params: { found: key, suggestion } }, place);
    } else if ([...found.values()].includes(column)) {
      report({ code: 'heading-twice', params: { key } }, place);
    } else found.set(cell.column, column);
  }
  const missing = columns.filter(
    (column) => column.must === true && ![...found.values()].includes(column),
  );
  for (const { key } of missing) {
    report({ code: 'heading-missing', params: { key } }, placeOf(sheet, head.row, 0));
  }
  return found;
}

/** A column of notes, which is passed over. */
const aside: Column = { form: 'text', key: asideMark, word: 'noteZh', width: 0 };

function readRow(
  { row, cells }: SheetRow,
  columns: ReadonlyMap<number, Column>,
  sheet: FilledSheet,
  report: SheetReport,
): TableRow {
  const values = new Map<string, unknown>();
  const texts = new Map<string, readonly NumberText[]>();
  const unread = new Set<string>();
  const places = new Map<string, Position>();
  for (const [at, { key }] of columns) places.set(key, placeOf(sheet, row, at));
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column === aside) continue;
    const place = placeOf(sheet, row, cell.column);
    if (column === undefined) {
      report({ code: 'column-without-heading', params: {} }, place);
      continue;
    }
    const read = readFilledCell(cell.content, column);
    if ('code' in read) {
      unread.add(column.key);
      report(read, place);
    } else {
      values.set(column.key, read.value);
      texts.set(column.key, read.texts);
    }
  }
  return { row, values, texts, places, unread };
}
