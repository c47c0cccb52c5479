import type { Path } from '../input/problem.ts';
import type { Language } from '../terms/text.ts';
import { listUnits } from '../terms/unit.ts';
import { intakeWordings } from '../wording/intake-wordings.ts';
import type { IntakeWording } from '../wording/zh/intake.ts';
import { cellName, columnName, rangeOf } from '../workbook/cell-reference.ts';
import { fitRow } from '../workbook/fit-row.ts';
import type { Cell, CellStyle, Row, Sheet, Validation, Workbook } from '../workbook/workbook.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { exampleRows } from './example-rows.ts';
import {
  asideMark,
  type Column,
  firstRow,
  keyRow,
  regionColumns,
  regionFields,
  type TableSheet,
  tableSheets,
} from './layout.ts';
import { type TableRecord, type Tree, tableRecords } from './table-records.ts';
import { type TextAt, valueOfColumn, writeCellText } from './write-cell.ts';

/** What is filled in already: a region file as plain data, and its numbers as they are written. */
export type Prefill = { readonly tree: Tree; readonly textAt: TextAt };

/**
 * The fill-in workbook for a region: one sheet a kind of record, with drop-downs, hints and an
 * example row. Cells are texts, so that what is typed stays as it is typed: `10.30`, `2016-2020`.
 *
 * @param language of headings, hints and drop-downs; either is read back
 * @param prefill a region to begin with; null for an empty workbook
 * @returns the bytes of an XLSX file
 */
export function writeRegionWorkbook(language: Language, prefill: Prefill | null): Uint8Array {
  const words = intakeWordings[language];
  const { tree, textAt } = prefill ?? { tree: {}, textAt: () => null };
  const records = tableRecords(tree);
  const tables = tableSheets.map((table) => writeTable(table, records, textAt, words, language));
  const workbook: Workbook = {
    title: words.title,
    sheets: [writeGuide(words), writeRegionSheet(tree, textAt, words), ...tables],
  };
  return writeWorkbook(workbook);
}

/** Of the column that a region's own fields are filled into, in characters. */
const entryWidth = 44;

/** Rows offered for filling in, at least. */
const offeredRows = 500;

const title: CellStyle = { bold: true, size: 14, color: '1F3A5F' };
const heading: CellStyle = { bold: true, fill: 'DCE6F1', border: true, wrap: true };
const faint: CellStyle = { italic: true, size: 9, color: '6B7480' };
const example: CellStyle = { ...faint, size: 10, border: true, format: '@' };
const entry: CellStyle = { format: '@', border: true, wrap: true };

function writeGuide({ title: head, sheets, about, guide, choices }: IntakeWording): Sheet {
  const assumed = Object.values(choices.assumed).join(', ');
  const lines = guide.map((line) => line.replace('{assumed}', assumed));
  const ids = Object.keys(about) as readonly (keyof typeof about)[];
  return {
    name: sheets.guide,
    widths: [16, 100],
    frozen: { rows: 0, columns: 0 },
    rows: [
      { cells: [{ value: head, style: title }], height: 28 },
      ...lines.map((value): Row => ({ cells: [{ value }], height: 24 })),
      { cells: [] },
      ...ids.map(
        (id): Row => ({
          cells: [
            { value: sheets[id], style: heading },
            { value: about[id], style: { border: true, wrap: true } },
          ],
          height: 24,
        }),
      ),
    ],
  };
}

function writeRegionSheet(tree: Tree, textAt: TextAt, words: IntakeWording): Sheet {
  const { field, entry: entryHead, hint } = words.regionHeads;
  const rows = regionFields.map((column, i): Row => {
    const path = column.key.split('.');
    const value = writeCellText(fieldOf(tree, column.key), column, path, textAt, words.choices);
    return {
      cells: [
        { value: headingOf(column, words), style: heading },
        { value, style: i === 0 ? { ...entry, bold: true } : entry },
        { value: words.columns[column.word].hint, style: { ...faint, wrap: true } },
        { value: column.key, style: faint },
      ],
      // A long note needs as many lines as it takes.
      ...(fitRow({ cells: [{ value, style: entry }] }, [entryWidth]) === null && { height: 30 }),
    };
  });
  const top = keyRow + 1;
  return {
    name: words.sheets.region,
    widths: [18, entryWidth, 56, 14],
    frozen: { rows: top, columns: 0 },
    rows: [
      { cells: [{ value: words.about.region, style: title }], height: 26 },
      {
        cells: [field, entryHead, hint, 'key'].map((value) => ({ value, style: heading })),
        height: 22,
      },
      ...rows,
    ],
    validations: regionFields.map((column, i) =>
      validationOf(column, cellName(top + i, regionColumns.value), words),
    ),
    numbersAsText: [
      `${cellName(top, regionColumns.value)}:${cellName(top + regionFields.length, regionColumns.value)}`,
    ],
  };
}

