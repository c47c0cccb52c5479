import type { Position } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import type { FilledCell, FilledSheet } from '../workbook/filled-workbook.ts';
import { asideMark, type Column, regionColumns, regionFields } from './layout.ts';
import { type NumberText, readFilledCell } from './read-filled-cell.ts';
import { placeOf, type SheetReport, type TableRow } from './read-filled-table.ts';

/**
 * Reads the sheet of the region itself, whose fields stand below each other: as one row whose
 * cells are the entries.
 *
 * @param report takes what is wrong, with its place
 */
export function readRegionSheet(sheet: FilledSheet, report: SheetReport): TableRow {
  const values = new Map<string, unknown>();
  const texts = new Map<string, readonly NumberText[]>();
  const places = new Map<string, Position>();
  const unread = new Set<string>();
  const keys = sheet.cells.filter(({ column }) => column === regionColumns.key);
  const entries = new Map(
    sheet.cells.flatMap((cell) =>
      cell.column === regionColumns.value ? [[cell.row, cell] as const] : [],
    ),
  );
  for (const cell of keys) {
    const field = fieldOf(cell, places, sheet, report);
    if (field === null) continue;
    places.set(field.key, placeOf(sheet, cell.row, regionColumns.value));
    const entry = entries.get(cell.row);
    if (entry === undefined) continue;
    const read = readFilledCell(entry.content, field);
    if ('code' in read) {
      unread.add(field.key);
      report(read, placeOf(sheet, cell.row, regionColumns.value));
    } else {
      values.set(field.key, read.value);
      texts.set(field.key, read.texts);
    }
  }
  for (const { key, must } of regionFields) {
    if (must !== true || places.has(key)) continue;
    report({ code: 'heading-missing', params: { key } }, placeOf(sheet, 0, regionColumns.key));
  }
  return { row: 0, values, texts, places, unread };
}

function fieldOf(
  cell: FilledCell,
  known: ReadonlyMap<string, Position>,
  sheet: FilledSheet,
  report: SheetReport,
): Column | null {
  const found = cell.content.type === 'text' ? cell.content.text.trim() : '';
  // The heading of the column itself.
  if (found === 'key' || found === '' || found.startsWith(asideMark)) return null;
  const field = regionFields.find(({ key }) => key === found);
  const place = placeOf(sheet, cell.row, cell.column);
  if (field === undefined) {
    const free = regionFields.map(({ key }) => key).filter((key) => !known.has(key));
    report({ code: 'heading-unknown', params: { found, suggestion: suggest(found, free) } }, place);
    return null;
  }
  if (!known.has(field.key)) return field;
  report({ code: 'heading-twice', params: { key: field.key } }, place);
  return null;
}
