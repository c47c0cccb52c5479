import { aimsOf } from '../study/study-targets.ts';
import { figureTicks } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { measureText } from './drawing/measure-text.ts';
import type { Pen } from './drawing/pen.ts';
import { pixels, placeTexts } from './drawing/placed-marks.ts';
import { drawColumns, drawNames, drawStripes, placeColumns } from './drawing/row-table.ts';
import { colours, fitLines, pageWidth, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { TornadoRows } from './tornado-rows.ts';

export const tornadoNameWidth = 168;

/** Dark and light, so that the two ends differ in grey too. */
export const tornadoColours = { low: '#e69f00', high: '#0072b2' } as const;

/** Where the last column of figures ends, in pixels from the left of the plot. */
const edge = 410;

/** Bars to both sides of the central figure: what one input alone does between its 10% and 90%. */
export function drawTornadoPlot(collected: TornadoRows, pen: Pen): View {
  const { rows, height, center, target, indicator } = collected;
  const { unit } = indicator;
  const { tornado: words } = pen.words;
  const aims = aimsOf(target);
  const figures = rows.flatMap(({ bar }) => [bar.atLow, bar.atHigh]);
  const range = chooseAxisRange([center, ...figures, ...aims], {
    zero: false,
    count: 4,
    room: [0.04, 0.04],
  });
  const bars = rows.flatMap(({ bar, y, name, ...ends }) =>
    (['low', 'high'] as const).map((end) => ({
      said: pen.said(
        [name.join(pen.language === 'zh' ? '' : ' '), ends[end], pen.text(indicator.name)],
        pen.full(end === 'low' ? bar.atLow : bar.atHigh, unit),
      ),
      end,
      colour: tornadoColours[end],
      from: center,
      to: end === 'low' ? bar.atLow : bar.atHigh,
      top: y - 6,
      bottom: y + 6,
    })),
  );
  const figure = (value: number) => pen.figure(value, unit);
  const { columns, plotWidth } = placeColumns(
    [
      { head: words.at10, least: 56, cells: rows.map(({ low }) => low) },
      { head: words.at90, least: 52, cells: rows.map(({ high }) => high) },
      { head: words.atLow, least: 56, cells: rows.map(({ bar }) => figure(bar.atLow)) },
      { head: words.atHigh, least: 56, cells: rows.map(({ bar }) => figure(bar.atHigh)) },
    ],
    edge,
  );
  return {
    width: plotWidth,
    height,
    title: {
      text: [
        ...fitLines(
          pen.words.withUnit(pen.text(indicator.name), pen.unit(unit)),
          pageWidth,
          type.heading,
        ),
      ],
      subtitle: words.subtitle(target?.year ?? null, figure(center)),
      frame: 'group',
      dx: -tornadoNameWidth - 8,
      offset: 18,
    },
    layer: [
      drawStripes(rows, -tornadoNameWidth - 8, edge + 4),
      {
        encoding: {
          x: {
            type: 'quantitative',
            scale: { domain: [...range.domain], nice: false, zero: false },
            axis: {
              ...figureTicks(range, pen, unit),
              title: pen.unit(unit),
              grid: true,
            },
          },
        },
        layer: [
          drawBars(bars),
          drawLine([{ value: center }], colours.ink, []),
          ...(aims.length === 0
            ? []
            : [
                drawLine(
                  aims.map((value) => ({ indicator: indicator.id, status: 'target', value })),
                  colours.target,
                  [],
                ),
              ]),
        ],
      },
      ...drawNames(rows),
      ...drawColumns(rows, columns),
      ...labelTarget(collected, range.domain, plotWidth, pen),
    ],
  } as View;
}

function drawBars(values: readonly object[]): object {
  return {
    data: { values },
    mark: { type: 'rect' },
    encoding: {
      x: { field: 'from' },
      x2: { field: 'to' },
      y: pixels('top'),
      y2: { field: 'bottom' },
      fill: { field: 'colour', type: 'nominal', scale: null },
    },
  };
}

function drawLine(values: readonly object[], color: string, strokeDash: readonly number[]): object {
  return {
    data: { values },
    mark: { type: 'rule', color, strokeWidth: 1.6, strokeDash },
    encoding: { x: { field: 'value' } },
  };
}

/** Above its line, between the headings and the title; moved in from the edges. */
function labelTarget(
  { target, indicator }: TornadoRows,
  [low, high]: readonly [number, number],
  plotWidth: number,
  pen: Pen,
): readonly object[] {
  if (target === null) return [];
  const text = pen.words.targetOf(target.year, pen.target(target, indicator.unit));
  const value = target.high ?? target.value;
  const half = measureText(text, type.label) / 2;
  const x = ((value - low) / (high - low)) * plotWidth;
  const place = Math.max(half, Math.min(x, plotWidth - half));
  return placeTexts([{ text, x: place, y: -9 }], { align: 'center', colour: colours.targetText });
}
