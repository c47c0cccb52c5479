import { chooseAxisRange } from './axis-range.ts';
import type { Composition, CompositionCell, CompositionSeries } from './composition-data.ts';
import { drawEndLabels } from './composition-labels.ts';
import type { Pen } from './pen.ts';
import { axisGap, axisWidth, colours, dash, lineColours } from './theme.ts';
import type { View } from './view.ts';

const height = 250;

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
  const colour = (series: CompositionSeries) =>
    series === total
      ? colours.ink
      : (lineColours[parts.indexOf(series) % lineColours.length] ?? colours.ink);
  const values = all.flatMap((series) =>
    series.cells.map((cell) => ({
      part: pen.text(series.indicator.name),
      colour: colour(series),
      isTotal: series === total,
      joins: joinOf(series, cell),
      ...cell,
    })),
  );
  const ends = all.map((series) => ({
    series,
    colour: colour(series),
    isTotal: series === total,
    y: ((high - (series.cells.at(-1)?.value ?? 0)) / (high - low)) * height,
  }));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    width,
    height,
    layer: [
      {
        data: { values },
        encoding: {
          x: {
            field: 'year',
            type: 'quantitative',
            scale: { domain: [first, Math.max(last, first + 1)], nice: false, zero: false },
            axis: {
              values: [...new Set(years)].sort((a, b) => a - b),
              format: 'd',
              grid: false,
              title: pen.words.year,
              titleAnchor: 'end',
              titlePadding: 2,
              offset: 4,
            },
          },
          y: {
            field: 'value',
            type: 'quantitative',
            scale: { domain: [low, high], nice: false },
            axis: {
              values: [...range.ticks],
              format: pen.language === 'en' ? ',.6~f' : '.6~f',
              title: null,
              domain: false,
              ticks: false,
              minExtent: axisWidth - axisGap,
              maxExtent: axisWidth - axisGap,
              offset: axisGap,
            },
          },
          detail: { field: 'part', type: 'nominal' },
          stroke: { field: 'colour', type: 'nominal', scale: null },
        },
        layer: [
          ...[false, true].flatMap(drawLine),
          {
            mark: { type: 'point', size: 30, opacity: 1, strokeWidth: 1.2 },
            encoding: {
              shape: { condition: { test: 'datum.isTotal', value: 'square' }, value: 'circle' },
              fill: {
                condition: { test: "datum.status === 'projected'", value: '#ffffff' },
                field: 'colour',
                type: 'nominal',
                scale: null,
              },
              stroke: { value: colours.ink },
            },
          },
        ],
      },
      ...drawEndLabels(ends, { width, height }, pen),
    ],
  } as View;
}

/** Which line a figure is on: the published, the projected, or where the second starts, both. */
function joinOf(
  { cells }: CompositionSeries,
  cell: CompositionCell,
): 'observed' | 'projected' | 'both' {
  if (cell.status === 'projected') return 'projected';
  const next = cells[cells.indexOf(cell) + 1];
  return next?.status === 'projected' ? 'both' : 'observed';
}

/** A full line through the published figures, a dashed one through the projected. */
function drawLine(isTotal: boolean): readonly object[] {
  const width = isTotal ? 3.2 : 1.8;
  return (['observed', 'projected'] as const).map((status) => ({
    transform: [
      {
        filter: `datum.isTotal === ${isTotal} && (datum.joins === '${status}' || datum.joins === 'both')`,
      },
    ],
    mark:
      status === 'projected'
        ? { type: 'line', strokeWidth: width, strokeDash: [...dash] }
        : { type: 'line', strokeWidth: width },
  }));
}
