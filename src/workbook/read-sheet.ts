import type { WorkbookBudget } from './broken-workbook.ts';
import { parseCellName } from './cell-reference.ts';
import type { FilledCell } from './filled-workbook.ts';
import { createFormulas } from './formulas.ts';
import type { ZipEntry } from './open-zip.ts';
import { type Attributes, parsePart } from './parse-part.ts';
import { type RawCell, readContent, type SheetContext } from './read-content.ts';

const paths = {
  row: 'worksheet/sheetData/row',
  cell: 'worksheet/sheetData/row/c',
  stored: 'worksheet/sheetData/row/c/v',
  formula: 'worksheet/sheetData/row/c/f',
  inline: 'worksheet/sheetData/row/c/is/t',
  inlineRun: 'worksheet/sheetData/row/c/is/r/t',
} as const;

/**
 * The cells of a worksheet that hold something.
 *
 * @throws WorkbookRefusal where two cells stand in one place, or one in none
 * source: ECMA-376 part 1, 18.3 (worksheets)
 */
export function readSheet(
  part: ZipEntry,
  context: SheetContext,
  budget: WorkbookBudget,
): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  const formulas = createFormulas();
  let row = -1;
  let column = -1;
  let cell: { row: number; column: number; attributes: Attributes } | null = null;
  let stored: string | null = null;
  let inline = '';
  let formula: { readonly attributes: Attributes; text: string } | null = null;
  const startRow = ({ r: stated }: Attributes) => {
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    column = -1;
    if (!(Number.isInteger(row) && row >= 0 && row < mostRows)) throw budget.damaged();
  };
  const startCell = (attributes: Attributes) => {
    const stated = attributes['r'];
    const place = stated === undefined ? { row, column: column + 1 } : parseCellName(stated);
    if (place === null || place.row >= mostRows || place.column >= mostColumns) {
      throw budget.damaged();
    }
    column = place.column;
    cell = { ...place, attributes };
    stored = null;
    inline = '';
    formula = null;
  };
  const endCell = () => {
    if (cell === null) return;
    const place = { row: cell.row, column: cell.column };
    const { t: type = 'n', s: style = '0' } = cell.attributes;
    const written =
      formula === null
        ? formulas.covering(place)
        : formulas.read(place, formula.attributes, formula.text);
    const raw: RawCell = { ...place, type, style: Number(style), stored, inline, formula: written };
    const content = readContent(raw, context, budget);
    cell = null;
    if (content === null) return;
    budget.take('cells', 1);
    cells.push({ ...place, content });
  };
  parsePart(part, 'worksheet', budget, {
    open: (path, attributes) => {
      if (path === paths.cell) startCell(attributes);
      else if (path === paths.row) startRow(attributes);
      else if (path === paths.formula) formula = { attributes, text: '' };
    },
    close: (path, text) => {
      if (path === paths.stored) stored = text;
      else if (path === paths.formula && formula !== null) formula.text = text;
      else if (path === paths.inline || path === paths.inlineRun) inline += text;
      else if (path === paths.cell) endCell();
    },
  });
  if (hasTwice(cells)) throw budget.damaged();
  return cells;
}

/** Whether two cells stand in one place; as a rule they come in order. */
function hasTwice(cells: readonly FilledCell[]): boolean {
  const isAfter = (cell: FilledCell, before: FilledCell | undefined) =>
    before === undefined ||
    cell.row > before.row ||
    (cell.row === before.row && cell.column > before.column);
  if (cells.every((cell, i) => isAfter(cell, cells[i - 1]))) return false;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return !sorted.every((cell, i) => isAfter(cell, sorted[i - 1]));
}

/** What a sheet of Excel has. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
