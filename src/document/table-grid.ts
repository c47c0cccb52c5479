import type { Grid, GridCell, Stretch } from './document.ts';

/** A cell as a table writes it: once, with the columns and rows that it covers. */
export type TableCell = {
  readonly content: Stretch;
  readonly columns: number;
  readonly rows: number;
};

/** No table of a plan has as many columns; what covers more is cut. */
const mostColumns = 100;

/**
 * A table as a grid: what a merged cell covers repeats it, rows are of one width.
 *
 * @param rows the cells of each row, as written
 */
export function tableGrid(rows: readonly (readonly TableCell[])[]): Grid {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let column = 0;
    for (const { content, columns, rows: down } of cells) {
      while (grid[r]![column] !== undefined) column += 1;
      const width = Math.max(1, Math.min(columns, mostColumns - column));
      const height = Math.max(1, Math.min(down, rows.length - r));
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1)
          grid[r + y]![column + x] = { ...content, isRepeat: x > 0 || y > 0 };
      }
      column += width;
      if (column >= mostColumns) break;
    }
  });
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((row) =>
    Array.from({ length: width }, (_, i) => row[i] ?? { text: '', at: [], isRepeat: false }),
  );
}
