import { chooseAxisRange } from './drawing/axis-range.ts';
import type { Pen } from './drawing/pen.ts';
import { pixels, placeRules, placeTexts } from './drawing/placed-marks.ts';
import { spreadLabels } from './drawing/spread-labels.ts';
import { balanceLines, colours, dash, lineHeight, pageWidth, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { ProgressMark } from './progress-rows.ts';

const width = 250;
const height = 250;
/** Where names begin, and how wide they may be. */
const nameLeft = width + 26;
const limits: readonly [number, number] = [-0.5, 2];

/** A share moved to the edge of what the plot can show; one inside stays as it is. */
export function readableShare(share: number): number {
  return Math.max(limits[0], Math.min(share, limits[1]));
}

/** Increment share over time share: who lies above the diagonal is ahead of an even pace. */
export function drawProgressPlot(marks: readonly ProgressMark[], pen: Pen, axisLeft: number): View {
  const shown = marks.flatMap(({ points }) => points.map((one) => readableShare(one.increment)));
  const range = chooseAxisRange([0, 1, ...shown], { zero: true, count: 5, room: [0.04, 0.04] });
  const [low, high] = range.domain;
  const toX = (time: number) => time * width;
  const toY = (share: number) => height * (1 - (readableShare(share) - low) / (high - low));
  const { marks: marksWords } = pen.words;
  const dots = marks.flatMap(({ id, points, isOnPace }) =>
    points.map(({ year, time, increment }, i) => ({
      indicator: id,
      year,
      time,
      increment,
      x: toX(time),
      y: toY(increment),
      newest: i === points.length - 1,
      onPace: isOnPace,
      beyond: readableShare(increment) !== increment,
      said: pen.said(
        [pen.name(id), marksWords.years(year, year), pen.words.key.increment],
        `${pen.full(increment, '%')}${pen.words.pause}${marksWords.timeShare(pen.full(time, '%'))}`,
      ),
    })),
  );
  const trails = marks.flatMap(({ points }) =>
    points.slice(1).map((point, i) => ({
      x: toX(points[i]!.time),
      y: toY(points[i]!.increment),
      x2: toX(point.time),
      y2: toY(point.increment),
    })),
  );
  return {
    width,
    height,
    layer: [
      drawAxes(range.ticks, [low, high], pen, axisLeft),
      ...placeRules([{ x: 0, y: toY(0), x2: toX(1), y2: toY(1) }], {
        color: colours.target,
        strokeWidth: 1.5,
        strokeDash: [...dash],
      }),
      ...placeRules([{ x: 0, y: toY(1), x2: width, y2: toY(1) }], {
        color: colours.target,
        strokeWidth: 1.2,
      }),
      ...placeRules(trails, { color: colours.quiet, strokeWidth: 1 }),
      // Upright: a title along the axis is read with a bent neck.
      ...placeTexts([{ text: pen.words.progress.incrementAxis, x: -axisLeft, y: -12 }], {
        align: 'left',
        colour: colours.quiet,
      }),
      ...drawNames(marks, dots),
      {
        data: { values: dots },
        layer: [
          drawDots('!datum.newest', 14, colours.quiet, colours.quiet),
          drawDots('datum.newest && datum.onPace', 52, colours.increment, colours.increment),
          drawDots('datum.newest && !datum.onPace', 52, '#ffffff', colours.increment),
        ],
      },
    ],
  } as View;
}

type Dot = {
  readonly indicator: string;
  readonly x: number;
  readonly y: number;
  readonly newest: boolean;
};

function drawDots(filter: string, size: number, fill: string, stroke: string): object {
  return {
    transform: [{ filter }],
    mark: { type: 'point', shape: 'circle', size, opacity: 1, fill, stroke, strokeWidth: 1.6 },
    encoding: { x: pixels('x'), y: pixels('y') },
  };
}

function drawAxes(
  ticks: readonly number[],
  domain: readonly [number, number],
  pen: Pen,
  axisLeft: number,
): object {
  const { progress: words } = pen.words;
  const axis = { format: '.0~%', grid: true, titleFontWeight: 'normal' };
  return {
    data: { values: [{ time: 0, increment: 0 }] },
    mark: { type: 'point', opacity: 0 },
    encoding: {
      x: {
        field: 'time',
        type: 'quantitative',
        scale: { domain: [0, 1], nice: false, zero: false },
        axis: { ...axis, values: [0, 0.2, 0.4, 0.6, 0.8, 1], title: words.timeAxis },
      },
      y: {
        field: 'increment',
        type: 'quantitative',
        scale: { domain: [...domain], nice: false, zero: false },
        axis: {
          ...axis,
          values: [...ticks],
          title: null,
          minExtent: axisLeft - 4,
          maxExtent: axisLeft - 4,
        },
      },
    },
  };
}

/** Names beside the plot, spread so that none covers another, each with a thin line to its point. */
function drawNames(marks: readonly ProgressMark[], dots: readonly Dot[]): readonly object[] {
  const room = pageWidth - nameLeft - 58;
  const step = lineHeight(type.label);
  const lines = marks.map(({ label }) => balanceLines(label, room, type.label));
  const tallest = Math.max(1, ...lines.map((own) => own.length));
  const points = marks.map(({ id }) => dots.find((dot) => dot.indicator === id && dot.newest)!);
  const gap = Math.min(tallest * step + 3, (height + 20) / Math.max(1, marks.length - 1));
  const places = spreadLabels(
    points.map(({ y }) => y),
    gap,
    [0, height],
  );
  const texts = lines.flatMap((own, i) =>
    own.map((text, k) => ({
      text,
      x: nameLeft,
      y: places[i]! + (k - (own.length - 1) / 2) * step,
    })),
  );
  const leaders = points.map(({ x, y }, i) => ({ x: x + 5, y, x2: nameLeft - 4, y2: places[i]! }));
  return [
    ...placeRules(leaders, { color: '#bbbbbb', strokeWidth: 0.8 }),
    ...placeTexts(texts, { align: 'left' }),
  ];
}
