import type { TargetState } from '../feasibility/judged-target.ts';
import type { StudyIndicator } from '../study/study.ts';
import { aimsOf, type ValuedTarget } from '../study/study-targets.ts';
import type { CompositionCell } from './composition-data.ts';
import { figureChannel, yearChannel, yearsApart } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { drawEndLabels, endLabelRoom } from './drawing/end-labels.ts';
import { drawJoinedLines, fillPublished, joinCells, targetMark } from './drawing/joined-lines.ts';
import { panelTitle } from './drawing/panel-title.ts';
import type { Pen } from './drawing/pen.ts';
import { placeRules, placeTexts } from './drawing/placed-marks.ts';
import { measureText } from './drawing/text-width.ts';
import {
  axisWidth,
  colours,
  fitLines,
  lineColours,
  lineShapes,
  pageWidth,
  type,
} from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { sayFigure } from './say-figure.ts';

/** The indicator in one scenario: what was published before its path, and the path. */
export type CompareLine = {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CompositionCell[];
  readonly verdict: TargetState;
};

const height = 300;
/** The most that names and ends may take at the right, in pixels. */
const mostRoom = 330;

/** One dashed line a scenario, what was published once in full; names and ends at the right. */
export function drawCompareLines(
  indicator: StudyIndicator,
  lines: readonly CompareLine[],
  pen: Pen,
): View {
  const { unit } = indicator;
  const targets = pen.aims(indicator.id);
  const labels = lines.map((line) => describe(line, unit, pen));
  const room = Math.max(...labels.map((text) => measureText(text, type.label))) + endLabelRoom + 8;
  const width = pageWidth - axisWidth - Math.min(room, mostRoom);
  const published = collectPublished(indicator);
  const all = [...published, ...lines.flatMap(({ cells }) => cells)];
  const years = [...new Set([...all, ...targets].map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const range = chooseAxisRange([...all.map(({ value }) => value), ...targets.flatMap(aimsOf)], {
    zero: false,
    count: 6,
    room: [0.06, 0.08],
  });
  const [low, high] = range.domain;
  const yOf = (value: number) => ((high - value) / (high - low)) * height;
  const xOf = (year: number) => ((year - first) / Math.max(1, last - first)) * width;
  const values = lines.flatMap(({ id, name, cells }, i) =>
    joinCells(cells).map((cell, k) => ({
      scenario: id,
      ...lookOf(i),
      isEnd: k === cells.length - 1,
      ...cell,
      said: sayFigure(`${pen.text(indicator.name)} ${name}`, unit, cell, pen),
    })),
  );
  const ends = lines.flatMap(({ cells }, i) => {
    const end = cells.at(-1);
    const { shape, colour } = lookOf(i);
    if (end === undefined) return [];
    const sign = { shape, fill: '#ffffff', stroke: colour };
    return [{ text: labels[i] ?? '', sign, x: xOf(end.year), y: yOf(end.value) }];
  });
  return {
    width,
    height,
    title: panelTitle(
      fitLines(pen.text(indicator.name), pageWidth, type.heading),
      [pen.words.unit(pen.unit(unit))],
      range,
      height,
    ),
    layer: [
      ...drawTargets(targets, { xOf, yOf }, unit, pen),
      {
        encoding: {
          x: yearChannel({
            span: [first, last],
            ticks: yearsApart([first, last, ...years], [first, last], width),
            title: pen.words.year,
          }),
          y: figureChannel('value', range, pen),
        },
        layer: [
          {
            data: { values: values.filter(({ joins }) => joins !== 'published') },
            encoding: {
              detail: { field: 'scenario', type: 'nominal' },
              stroke: { field: 'colour', type: 'nominal', scale: null },
            },
            layer: drawJoinedLines(1.8, 'true', ['projected']),
          },
          {
            data: {
              values: published.map((cell) => ({
                ...cell,
                said: sayFigure(pen.text(indicator.name), unit, cell, pen),
              })),
            },
            encoding: { stroke: { value: colours.observed } },
            layer: [
              { mark: { type: 'line', strokeWidth: 1.8 } },
              {
                mark: { type: 'point', shape: 'circle', size: 34, opacity: 1, strokeWidth: 1.5 },
                encoding: { fill: fillPublished({ value: colours.observed }) },
              },
            ],
          },
          {
            data: { values: values.filter(({ isEnd }) => isEnd) },
            mark: { type: 'point', size: 42, opacity: 1, fill: '#ffffff', strokeWidth: 1.5 },
            encoding: {
              shape: { field: 'shape', type: 'nominal', scale: null },
              stroke: { field: 'colour', type: 'nominal', scale: null },
            },
          },
          ...drawAims(targets),
        ],
      },
      ...drawEndLabels(ends, { width, height }),
      ...labelPublished(published, { xOf, yOf }, unit, pen),
    ],
  } as View;
}

/** What was published of the indicator, also after the paths begin. */
function collectPublished({ observed }: StudyIndicator): readonly CompositionCell[] {
  return observed
    .flatMap(({ year, value, status }) => (value === null ? [] : [{ year, value, status }]))
    .sort((a, b) => a.year - b.year);
}

function lookOf(order: number) {
  return {
    colour: lineColours[order % lineColours.length] ?? colours.ink,
    shape: lineShapes[order % lineShapes.length] ?? 'circle',
  };
}

function describe({ name, cells, verdict }: CompareLine, unit: string, pen: Pen): string {
  const end = cells.at(-1);
  if (end === undefined) return name;
  return pen.words.comparing.end(
    name,
    end.year,
    pen.figure(end.value, unit),
    pen.words.states[verdict],
  );
}

/** Each target as a line that ends in its year, named at its left above it. */
function drawTargets(
  targets: readonly ValuedTarget[],
  { xOf, yOf }: Places,
  unit: string,
  pen: Pen,
): readonly object[] {
  const lines = targets.flatMap((target) =>
    aimsOf(target).map((value) => {
      const y = yOf(value);
      return { target: value, x: 0, y, x2: xOf(target.year), y2: y };
    }),
  );
  const labels = targets.map((target) => ({
    text: pen.words.targetOf(target.year, pen.target(target, unit)),
    x: 4,
    y: yOf(Math.max(...aimsOf(target))) - 8,
  }));
  return [
    ...placeRules(lines, { color: colours.target, strokeWidth: 1.4 }),
    ...placeTexts(labels, { colour: colours.targetText }),
  ];
}

function drawAims(targets: readonly ValuedTarget[]): readonly object[] {
  const values = targets.flatMap((target) =>
    aimsOf(target).map((value) => ({ year: target.year, value, status: 'target' })),
  );
  return values.length === 0 ? [] : [{ data: { values }, mark: targetMark }];
}

type Places = {
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
};

/** First and last published figure, below the line and to its right. */
function labelPublished(
  published: readonly CompositionCell[],
  { xOf, yOf }: Places,
  unit: string,
  pen: Pen,
): readonly object[] {
  const ends = [...new Set([published[0], published.at(-1)])].filter((cell) => cell !== undefined);
  return placeTexts(
    ends.map(({ year, value }) => ({
      text: pen.figure(value, unit),
      x: xOf(year) + 4,
      y: yOf(value) + 11,
    })),
  );
}
