import { type Composition, type CompositionSeries, describeSeries } from './composition-data.ts';
import { figureChannel, yearChannel, yearsApart } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { drawEndLabels } from './drawing/end-labels.ts';
import { drawJoinedLines, fillPublished, joinCells } from './drawing/joined-lines.ts';
import type { Pen } from './drawing/pen.ts';
import { colours, lineColours, lineShapes } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { sayFigure } from './say-figure.ts';

const height = 250;
/** The total's points are squares, so its parts' are not. */
const totalShape = 'square';
const partShapes = lineShapes.filter((shape) => shape !== totalShape);

/** Parts that do not add up, as lines beside each other; the total is a thick line of its own. */
export function drawLines(composition: Composition, width: number, pen: Pen): View {
  const { total, parts } = composition;
  const all = [total, ...parts].filter(({ cells }) => cells.length > 0);
  const years = all.flatMap(({ cells }) => cells.map(({ year }) => year));
  const range = chooseAxisRange(
    all.flatMap(({ cells }) => cells.map(({ value }) => value)),
    { zero: true, count: 7, room: [0, 0.06] },
  );
  const [low, high] = range.domain;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const drawn = all.map((series) => ({ series, look: lookOf(series, composition) }));
  const values = drawn.flatMap(({ series, look }, order) =>
    joinCells(series.cells).map((cell) => ({
      part: pen.text(series.indicator.name),
      order,
      isTotal: series === total,
      ...look,
      ...cell,
      said: sayFigure(pen.text(series.indicator.name), total.indicator.unit, cell, pen),
    })),
  );
  const ends = drawn.map(({ series, look: { colour, shape } }) => {
    const end = series.cells.at(-1);
    return {
      text: describeSeries(series, total.indicator.unit, pen),
      isBold: series === total,
      sign: { shape, fill: colour, stroke: colours.ink },
      x: (((end?.year ?? last) - first) / Math.max(1, last - first)) * width,
      y: ((high - (end?.value ?? 0)) / (high - low)) * height,
    };
  });
  return {
    width,
    height,
    layer: [
      {
        data: { values },
        encoding: {
          x: yearChannel({
            span: [first, last],
            ticks: yearsApart(
              [first, last, ...years.toSorted((a, b) => a - b)],
              [first, last],
              width,
            ),
            title: pen.words.year,
          }),
          y: figureChannel('value', range, pen, { unit: total.indicator.unit }),
          detail: { field: 'order', type: 'nominal' },
          stroke: { field: 'colour', type: 'nominal', scale: null },
        },
        layer: [
          ...drawJoinedLines(1.8, '!datum.isTotal'),
          ...drawJoinedLines(3.2, 'datum.isTotal'),
          {
            mark: { type: 'point', size: 34, opacity: 1, strokeWidth: 1.2 },
            encoding: {
              shape: { field: 'shape', type: 'nominal', scale: null },
              fill: fillPublished({ field: 'colour', type: 'nominal', scale: null }),
              stroke: { value: colours.ink },
            },
          },
        ],
      },
      ...drawEndLabels(ends, { width, height }),
    ],
  } as View;
}

function lookOf(series: CompositionSeries, { total, parts }: Composition) {
  if (series === total) return { colour: colours.ink, shape: totalShape };
  const order = parts.indexOf(series);
  return {
    colour: lineColours[order % lineColours.length] ?? colours.ink,
    shape: partShapes[order % partShapes.length] ?? totalShape,
  };
}
