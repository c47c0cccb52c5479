import type { CompositionCell } from '../composition-data.ts';
import { colours, dash } from './theme.ts';

/** Which line a figure is on: the published, the projected, or where the second starts, both. */
export type Joined = { readonly joins: 'published' | 'projected' | 'both' };

/** The figures of one series by year, each with the line it is on. */
export function joinCells<Cell extends CompositionCell>(
  cells: readonly Cell[],
): readonly (Cell & Joined)[] {
  return cells.map((cell, i) => {
    if (cell.status === 'projected') return { ...cell, joins: 'projected' };
    const isLast = cells[i + 1]?.status === 'projected';
    return { ...cell, joins: isLast ? 'both' : 'published' };
  });
}

/**
 * A full line through the published figures of each series, a dashed one through the projected. The
 * rows carry `joins`; detail and colour are the channels of the view they stand in.
 *
 * @param filter which rows, as a Vega expression; all where it is left out
 * @param which of the two lines, where not both
 */
export function drawJoinedLines(
  strokeWidth: number,
  filter = 'true',
  which: readonly ('published' | 'projected')[] = ['published', 'projected'],
): readonly object[] {
  return which.map((line) => ({
    transform: [{ filter: `${filter} && (datum.joins === '${line}' || datum.joins === 'both')` }],
    mark: {
      type: 'line',
      strokeWidth,
      ...(line === 'projected' ? { strokeDash: [...dash] } : {}),
    },
  }));
}

/** The fill of a point: its own colour where published, white where it was derived or projected. */
export function fillPublished(own: object): object {
  return { condition: { test: "datum.status === 'observed'", ...own }, value: '#ffffff' };
}

/** A target's mark in every chart that has one: an open diamond in the colour of targets. */
export const targetMark = {
  type: 'point',
  shape: 'diamond',
  size: 60,
  opacity: 1,
  fill: '#ffffff',
  stroke: colours.target,
  strokeWidth: 1.8,
} as const;
