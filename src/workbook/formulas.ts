import { columnName, parseCellName } from './cell-reference.ts';
import type { Attributes } from './parse-part.ts';

type Place = { readonly row: number; readonly column: number };

/** The formulas of one sheet, whose cells may share one. */
export type SheetFormulas = {
  /** The formula of a cell, `=A1+B1`, as the program would show it there. */
  readonly read: (place: Place, attributes: Attributes, text: string) => string;
  /** The formula of another cell that fills this one too; null where there is none. */
  readonly covering: (place: Place) => string | null;
};

/**
 * Follows the formulas of a sheet from cell to cell: one that is filled down is written once, with
 * the cells after it referring to it; one that fills a range stands in its first cell alone.
 *
 * source: ECMA-376 part 1, 18.3.1.40 (f), 18.18.6 (ST_CellFormulaType)
 */
export function createFormulas(): SheetFormulas {
  const shared = new Map<string, { readonly place: Place; readonly text: string }>();
  let ranges: readonly Range[] = [];
  let moved = 0;
  return {
    read: (place, { t: type, si: id = '', ref = '' }, whole) => {
      const text = cut(whole);
      if (type === 'shared') {
        if (text !== '') shared.set(id, { place, text });
        const first = shared.get(id);
        if (first === undefined || moved >= mostMoved) return `=${first?.text ?? text}`;
        moved += 1;
        return `=${moveFormula(first.text, first.place, place)}`;
      }
      const [from = null, to = null] = ref.split(':').map(parseCellName);
      if ((type === 'array' || type === 'dataTable') && from !== null && to !== null) {
        const reaching = ranges.filter((range) => range.to.row >= place.row);
        ranges = addRange(reaching, { from, to, text });
      }
      return `=${text}`;
    },
    covering: ({ row, column }) => {
      const range = ranges.find(
        ({ from, to }) =>
          row >= from.row && row <= to.row && column >= from.column && column <= to.column,
      );
      return range === undefined ? null : `=${range.text}`;
    },
  };
}

type Range = { readonly from: Place; readonly to: Place; readonly text: string };

/** Formulas that reach over the same row; more of them are taken for one. */
const mostRanges = 100;

function addRange(ranges: readonly Range[], added: Range): readonly Range[] {
  const last = ranges.at(-1);
  if (last === undefined || ranges.length < mostRanges) return [...ranges, added];
  const corner = (choose: (...places: number[]) => number, end: 'from' | 'to') => ({
    row: choose(last[end].row, added[end].row),
    column: choose(last[end].column, added[end].column),
  });
  const both = { from: corner(Math.min, 'from'), to: corner(Math.max, 'to'), text: added.text };
  return [...ranges.slice(0, -1), both];
}

/** More than so many are not worth listing. */
const mostMoved = 1000;

/** Enough of a formula to know it by. */
const longestFormula = 200;

function cut(text: string): string {
  return text.length > longestFormula ? `${text.slice(0, longestFormula)}…` : text;
}

/** A formula as it reads in another cell: references without `$` move along. */
function moveFormula(text: string, from: Place, to: Place): string {
  const pattern = /"[^"]*"|'[^']*'|(\$?)\b([A-Z]{1,3})(\$?)([1-9]\d{0,6})\b(?![(\w.])/g;
  return text.replace(pattern, (all, fixedColumn = '', letters, fixedRow = '', digits) => {
    const cell = letters === undefined ? null : parseCellName(`${letters}${digits}`);
    if (cell === null) return all;
    const row = fixedRow === '$' ? cell.row : cell.row + to.row - from.row;
    const column = fixedColumn === '$' ? cell.column : cell.column + to.column - from.column;
    if (row < 0 || column < 0) return all;
    return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
  });
}
