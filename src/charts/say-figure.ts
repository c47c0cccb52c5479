import type { Pen } from './drawing/pen.ts';

type Figure = {
  /** The first year, of a figure that stands for several. */
  readonly from?: number;
  readonly year: number;
  readonly value: number;
  readonly status: 'observed' | 'derived' | 'projected' | 'target';
};

/**
 * What the mark of a figure says to who points at it: indicator, years, status, and the figure at
 * full length with its unit.
 *
 * @param name of the indicator, with whatever tells it apart
 */
export function sayFigure(
  name: string,
  unit: string,
  { from, year, value, status }: Figure,
  pen: Pen,
): string {
  const { marks, key } = pen.words;
  return pen.said([name, marks.years(from ?? year, year), key[status]], pen.full(value, unit));
}
