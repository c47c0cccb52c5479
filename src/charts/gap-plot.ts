import type { Language } from '../terms/text.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import type { Pen } from './drawing/pen.ts';
import { drawColumns, drawNames, drawStripes } from './drawing/row-table.ts';
import { colours } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { GapRow, GapRows } from './gap-rows.ts';

type Layout = {
  /** Room for names left of the plot. */
  readonly names: number;
  readonly plot: number;
  /** From the end of the target's column, which starts at the left, to that of the verdicts. */
  readonly target: number;
};

/** English names are longer than Chinese ones, their targets and verdicts shorter. */
export const gapLayout: { readonly [L in Language]: Layout } = {
  zh: { names: 176, plot: 142, target: 114 },
  en: { names: 234, plot: 92, target: 106 },
};

/** Where each column of figures starts (target) or ends, in pixels from the left of the plot. */
function placeColumns({ plot, target }: Layout) {
  const start = plot + 156;
  return {
    level: plot + 42,
    increment: plot + 95,
    projected: plot + 146,
    target: start,
    verdict: start + target,
    edge: start + target + 4,
  };
}

const limits: readonly [number, number] = [-0.5, 2];

/** A share moved to the edge of what the plot can show; one inside stays as it is. */
export function readable(share: number): number {
  return Math.max(limits[0], Math.min(share, limits[1]));
}

/**
 * Two marks a target on one scale: level share as a ring, increment share as a diamond; one beyond
 * the scale is an arrow at its edge. The figures stand at the right.
 */
export function drawGapPlot({ rows, height, year }: GapRows, pen: Pen): View {
  const points = rows.flatMap((row) => [
    ...pointOf(row, 'level', row.level, pen),
    ...pointOf(row, 'increment', row.increment, pen),
  ]);
  const range = chooseAxisRange([0, 1.08, ...points.map(({ shown }) => shown)], {
    zero: true,
    count: 4,
    room: [0.03, 0.03],
  });
  const layout = gapLayout[pen.language];
  const y = { field: 'y', type: 'quantitative', scale: null, axis: null };
  return {
    width: layout.plot,
    height,
    layer: [
      drawStripes(rows, -layout.names - 8, placeColumns(layout).edge),
      drawWhole(),
      {
        data: { values: points },
        encoding: {
          x: {
            field: 'shown',
            type: 'quantitative',
            scale: { domain: [...range.domain], nice: false, zero: false },
            axis: {
              values: [...range.ticks],
              format: '.3~p',
              title: pen.words.gap.axis(year),
              grid: true,
            },
          },
          y,
        },
        layer: [
          mark("datum.share === 'level' && datum.beyond === 'none'", 'circle', 70, false),
          mark("datum.share === 'increment' && datum.beyond === 'none'", 'diamond', 40, true),
          mark("datum.beyond === 'low'", 'triangle-left', 60, true),
          mark("datum.beyond === 'high'", 'triangle-right', 60, true),
        ],
      },
      ...drawNames(rows),
      ...drawFigures(rows, pen),
    ],
  } as View;
}

function pointOf({ id, y }: GapRow, share: 'level' | 'increment', value: number | null, pen: Pen) {
  if (value === null) return [];
  const said = pen.said([pen.name(id), pen.words.key[share]], pen.full(value, '%'));
  const shown = readable(value);
  const beyond = shown > value ? 'low' : shown < value ? 'high' : 'none';
  return [{ indicator: id, share, value, shown, beyond, y, said }];
}

function mark(filter: string, shape: string, size: number, filled: boolean): object {
  const colour = filled ? colours.increment : colours.level;
  const paint = filled ? { fill: colour, stroke: colour } : { fill: null, stroke: colour };
  return {
    transform: [{ filter }],
    mark: { type: 'point', shape, size, opacity: 1, strokeWidth: filled ? 0 : 1.8, ...paint },
  };
}

/** The line on which a target is reached in full. */
function drawWhole(): object {
  return {
    data: { values: [{ shown: 1 }] },
    mark: { type: 'rule', color: colours.target, strokeWidth: 1.5 },
    encoding: { x: { field: 'shown', type: 'quantitative' } },
  };
}

/** The figures of each row, as columns. */
function drawFigures(rows: readonly GapRow[], pen: Pen): readonly object[] {
  const { gap, verdicts } = pen.words;
  const columns = placeColumns(gapLayout[pen.language]);
  return drawColumns(rows, [
    {
      head: gap.level,
      x: columns.level,
      cells: rows.map(({ level }) => writeShare(level, 'level', pen)),
    },
    {
      head: gap.increment,
      x: columns.increment,
      cells: rows.map(({ increment }) => writeShare(increment, 'increment', pen)),
    },
    { head: gap.projectedValue, x: columns.projected, cells: rows.map((row) => row.projected) },
    { head: gap.verdict, x: columns.verdict, cells: rows.map((row) => verdicts[row.verdict]) },
    {
      head: gap.target,
      x: columns.target,
      align: 'left',
      cells: rows.map(({ target }) => target),
    },
  ]);
}

/** Shares past these are told by that alone: their figures would run into their neighbours. */
const mostTold = { level: 99.99, increment: 999.99 } as const;

function writeShare(share: number | null, of: keyof typeof mostTold, pen: Pen): string {
  if (share === null) return '–';
  const most = mostTold[of];
  if (Math.abs(share) <= most) return pen.percent(share, 1);
  return share > 0 ? `>${pen.percent(most)}` : `<${pen.percent(-most)}`;
}
