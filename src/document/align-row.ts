import type { Grid } from './document.ts';
import { readCell } from './read-cell.ts';
import type { TableShape } from './table-columns.ts';
import { isCellUnit } from './table-words.ts';

/**
 * A row in the columns of its header. Text that was copied from a table with merged cells lacks the
 * cells that the merged one covers, so the rest stands too far left: it is moved right until units
 * stand under the unit and figures under the years, and what was merged is taken from the row above.
 *
 * @param grid the table
 * @param index the row
 * @param shape its columns
 */
export function alignRow(grid: Grid, index: number, { columns, body }: TableShape): Grid[number] {
  const row = grid[index]!;
  const filled = row.findLastIndex(({ text }) => text !== '') + 1;
  const spare = columns.length - filled;
  let best = 0;
  let bestScore = fitOf(row, 0, columns);
  for (let shift = 1; shift <= Math.min(spare, 3); shift += 1) {
    const score = fitOf(row, shift, columns);
    if (score > bestScore) [best, bestScore] = [shift, score];
  }
  if (best === 0) return row;
  const above =
    index > body ? alignRow(grid, index - 1, { columns, body, title: null, unit: null }) : row;
  return columns.map((_, column) =>
    column < best
      ? { ...above[column]!, isRepeat: true }
      : (row[column - best] ?? { text: '', at: [], isRepeat: false }),
  );
}

/** How many cells hold what their column asks for, if the row moves right by so many columns. */
function fitOf(row: Grid[number], shift: number, columns: TableShape['columns']): number {
  let score = 0;
  columns.forEach(({ holds }, column) => {
    const text = row[column - shift]?.text ?? '';
    if (text === '') return;
    const isFigure = readCell(text).is === 'figure' || readCell(text).is === 'not-published';
    if (holds === 'unit') score += isCellUnit(text) ? 2 : -2;
    if (holds === 'value') score += isFigure ? 1 : isCellUnit(text) ? -2 : 0;
    if (holds === 'name') score += isFigure || isCellUnit(text) ? -1 : 1;
  });
  return score;
}
