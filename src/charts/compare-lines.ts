import type { Verdict } from '../feasibility/assessment.ts';
import type { StudyIndicator } from '../study/study.ts';
import { chooseAxisRange } from './axis-range.ts';
import type { CompositionCell } from './composition-data.ts';
import type { Pen } from './pen.ts';
import { placeRules, placeTexts } from './placed-marks.ts';
import { spreadLabels } from './spread-labels.ts';
import { measureText } from './text-width.ts';
import {
  axisGap,
  axisWidth,
  colours,
  dash,
  fitLines,
  lineColours,
  lineHeight,
  pageWidth,
  type,
} from './theme.ts';
import type { View } from './view.ts';

/** The indicator in one scenario: published years and the path after them. */
export type CompareLine = {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CompositionCell[];
  readonly verdict: Verdict;
};

const height = 300;
const shapes = [
  'circle',
  'square',
  'triangle-up',
  'triangle-down',
  'cross',
  'triangle-right',
  'triangle-left',
];

/** One line a scenario, the published years they share once; names and ends at the right. */
export function drawCompareLines(
  indicator: StudyIndicator,
  lines: readonly CompareLine[],
  pen: Pen,
): View {
  const { target, unit } = indicator;
  const labels = lines.map((line) => describe(line, unit, pen));
  const aims = target === null ? [] : [target.value].flat();
  const aim = target === null ? '' : pen.words.targetOf(target.year, pen.target(target, unit));
  const room = Math.max(...labels.map((text) => measureText(text, type.label))) + 48;
  const width = pageWidth - axisWidth - Math.min(room, 330);
  const all = lines.flatMap(({ cells }) => cells);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const range = chooseAxisRange([...all.map(({ value }) => value), ...aims], {
    zero: false,
    count: 6,
    room: [0.06, 0.08],
  });
  const [low, high] = range.domain;
  const yOf = (value: number) => ((high - value) / (high - low)) * height;
  const xOf = (year: number) => ((year - first) / Math.max(1, last - first)) * width;
  const ends = lines.flatMap(({ cells }) => cells.at(-1) ?? []);
  const places = spreadLabels(
    ends.map(({ value }) => yOf(value)),
    lineHeight(type.label) + 2,
    [5, height - 4],
  );
  const values = lines.flatMap(({ id, cells }, i) =>
    cells.map((cell, k) => ({
      scenario: id,
      colour: lineColours[i % lineColours.length],
      shape: shapes[i % shapes.length],
      joins:
        cell.status === 'observed' && cells[k + 1]?.status === 'projected' ? 'both' : cell.status,
      isEnd: k === cells.length - 1,
      ...cell,
    })),
  );
  const observed = values.filter(({ status, scenario }) => {
    return status === 'observed' && scenario === lines[0]?.id;
  });
  return {
    width,
    height,
    title: {
      text: [...fitLines(pen.text(indicator.name), pageWidth, type.heading)],
      subtitle: pen.words.unit(pen.unit(unit)),
      frame: 'group',
      dx: -axisWidth,
      offset: 11,
    },
    layer: [
      ...drawTarget(aims, aim, { y: yOf, width }),
      {
        encoding: encode(range.domain, range.ticks, [first, last], years, width, pen),
        layer: [
          {
            data: { values: values.filter(({ joins }) => joins !== 'observed') },
            mark: { type: 'line', strokeWidth: 1.8, strokeDash: [...dash] },
            encoding: {
              detail: { field: 'scenario', type: 'nominal' },
              stroke: { field: 'colour', type: 'nominal', scale: null },
            },
          },
          {
            data: { values: observed },
            mark: { type: 'line', strokeWidth: 1.8, stroke: colours.observed },
          },
          {
            data: { values: observed },
            mark: { type: 'point', size: 34, opacity: 1, fill: colours.observed, strokeWidth: 0 },
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
      ...drawEnds(lines, labels, ends, places, { xOf, yOf, width }),
      ...labelObserved(observed, { xOf, yOf }, unit, pen),
    ],
  } as View;
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

function encode(
  [low, high]: readonly [number, number],
  ticks: readonly number[],
  [first, last]: readonly [number, number],
  years: readonly number[],
  width: number,
  pen: Pen,
): object {
  return {
    x: {
      field: 'year',
      type: 'quantitative',
      scale: { domain: [first, Math.max(last, first + 1)], nice: false, zero: false },
      axis: {
        values: chooseYears(years, width),
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
      scale: { domain: [low, high], nice: false, zero: false },
      axis: {
        values: [...ticks],
        format: pen.language === 'en' ? ',.6~f' : '.6~f',
        title: null,
        domain: false,
        ticks: false,
        minExtent: axisWidth - axisGap,
        maxExtent: axisWidth - axisGap,
        offset: axisGap,
      },
    },
  };
}

/** The years worth a tick, the ends first, as far apart as their numbers need. */
function chooseYears(years: readonly number[], width: number): readonly number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const gap = (30 * (last - first)) / width;
  const kept: number[] = [];
  for (const year of [first, last, ...years]) {
    if (kept.every((other) => Math.abs(other - year) >= gap)) kept.push(year);
  }
  return kept.sort((a, b) => a - b);
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
      mark: {
        type: 'point',
        shape: 'diamond',
        size: 62,
        opacity: 1,
        fill: '#ffffff',
        stroke: colours.target,
        strokeWidth: 1.8,
      },
    },
  ];
}

type Places = {
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  readonly width: number;
};

/** From where a line ends to its name, with its sign once more beside the name. */
function drawEnds(
  lines: readonly CompareLine[],
  labels: readonly string[],
  ends: readonly CompositionCell[],
  places: readonly number[],
  { xOf, yOf, width }: Places,
): readonly object[] {
  const leaders = ends.map(({ year, value }, i) => ({
    x: xOf(year) + 6,
    y: yOf(value),
    x2: width + 18,
    y2: places[i] ?? 0,
  }));
  const signs = lines.map((_, i) => ({
    shape: shapes[i % shapes.length],
    colour: lineColours[i % lineColours.length],
    x: width + 26,
    y: places[i] ?? 0,
  }));
  const texts = labels.map((text, i) => ({ text, x: width + 36, y: places[i] ?? 0 }));
  return [
    ...placeRules(leaders, { color: '#a6a6a6', strokeWidth: 0.8 }),
    {
      data: { values: signs },
      mark: { type: 'point', size: 42, opacity: 1, fill: '#ffffff', strokeWidth: 1.5 },
      encoding: {
        x: { field: 'x', type: 'quantitative', scale: null, axis: null },
        y: { field: 'y', type: 'quantitative', scale: null, axis: null },
        shape: { field: 'shape', type: 'nominal', scale: null },
        stroke: { field: 'colour', type: 'nominal', scale: null },
      },
    },
    ...placeTexts(texts),
  ];
}

/** First and last published figure, below the line and to its right. */
function labelObserved(
  observed: readonly CompositionCell[],
  { xOf, yOf }: Omit<Places, 'width'>,
  unit: string,
  pen: Pen,
): readonly object[] {
  const ends = [...new Set([observed[0], observed.at(-1)])].filter((cell) => cell !== undefined);
  return placeTexts(
    ends.map(({ year, value }) => ({
      text: pen.figure(value, unit),
      x: xOf(year) + 4,
      y: yOf(value) + 11,
    })),
  );
}