function writeTable(
  { sheet, columns }: TableSheet,
  records: ReturnType<typeof tableRecords>,
  textAt: TextAt,
  words: IntakeWording,
  language: Language,
): Sheet {
  const rows = records[sheet].map(
    (record): Row => ({
      cells: columns.map((column) => ({
        value: cellText(record, column, textAt, words),
        style: entry,
      })),
    }),
  );
  const last = firstRow + Math.max(offeredRows, rows.length + 100) - 1;
  const rangeIn = (column: number) => `${cellName(firstRow, column)}:${cellName(last, column)}`;
  const examples = exampleRows[sheet];
  const shown = columns.map((column, i): Cell => {
    const { value, path } = { value: examples[column.key], path: [] as Path };
    const written =
      value === undefined ? '' : writeCellText(value, column, path, () => null, words.choices);
    const text = column.key.endsWith('.en') && language === 'zh' ? '' : written;
    return { value: i === 0 ? `${asideMark} ${text}` : text, style: example };
  });
  return {
    name: words.sheets[sheet],
    widths: columns.map(({ width }) => width),
    frozen: { rows: firstRow - 1, columns: 1 },
    repeatedRows: keyRow + 1,
    columnStyles: columns.map(() => ({ format: '@' })),
    rows: [
      {
        cells: columns.map((column) => ({ value: headingOf(column, words), style: heading })),
        height: 34,
      },
      { cells: columns.map(({ key }) => ({ value: key, style: faint })) },
      { cells: shown },
      ...rows,
    ],
    validations: columns.map((column, i) => validationOf(column, rangeIn(i), words)),
    numbersAsText: [`A${firstRow + 1}:${columnName(columns.length - 1)}${last + 1}`],
  };
}

function cellText(
  { names, record, path, figureAt }: TableRecord,
  column: Column,
  textAt: TextAt,
  { choices }: IntakeWording,
): string {
  if (column.names === true)
    return writeCellText(names[column.key], column, [...path, column.key], textAt, choices);
  const value = valueOfColumn(record, column.key);
  const at = column.key === 'value' ? figureAt : undefined;
  return writeCellText(value, column, at ?? pathOf(path, column.key, record), textAt, choices);
}

/** Where a column's value stood in the file: `value` and `high` of a range are a list there. */
function pathOf(path: Path, key: string, record: unknown): Path {
  const isRange = valueOfColumn(record, 'high') !== undefined;
  if (isRange && key === 'value') return [...path, 'value', 0];
  if (isRange && key === 'high') return [...path, 'value', 1];
  return [...path, ...key.split('.')];
}

function fieldOf(tree: Tree, key: string): unknown {
  return valueOfColumn(tree, key);
}

function headingOf({ word, must }: Column, words: IntakeWording): string {
  return `${words.columns[word].title}${must === true ? ` ${words.must}` : ''}`;
}

/** Drop-downs list what is usual; what else may stand in a cell, `import` judges with its reasons. */
function validationOf(column: Column, range: string, words: IntakeWording): Validation {
  const { title: head, hint } = words.columns[column.word];
  const choices = choicesOf(column, words);
  return { range, hint: { title: head, text: hint }, ...(choices !== null && { choices }) };
}

function choicesOf(
  column: Column,
  words: IntakeWording,
): NonNullable<Validation['choices']> | null {
  if (column.offers === 'units') return listUnits().filter((unit) => !/^[千亿]/.test(unit));
  if (column.offers !== undefined) {
    const first = { row: firstRow, column: 0 };
    const last = { row: firstRow + offeredRows - 1, column: 0 };
    return { cells: rangeOf(words.sheets[column.offers], first, last) };
  }
  if (column.form === 'choice') return [...new Set(Object.values(words.choices[column.of]))];
  return column.form === 'yes-no' ? Object.values(words.choices.yesNo) : null;
}
