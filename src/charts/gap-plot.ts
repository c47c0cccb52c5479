import type { Language } from '../terms/text.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import type { Pen } from './drawing/pen.ts';
import {
  drawColumns,
  drawNames,
  drawStripes,
  placeColumns,
  type UnplacedColumn,
} from './drawing/row-table.ts';
import { colours } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { GapRow, GapRows } from './gap-rows.ts';

type Layout = {
  /** Room for names left of the plot. */
  readonly names: number;
  /** What the column of targets takes at least. */
  readonly target: number;
  /** Where the last column ends, in pixels from the left of the plot. */
  readonly edge: number;
};

/** English names are longer than Chinese ones, their targets and verdicts shorter. */
export const gapLayout: { readonly [L in Language]: Layout } = {
  zh: { names: 176, target: 80, edge: 412 },
  en: { names: 234, target: 72, edge: 354 },
};

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
  const { names, edge } = gapLayout[pen.language];
  const { columns, plotWidth } = placeColumns(columnsOf(rows, pen), edge);
  const y = { field: 'y', type: 'quantitative', scale: null, axis: null };
  return {
    width: plotWidth,
    height,
    layer: [
      drawStripes(rows, -names - 8, edge + 4),
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
      ...drawColumns(rows, columns),
    ],
  } as View;
}

function pointOf(
  { id, label, due, y }: GapRow,
  share: 'level' | 'increment',
  value: number | null,
  pen: Pen,
) {
  if (value === null) return [];
  const said = pen.said([label, pen.words.key[share]], pen.full(value, '%'));
  const shown = readable(value);
  const beyond = shown > value ? 'low' : shown < value ? 'high' : 'none';
  return [{ indicator: id, due, share, value, shown, beyond, y, said }];
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

/** The figures of each row. */
function columnsOf(rows: readonly GapRow[], pen: Pen): readonly UnplacedColumn[] {
  const { gap, states } = pen.words;
  const { target } = gapLayout[pen.language];
  const column = (head: string, least: number, cell: (row: GapRow) => string) => ({
    ...{ head, least },
    cells: rows.map(cell),
  });
  return [
    column(gap.level, 42, ({ level }) => writeShare(level, 'level', pen)),
    column(gap.increment, 53, ({ increment }) => writeShare(increment, 'increment', pen)),
    column(gap.projectedValue, 51, ({ projected }) => projected),
    { ...column(gap.target, target, (row) => row.target), align: 'left' },
    column(gap.verdict, 44, ({ verdict }) => states[verdict]),
  ];
}

/** Shares past these are told by that alone: their figures would run into their neighbours. */
const mostTold = { level: 99.99, increment: 999.99 } as const;

function writeShare(share: number | null, of: keyof typeof mostTold, pen: Pen): string {
  if (share === null) return '–';
  const most = mostTold[of];
  if (Math.abs(share) <= most) return pen.percent(share, 1);
  return share > 0 ? `>${pen.percent(most)}` : `<${pen.percent(-most)}`;
}
