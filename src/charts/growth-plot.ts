import { growthTicks } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import type { Pen } from './drawing/pen.ts';
import { pixels } from './drawing/placed-marks.ts';
import { drawColumns, drawNames, drawStripes, placeColumns } from './drawing/row-table.ts';
import { colours, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { GrowthGroup, GrowthRow } from './growth-rows.ts';

/** Where the last column of figures ends, in pixels from the left of the plot. */
const edge = 422;

/** Room that names take left of the plot. */
export const growthNameWidth = 160;

/**
 * One row a target on one scale: the peers' middle half as a bar with the median across it, and on
 * it a mark each for the required, historic and assumed growth. The figures stand at the right.
 */
export function drawGrowthPlot(group: GrowthGroup, inPoints: boolean, pen: Pen): View {
  const { rows, height } = group;
  const unit = inPoints ? '百分点' : '%';
  const marks = rows.flatMap((row) => marksOf(row, unit, pen));
  const bars = rows.flatMap(({ id, label, y, peers }) =>
    peers === null
      ? []
      : [
          {
            indicator: id,
            y,
            top: y - 4,
            bottom: y + 4,
            ...peers,
            said: sayPeers(label, peers, unit, pen),
          },
        ],
  );
  const figures = [...marks.map(({ value }) => value), ...bars.flatMap((b) => [b.low, b.high])];
  const range = chooseAxisRange([0, ...figures], { zero: true, count: 4, room: [0.04, 0.04] });
  const words = pen.words.growth;
  const { columns, plotWidth } = placeColumns(columnsOf(rows, inPoints, pen), edge);
  return {
    width: plotWidth,
    height,
    title: {
      text: inPoints ? words.points : words.rates,
      fontSize: type.heading.size,
      frame: 'group',
      dx: -growthNameWidth - 8,
      offset: 15,
    },
    layer: [
      drawStripes(rows, -growthNameWidth - 8, edge + 4),
      {
        encoding: {
          x: {
            type: 'quantitative',
            scale: { domain: [...range.domain], nice: false, zero: false },
            axis: {
              ...growthTicks(range, plotWidth, pen),
              title: inPoints ? words.pointsAxis : words.ratesAxis,
              grid: true,
            },
          },
        },
        layer: [...drawBars(bars), ...drawZero(range.domain), ...drawMarks(marks)],
      },
      ...drawNames(rows),
      ...drawColumns(rows, columns),
    ],
  } as View;
}

function marksOf({ id, label, y, required, historic, assumed }: GrowthRow, unit: string, pen: Pen) {
  const { marks, growth: words } = pen.words;
  const say = (growth: 'required' | 'historic' | 'assumed', value: number) =>
    pen.said([label, words.key[growth]], marks.aYear(pen.full(value, unit)));
  const mark = (growth: 'required' | 'historic' | 'assumed', value: number | null) =>
    value === null ? [] : [{ indicator: id, growth, value, y, said: say(growth, value) }];
  return [
    ...mark('historic', historic?.value ?? null),
    ...mark('required', required),
    ...mark('assumed', assumed),
  ];
}

function sayPeers(
  label: string,
  { low, middle, high, cases }: NonNullable<GrowthRow['peers']>,
  unit: string,
  pen: Pen,
): string {
  const { marks, growth: words } = pen.words;
  const full = (value: number) => pen.full(value, unit);
  const range = marks.range(full(low), full(high));
  return pen.said([label, words.peers], marks.peers(range, full(middle), cases));
}

/** Filled where there are cases enough, outlined where they are few. */
function drawBars(values: readonly object[]): readonly object[] {
  if (values.length === 0) return [];
  const few = "datum.class !== 'enough'";
  return [
    {
      data: { values },
      mark: { type: 'rect', stroke: '#8c8c8c', strokeWidth: 0.8 },
      encoding: {
        x: { field: 'low' },
        x2: { field: 'high' },
        y: pixels('top'),
        y2: { field: 'bottom' },
        fill: { condition: { test: few, value: '#ffffff' }, value: '#cfcfcf' },
      },
    },
    {
      data: { values },
      mark: { type: 'rule', color: '#595959', strokeWidth: 1.4 },
      encoding: { x: { field: 'middle' }, y: pixels('top'), y2: { field: 'bottom' } },
    },
  ];
}

/** A line at no growth, where some of it is falling. */
function drawZero([low]: readonly [number, number]): readonly object[] {
  if (low >= 0) return [];
  return [
    {
      data: { values: [{ zero: 0 }] },
      mark: { type: 'rule', color: '#8c8c8c' },
      encoding: { x: { field: 'zero' } },
    },
  ];
}

/** The assumed growth is a dot that fits into the diamond of the required one. */
function drawMarks(values: readonly object[]): readonly object[] {
  const mark = (growth: string, look: object) => ({
    transform: [{ filter: `datum.growth === '${growth}'` }],
    mark: { type: 'point', opacity: 1, ...look },
  });
  const layer = [
    mark('historic', { shape: 'square', size: 44, fill: colours.observed, strokeWidth: 0 }),
    mark('required', {
      shape: 'diamond',
      size: 105,
      fill: '#ffffff',
      stroke: colours.target,
      strokeWidth: 1.8,
    }),
    mark('assumed', { shape: 'circle', size: 24, fill: colours.projected, strokeWidth: 0 }),
  ];
  return [{ data: { values }, encoding: { x: { field: 'value' }, y: pixels('y') }, layer }];
}

function columnsOf(rows: readonly GrowthRow[], inPoints: boolean, pen: Pen) {
  const { growth: words } = pen.words;
  const write = (value: number | null, decimals: number) => {
    if (value === null) return '–';
    const text = pen.percent(value, decimals);
    return inPoints ? text.replace('%', '') : text;
  };
  const range = ({ peers }: GrowthRow) =>
    peers === null
      ? '–'
      : words.range(
          write(peers.low, inPoints ? 2 : 1),
          write(peers.high, inPoints ? 2 : 1),
          peers.cases,
        );
  return [
    {
      head: words.required,
      least: 44,
      cells: rows.map(({ required }) => write(required, 2)),
    },
    {
      head: words.historic,
      least: 44,
      cells: rows.map(({ historic }) => write(historic?.value ?? null, 2)),
    },
    {
      head: words.assumed,
      least: 54,
      cells: rows.map(({ assumed }) => write(assumed, 2)),
    },
    { head: words.peers, least: 110, cells: rows.map(range) },
  ];
}
