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

type Column = {
  readonly head: string;
  /** Where the column ends, or starts if its texts are at its left, in pixels. */
  readonly x: number;
  readonly align?: 'left' | 'right';
  readonly cells: readonly string[];
};

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
