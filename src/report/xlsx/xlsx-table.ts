import type { Language } from '../../terms/text.ts';
import { describeUnit } from '../../terms/unit.ts';
import type { Cell, CellStyle, Row, Sheet } from '../../workbook/workbook.ts';

/** A table as a sheet: its heading, columns and rows. */
export type XlsxTable = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** So many columns stay in sight. */
  readonly fixed: number;
};

export type XlsxColumn = { readonly title: string; readonly width: number };

export const titleStyle: CellStyle = { bold: true, size: 14, color: '1F3A5F' };
const headingStyle: CellStyle = {
  bold: true,
  fill: 'DCE6F1',
  border: true,
  wrap: true,
  align: 'center',
};
export const sectionStyle: CellStyle = { bold: true, size: 12, color: '1F3A5F' };
const bodyStyle: CellStyle = { border: true };
const blank: Cell = { value: null, style: bodyStyle };

/** One table on a sheet of its own: title, headings that stay in sight, filter arrows, rows. */
export function tableSheet({ name, title, columns, rows, fixed }: XlsxTable): Sheet {
  const body = rows.map((cells): Row => ({ cells: columns.map((_, i) => cells[i] ?? blank) }));
  return {
    name,
    widths: columns.map(({ width }) => width),
    frozen: { rows: 2, columns: fixed },
    repeatedRows: 2,
    ...(rows.length > 0 && { filterRow: 1 }),
    rows: [
      { cells: [{ value: title, style: titleStyle }], height: 26 },
      headingRow(columns),
      ...body,
    ],
  };
}

export function headingRow(columns: readonly { readonly title: string }[]): Row {
  return {
    cells: columns.map((column) => ({ value: column.title, style: headingStyle })),
    height: 36,
  };
}

/** A text in a cell; long ones break into lines. */
export function textCell(value: string | null, wrap = false): Cell {
  return { value, style: wrap ? { ...bodyStyle, wrap } : bodyStyle };
}

/** A word of a few known ones, or a unit. */
export function centerCell(value: string | null): Cell {
  return { value, style: { ...bodyStyle, align: 'center' } };
}

/** A unit in words: 万人 is `10,000 people` in English, where figures stay in that unit. */
export function unitCell(unit: string | null, language: Language): Cell {
  const value = unit === null ? null : describeUnit(unit, language);
  return { value, style: { ...bodyStyle, align: 'center', wrap: true } };
}

export function yearCell(value: number | null): Cell {
  return { value, style: { ...bodyStyle, format: '0', align: 'center' } };
}

/** A number at full precision, shown in a format. */
export function numberCell(value: number | null, format: string): Cell {
  return { value, style: { ...bodyStyle, format, align: 'right' } };
}

export const percentFormat = '0.00%';
export const sharePercentFormat = '0.0%';
export const ratioFormat = '0.00';
export const countFormat = '#,##0';

/** Units whose values are fractions: shown as the per cents that they are. */
const percentUnits: readonly string[] = ['%', '百分点'];

/**
 * The number format for values of one unit: as many decimals as the largest of them needs for
 * four digits, none where all are whole, per cents for fractions.
 *
 * @param values what is shown in that format, unknown ones left out of account
 * @param unit of the indicator; ‰, which no format can show, stays a plain fraction
 */
export function formatFor(values: readonly (number | null | undefined)[], unit: string): string {
  const known = values.filter((value) => typeof value === 'number');
  if (percentUnits.includes(unit)) return percentFormat;
  const largest = Math.max(0, ...known.map(Math.abs));
  if (known.every(Number.isInteger) || largest >= 1000) return '#,##0';
  if (unit === '‰') return '0.00000';
  const decimals = largest >= 100 ? 1 : largest >= 1 ? 2 : largest >= 0.1 ? 3 : 4;
  return `#,##0.${'0'.repeat(decimals)}`;
}
