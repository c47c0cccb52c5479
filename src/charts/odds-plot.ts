import type { Language } from '../terms/text.ts';
import type { Pen } from './drawing/pen.ts';
import { pixels } from './drawing/placed-marks.ts';
import { drawColumns, drawNames, drawStripes, placeColumns } from './drawing/row-table.ts';
import { colours } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { OddsRow, OddsRows } from './odds-rows.ts';

type Layout = {
  /** Room for names left of the plot. */
  readonly names: number;
  /** What the column of targets takes at least. */
  readonly target: number;
  /** Where the last column ends, in pixels from the left of the plot. */
  readonly edge: number;
};

/** English names are longer than Chinese ones. */
export const oddsLayout: { readonly [L in Language]: Layout } = {
  zh: { names: 176, target: 84, edge: 404 },
  en: { names: 234, target: 76, edge: 346 },
};

/** A point a target on a scale from 0 to 100%, with two standard errors to each side. */
export function drawOddsPlot({ rows, height }: OddsRows, pen: Pen): View {
  const { names, target, edge } = oddsLayout[pen.language];
  const y = pixels('y');
  const { odds: words, states } = pen.words;
  const column = (head: string, least: number, cell: (row: OddsRow) => string) => ({
    ...{ head, least },
    cells: rows.map(cell),
  });
  const { columns, plotWidth } = placeColumns(
    [
      column(words.head, 66, ({ odds }) => odds),
      { ...column(pen.words.gap.target, target, (row) => row.target), align: 'left' },
      column(pen.words.gap.verdict, 44, ({ verdict }) => states[verdict]),
    ],
    edge,
  );
  return {
    width: plotWidth,
    height,
    layer: [
      drawStripes(rows, -names - 8, edge + 4),
      {
        data: {
          values: rows.map(({ indicator, label, value, low, high, y, odds }) => ({
            ...{ indicator, value, low, high, y },
            said: pen.said([label, pen.words.key.odds], odds),
          })),
        },
        encoding: {
          x: {
            field: 'value',
            type: 'quantitative',
            scale: { domain: [-0.02, 1.02], nice: false, zero: false },
            axis: {
              values: [0, 0.25, 0.5, 0.75, 1],
              format: '.0%',
              title: words.axis,
              grid: true,
            },
          },
          y,
        },
        layer: [
          {
            mark: { type: 'rule', color: colours.ink, strokeWidth: 1.5 },
            encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
          },
          {
            mark: {
              type: 'point',
              shape: 'circle',
              filled: true,
              size: 16,
              opacity: 1,
              color: colours.level,
            },
          },
          ...['low', 'high'].map((end) => ({
            mark: {
              type: 'tick',
              orient: 'vertical',
              size: 9,
              thickness: 1,
              color: colours.ink,
              opacity: 1,
            },
            encoding: { x: { field: end, type: 'quantitative' } },
          })),
        ],
      },
      ...drawNames(rows),
      ...drawColumns(rows, columns),
    ],
  } as View;
}
