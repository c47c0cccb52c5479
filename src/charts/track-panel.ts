import { figureChannel, yearsApart } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { drawBands } from './drawing/bands.ts';
import { panelTitle } from './drawing/panel-title.ts';
import type { Pen } from './drawing/pen.ts';
import { placeRules, placeTexts } from './drawing/placed-marks.ts';
import { spreadLabels } from './drawing/spread-labels.ts';
import {
  axisWidth,
  balanceLines,
  colours,
  dash,
  fitLines,
  lineHeight,
  longDash,
  type,
} from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { sayFigure } from './say-figure.ts';
import type { Track } from './track-rows.ts';

/** A path from the newest figure is green with long dashes: projected, and apart in grey too. */
export const latestColour = '#00735c';

/** The size of a panel in pixels; `cell` is all it may take. */
export type TrackSize = { readonly cell: number; readonly width: number; readonly height: number };

/** One indicator: observed points on the scenario's path, and the path again from the newest. */
export function drawTrackPanel(track: Track, size: TrackSize, pen: Pen): View {
  const { indicator, observed, base, latest, target, bands } = track;
  const all = [...observed, ...base, ...latest, ...target];
  const years = [...all.map(({ year }) => year), ...bands.map(({ year }) => year)];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const figures = [...all.map(({ value }) => value), ...bands.flatMap((b) => [b.low, b.high])];
  const range = chooseAxisRange(figures, { zero: false, count: 4, room: [0.12, 0.14] });
  const { width, height, cell } = size;
  const ticks = yearsApart([last, track.standing.current.year, first], [first, last], width);
  const unit = pen.words.unit(pen.unit(indicator.unit));
  const said = (rows: ReturnType<typeof withStatus>) =>
    rows.map((row) => ({
      ...row,
      said: sayFigure(pen.text(indicator.name), indicator.unit, row, pen),
    }));
  const line = (values: readonly object[], look: object) =>
    values.length < 2 ? [] : [{ data: { values }, mark: { type: 'line', ...look } }];
  return {
    width,
    height,
    title: panelTitle(
      balanceLines(pen.text(indicator.name), cell - 8, type.heading),
      fitLines(unit, cell - 8, type.label),
      range,
      height,
    ),
    encoding: {
      x: {
        field: 'year',
        type: 'quantitative',
        scale: { domain: [first, last], nice: false, zero: false },
        axis: { values: ticks, format: 'd', grid: false, title: null, offset: 4 },
      },
      y: figureChannel('value', range, pen, { unit: indicator.unit }),
    },
    layer: [
      ...drawBands(bands),
      ...line(withStatus(base, 'projected'), {
        stroke: colours.projected,
        strokeDash: [...dash],
        strokeWidth: 1.8,
      }),
      ...line(withStatus(latest, 'projected'), {
        stroke: latestColour,
        strokeDash: [...longDash],
        strokeWidth: 1.4,
      }),
      {
        data: { values: said(withStatus(observed, 'observed')) },
        mark: {
          type: 'point',
          shape: 'circle',
          filled: true,
          size: 34,
          opacity: 1,
          color: colours.observed,
        },
      },
      {
        data: { values: said(withStatus(target, 'target')) },
        mark: {
          type: 'point',
          shape: 'diamond',
          opacity: 1,
          size: 58,
          fill: '#ffffff',
          stroke: colours.target,
          strokeWidth: 1.8,
        },
      },
      ...drawLabels(track, range.domain, [first, last], size, pen),
    ],
  } as View;
}

function withStatus(rows: Track['base'], status: 'observed' | 'projected' | 'target') {
  return rows.map((row) => ({ ...row, status }));
}

/** Figures at the right end, spread, each with a thin line to its point where it had to move. */
function drawLabels(
  { indicator, standing, observed, base, latest }: Track,
  [low, high]: readonly [number, number],
  [first, last]: readonly [number, number],
  { cell, width, height }: TrackSize,
  pen: Pen,
): readonly object[] {
  const { track: words } = pen.words;
  const figure = (value: number) => pen.figure(value, indicator.unit);
  const { current, target } = standing;
  // Past the target's year there may be newer figures than the one that is judged.
  const newest = observed.at(-1) ?? current;
  const told = newest.year > current.year ? [current, newest] : [current];
  const ends = [
    ...(target === null
      ? []
      : [
          {
            year: target.year,
            value: target.value,
            colour: colours.targetText,
            text: words.target(pen.bareTarget(target, indicator.unit)),
          },
        ]),
    ...endOf(base, (value) => words.fromBase(figure(value)), colours.projected),
    ...endOf(latest, (value) => words.fromLatest(figure(value)), latestColour),
    ...told.map((one) => ({
      ...one,
      colour: colours.observed,
      text: words.observed(one.year, figure(one.value)),
    })),
  ];
  const toX = (year: number) => (width * (year - first)) / (last - first);
  const toY = (value: number) => height * (1 - (value - low) / (high - low));
  const left = width + 16;
  const lines = ends.map(({ text }) => balanceLines(text, cell - axisWidth - left, type.label));
  const step = lineHeight(type.label);
  const places = spreadLabels(
    ends.map(({ value }) => toY(value)),
    lines.map(({ length }) => length * step),
    // Inside the plot, so that no label moves its panel's title.
    [step / 2, height - step / 2],
    step,
  );
  const leaders = ends.map(({ year, value }, i) => ({
    x: toX(year) + 5,
    y: toY(value),
    x2: left - 3,
    y2: places[i]!,
  }));
  return [
    ...placeRules(leaders, { color: '#cccccc', strokeWidth: 0.7 }),
    ...ends.flatMap(({ colour }, i) =>
      placeTexts(
        lines[i]!.map((text, k, { length }) => ({
          text,
          x: left,
          y: places[i]! + (k - (length - 1) / 2) * step,
        })),
        { align: 'left', colour },
      ),
    ),
  ];
}

function endOf(
  path: Track['base'],
  write: (value: number) => string,
  colour: string,
): readonly { year: number; value: number; colour: string; text: string }[] {
  const end = path.at(-1);
  return end === undefined || path.length < 2 ? [] : [{ ...end, colour, text: write(end.value) }];
}
