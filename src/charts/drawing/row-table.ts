import { measureText } from './measure-text.ts';
import { placeTexts } from './placed-marks.ts';
import { balanceLines, colours, type } from './theme.ts';

/** A row of a chart that reads like a table; `y` is its middle in pixels. */
export type PlacedRow = {
  readonly name: readonly string[];
  readonly y: number;
  readonly height: number;
};

const least = 17;
/** From one line of a name to the next: closer than running text, for rows to stay low. */
const nameStep = 12;

/** A row under those above it, as high as its name needs. */
export function placeRow(name: string, nameWidth: number, top: number): PlacedRow {
  const lines = balanceLines(name, nameWidth, type.label);
  const height = Math.max(least, lines.length * nameStep + 4);
  return { name: lines, y: top + height / 2, height };
}

/** Every other row on a light ground, so that an eye finds the way from name to figures. */
export function drawStripes(rows: readonly PlacedRow[], left: number, right: number): object {
  const values = rows
    .filter((_, i) => i % 2 === 0)
    .map(({ y, height }) => ({ top: y - height / 2, bottom: y + height / 2 }));
  return {
    data: { values },
    mark: { type: 'rect', color: '#f3f3f3' },
    encoding: {
      x: { value: left },
      x2: { value: right },
      y: { field: 'top', type: 'quantitative', scale: null, axis: null },
      y2: { field: 'bottom' },
    },
  };
}

/** The names left of the drawing. */
export function drawNames(rows: readonly PlacedRow[]): readonly object[] {
  const values = rows.flatMap(({ name, y }) =>
    name.map((text, i) => ({ text, x: -8, y: y + (i - (name.length - 1) / 2) * nameStep })),
  );
  return placeTexts(values, { align: 'right' });
}

/** A column whose position is not worked out yet. */
export type UnplacedColumn = {
  readonly head: string;
  readonly align?: 'left' | 'right';
  readonly cells: readonly string[];
  /** What it takes at least, in pixels. */
  readonly least: number;
};

type Column = Omit<UnplacedColumn, 'least'> & {
  /** Where the column ends, or starts if its texts are at its left, in pixels. */
  readonly x: number;
};

/** What lies before a column at least; a column that starts at its left stands further off. */
const before = { right: 6, left: 10 } as const;
/** No plot is narrower than its labels can be told apart. */
const leastPlot = 60;

/**
 * Columns side by side up to the edge; what long figures take more than their least they take from
 * the plot.
 *
 * @param edge where the last column ends, in pixels from the left of the plot
 */
export function placeColumns(
  columns: readonly UnplacedColumn[],
  edge: number,
): { readonly columns: readonly Column[]; readonly plotWidth: number } {
  const widths = columns.map(({ head, cells, least, align = 'right' }) => {
    const needed = [head, ...cells].map((text) => measureText(text, type.label));
    return Math.max(least, Math.ceil(Math.max(...needed)) + before[align]);
  });
  const plotWidth = Math.max(leastPlot, edge - widths.reduce((sum, width) => sum + width, 0));
  let start = plotWidth;
  const placed = columns.map(({ least: _, ...column }, i) => {
    const left = start;
    start += widths[i] ?? 0;
    return { ...column, x: column.align === 'left' ? left + before.left : start };
  });
  return { columns: placed, plotWidth };
}

/** Columns of figures beside the drawing, each with its heading above the first row. */
export function drawColumns(
  rows: readonly PlacedRow[],
  columns: readonly Column[],
): readonly object[] {
  return (['left', 'right'] as const).flatMap((align) => {
    const own = columns.filter((column) => (column.align ?? 'right') === align);
    const cells = own.flatMap(({ x, cells }) =>
      rows.map(({ y }, i) => ({ text: cells[i] ?? '', x, y })),
    );
    const heads = own.map(({ head, x }) => ({ text: head, x, y: -9 }));
    return [
      ...placeTexts(cells, { align }),
      ...placeTexts(heads, { align, colour: colours.quiet }),
    ];
  });
}
