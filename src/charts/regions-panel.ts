import type { Study } from '../study/study.ts';
import type { CompositionCell } from './composition-data.ts';
import { figureChannel, yearChannel } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { drawJoinedLines, joinCells, targetMark } from './drawing/joined-lines.ts';
import { panelTitle } from './drawing/panel-title.ts';
import type { Pen } from './drawing/pen.ts';
import { placeTexts } from './drawing/placed-marks.ts';
import { spreadLabels } from './drawing/spread-labels.ts';
import {
  balanceLines,
  colours,
  lineColours,
  lineHeight,
  lineShapes,
  type,
} from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { IndexPoint, RegionLine, SharedIndicator } from './regions-data.ts';
import { sayFigure } from './say-figure.ts';

export const regionCell = { cell: 300, width: 140, height: 88 } as const;
/** No region has the diamond or the colour of targets. */
export const regionShapes = lineShapes;
export const regionColours: readonly string[] = lineColours.filter((_, i) => i !== 1);

/** One indicator, a line a region, its target's index with the target itself at the right. */
export function drawRegionPanel(
  { indicator, lines }: SharedIndicator,
  studies: readonly Study[],
  pen: Pen,
): View {
  const { width, height, cell } = regionCell;
  const points = lines.flatMap((line) => {
    const order = studies.indexOf(line.study);
    return joinPoints(line).map((point) => ({
      ...point,
      said: sayPoint(line, point, pen),
      colour: regionColours[order % regionColours.length] ?? colours.ink,
      shape: regionShapes[order % regionShapes.length] ?? 'circle',
    }));
  });
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const range = chooseAxisRange(
    points.map(({ index }) => index),
    { zero: false, count: 4, room: [0.08, 0.1] },
  );
  const [low, high] = range.domain;
  const yOf = (index: number) => ((high - index) / (high - low)) * height;
  const labels = lines.map((line) => ({ ...describe(line, pen), line }));
  const places = spreadLabels(
    labels.map(({ index }) => yOf(index)),
    lineHeight(type.label) - 1,
    [3, height],
  );
  const texts = labels.map(({ text }, i) => ({ text, x: width + 10, y: places[i] ?? 0 }));
  const path = points.filter(({ status }) => status !== 'target');
  return {
    width,
    height,
    title: panelTitle(
      balanceLines(pen.text(indicator.name), cell - 8, type.heading),
      [pen.words.indexed.subtitle(pen.unit(indicator.unit))],
      range,
      height,
    ),
    layer: [
      {
        encoding: {
          x: yearChannel({
            span: [first, last],
            ticks: [...new Set([first, last])],
            title: null,
          }),
          y: figureChannel('index', range, pen),
        },
        layer: [
          {
            data: { values: path },
            encoding: {
              detail: { field: 'region', type: 'nominal' },
              stroke: { field: 'colour', type: 'nominal', scale: null },
            },
            layer: drawJoinedLines(1.7),
          },
          {
            data: { values: points.filter(({ status }) => status === 'target') },
            mark: targetMark,
          },
          {
            data: { values: path },
            mark: { type: 'point', opacity: 1, size: 22, strokeWidth: 0 },
            encoding: {
              shape: { field: 'shape', type: 'nominal', scale: null },
              fill: { field: 'colour', type: 'nominal', scale: null },
            },
          },
        ],
      },
      ...placeTexts(texts),
    ],
  } as View;
}

/** Region, year, figure, and its index. */
function sayPoint({ study, indicator }: RegionLine, point: IndexPoint, pen: Pen): string {
  const name = `${pen.text(study.region.name)} ${pen.text(indicator.name)}`;
  const index = pen.exact(Number(point.index.toFixed(1)));
  return pen.words.withUnit(sayFigure(name, indicator.unit, point, pen), index);
}

/** The line's figures with the line each is on; targets are on none. */
function joinPoints({ points }: RegionLine) {
  const isLevel = (point: IndexPoint): point is IndexPoint & CompositionCell =>
    point.status !== 'target';
  return [...joinCells(points.filter(isLevel)), ...points.filter((point) => !isLevel(point))];
}

/** The region with the index its target stands for, and the target with its operator. */
function describe({ study, indicator, target, points }: RegionLine, pen: Pen) {
  const name = pen.text(study.region.name);
  const aim = points.filter(({ status }) => status === 'target').at(-1);
  const end = aim ?? points.at(-1);
  const index = end?.index ?? 100;
  const written = pen.exact(Number(index.toFixed(1)));
  const { unit } = indicator;
  const text =
    target === null || aim === undefined
      ? pen.words.indexed.end(name, written)
      : pen.words.indexed.aim(name, written, pen.bareTarget(target, unit));
  return { text, index };
}
