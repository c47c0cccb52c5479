import type { TargetState } from '../feasibility/judged-target.ts';
import type { StudyIndicator } from '../study/study.ts';
import { aimsOf, type ValuedTarget } from '../study/study-targets.ts';
import type { CompositionCell } from './composition-data.ts';
import { figureChannel, yearChannel, yearsApart } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { type Box, clearPlace, type Piece } from './drawing/clear-place.ts';
import { drawEndLabels, endLabelRoom } from './drawing/end-labels.ts';
import { drawJoinedLines, fillPublished, joinCells, targetMark } from './drawing/joined-lines.ts';
import { measureText } from './drawing/measure-text.ts';
import { panelTitle } from './drawing/panel-title.ts';
import type { Pen } from './drawing/pen.ts';
import { placeRules, placeTexts } from './drawing/placed-marks.ts';
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
      ...drawTargets(targets, { xOf, yOf, width }),
      {
        encoding: {
          x: yearChannel({
            span: [first, last],
            ticks: yearsApart([first, last, ...years], [first, last], width),
            title: pen.words.year,
          }),
          y: figureChannel('value', range, pen, { unit }),
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
      ...labelFigures(
        targets,
        [published, ...lines.map(({ cells }) => cells)],
        { xOf, yOf, width },
        unit,
        pen,
      ),
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

/** Each target as a line that ends in its year. */
function drawTargets(targets: readonly ValuedTarget[], { xOf, yOf }: Places): readonly object[] {
  const lines = targets.flatMap((target) =>
    aimsOf(target).map((value) => {
      const y = yOf(value);
      return { target: value, x: 0, y, x2: xOf(target.year), y2: y };
    }),
  );
  return placeRules(lines, { color: colours.target, strokeWidth: 1.4 });
}

function drawAims(targets: readonly ValuedTarget[]): readonly object[] {
  const values = targets.flatMap((target) =>
    aimsOf(target).map((value) => ({ year: target.year, value, status: 'target' })),
  );
  return values.length === 0 ? [] : [{ data: { values }, mark: targetMark }];
}

type Places = {
  readonly width: number;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
};

/**
 * The names of targets at the left of their lines and the first and last published figure beside
 * their marks, each where no other stands and no line runs, if there is such a place.
 *
 * @param lines what is published first
 */
function labelFigures(
  targets: readonly ValuedTarget[],
  lines: readonly (readonly CompositionCell[])[],
  places: Places,
  unit: string,
  pen: Pen,
): readonly object[] {
  const { xOf, yOf, width } = places;
  const published = lines[0] ?? [];
  const pieces = lines.flatMap((line) =>
    line.slice(1).map((to, i): Piece => {
      const from = line[i] ?? to;
      return [xOf(from.year), yOf(from.value), xOf(to.year), yOf(to.value)];
    }),
  );
  const room = { left: -4, right: width + 10, top: -8, bottom: height + 2 };
  const taken: Box[] = targets.flatMap((target) =>
    aimsOf(target).map((value) => {
      const [x, y] = [xOf(target.year), yOf(value)];
      return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
    }),
  );
  const put = (wanted: readonly Label[]): Label => {
    const obstacles = { boxes: taken, pieces, room };
    const place = clearPlace(wanted, boxOf, obstacles);
    taken.push(boxOf(place));
    return place;
  };
  const aims = targets.map((target) => {
    const text = pen.words.targetOf(target.year, pen.target(target, unit));
    const ends = aimsOf(target).map(yOf);
    const [above, below] = [Math.min(...ends) - 10, Math.max(...ends) + 11];
    const sides = [above, below, above - 13, below + 13];
    const right = Math.max(4, xOf(target.year) - 8 - measureText(text, type.label));
    return put([4, right].flatMap((x) => sides.map((y) => ({ text, x, y }))));
  });
  const ends = [...new Set([published[0], published.at(-1)])].filter((cell) => cell !== undefined);
  const figures = ends.map(({ year, value }) => {
    const text = pen.figure(value, unit);
    const left = xOf(year) - 4 - measureText(text, type.label);
    const sides = [11, -11, 24, -24, 37, -37];
    return put(
      sides.flatMap((move) =>
        [xOf(year) + 4, left].map((x) => ({ text, x, y: yOf(value) + move })),
      ),
    );
  });
  return [...placeTexts(aims, { colour: colours.targetText }), ...placeTexts(figures)];
}

type Label = { readonly text: string; readonly x: number; readonly y: number };

function boxOf({ text, x, y }: Label): Box {
  const tall = type.label.size * 0.5;
  return { left: x, right: x + measureText(text, type.label), top: y - tall, bottom: y + tall };
}
