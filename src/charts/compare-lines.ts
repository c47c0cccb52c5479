import type { Verdict } from '../feasibility/assessment.ts';
import type { StudyIndicator } from '../study/study.ts';
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
  readonly verdict: Verdict;
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
  const { target, unit } = indicator;
  const labels = lines.map((line) => describe(line, unit, pen));
  const aims = target === null ? [] : [target.value].flat();
  const aim = target === null ? '' : pen.words.targetOf(target.year, pen.target(target, unit));
  const room = Math.max(...labels.map((text) => measureText(text, type.label))) + endLabelRoom + 8;
  const width = pageWidth - axisWidth - Math.min(room, mostRoom);
  const published = collectPublished(indicator);
  const all = [...published, ...lines.flatMap(({ cells }) => cells)];
  const drawn = [...all.map(({ year }) => year), ...(target === null ? [] : [target.year])];
  const years = [...new Set(drawn)].sort((a, b) => a - b);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const range = chooseAxisRange([...all.map(({ value }) => value), ...aims], {
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
      ...drawTarget(aims, aim, { y: yOf, width }),
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
          ...drawAim(aims, target?.year ?? last),
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
    pen.words.verdicts[verdict],
  );
}

/** The target as a line across the years, named at its left above it. */
function drawTarget(
  aims: readonly number[],
  text: string,
  { y, width }: { readonly y: (value: number) => number; readonly width: number },
): readonly object[] {
  if (aims.length === 0) return [];
  const lines = aims.map((target) => ({ target, x: 0, y: y(target), x2: width, y2: y(target) }));
  const label = { text, x: 4, y: y(Math.max(...aims)) - 8 };
  return [
    ...placeRules(lines, { color: colours.target, strokeWidth: 1.4 }),
    ...placeTexts([label], { colour: colours.targetText }),
  ];
}

function drawAim(aims: readonly number[], year: number): readonly object[] {
  if (aims.length === 0) return [];
  return [
    {
      data: { values: aims.map((value) => ({ year, value, status: 'target' })) },
      mark: targetMark,
    },
  ];
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
