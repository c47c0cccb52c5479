import type { StudyIndicator } from '../study/study.ts';
import type { ValuedTarget } from '../study/study-targets.ts';
import type { AxisRange } from './drawing/axis-range.ts';
import { type Box, clearPlace, meets, type Obstacles, type Piece } from './drawing/clear-place.ts';
import { measureText, wrapLabel } from './drawing/measure-text.ts';
import type { Pen } from './drawing/pen.ts';
import { spreadLabels } from './drawing/spread-labels.ts';
import { colours, lineHeight, type } from './drawing/theme.ts';
import type { TrajectoryRow } from './trajectory-rows.ts';

/** A figure written beside its mark; `x` and `y` in pixels of the panel. */
export type TrajectoryLabel = {
  readonly text: string;
  readonly about: TrajectoryRow['status'];
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
};

const labelColours: { readonly [About in TrajectoryRow['status']]: string } = {
  observed: colours.observed,
  derived: colours.observed,
  projected: colours.projected,
  target: colours.targetText,
};

/** Labels with the colour of what they are about. */
export function colourLabels(labels: readonly TrajectoryLabel[]) {
  return labels.map((label) => ({ ...label, colour: labelColours[label.about] }));
}

/** How a panel turns years and figures into pixels. */
export type PanelScale = {
  readonly width: number;
  readonly height: number;
  readonly years: readonly [number, number];
  readonly range: AxisRange;
  /** What labels at the right may take, in pixels. */
  readonly room: number;
};

/**
 * The labels of a panel: first and last published figure in the panel on the side that lines and
 * marks leave free; targets of earlier years at their marks; those of the last year and the last
 * projected figure at the right, moved apart where they are close.
 */
export function placeLabels(
  indicator: StudyIndicator,
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): readonly TrajectoryLabel[] {
  const isOuter = ({ year }: ValuedTarget) => year === scale.years[1];
  const targets = pen.aims(indicator.id);
  const outer = targets.filter(isOuter);
  const taken: TrajectoryLabel[] = [...rightLabels(indicator, outer, rows, scale, pen)];
  for (const target of targets.filter((one) => !isOuter(one))) {
    const places = innerTarget(indicator, target, rows, scale, pen);
    taken.unshift(clearPlace(places, boxOf, collectObstacles(rows, scale, taken)));
  }
  // The newest first. A label that would lie on another is left out: the axis still shows it.
  for (const places of observedLabels(indicator, rows, scale, pen).toReversed()) {
    const place = clearPlace(places, boxOf, collectObstacles(rows, scale, taken));
    if (!taken.some((other) => meets(boxOf(place), boxOf(other)))) taken.unshift(place);
  }
  return taken;
}

/** Places for one label, the wanted one first. */
type Places = readonly TrajectoryLabel[];

function boxOf({ text, x, y, align }: TrajectoryLabel): Box {
  const width = measureText(text, type.label);
  const left = align === 'left' ? x : x - width;
  const tall = type.label.size * 0.42;
  return { left, right: left + width, top: y - tall, bottom: y + tall };
}

/** The lines and marks of a panel, and the labels that have their places. */
function collectObstacles(
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  labels: readonly TrajectoryLabel[],
): Obstacles {
  const placed = rows.map((row) => ({
    ...row,
    x: xOf(row.year, scale),
    x0: xOf(row.from, scale),
    y: yOf(row.value, scale),
  }));
  const lines = [
    placed.filter(({ status, mark }) => mark === 'point' && isPublished(status)),
    placed.filter(({ status, mark }) => mark === 'point' && status === 'projected'),
  ].map((line) => line.toSorted((a, b) => a.year - b.year));
  const pieces = [
    ...lines.flatMap((line) =>
      line.slice(1).map(({ x, y }, i): Piece => [line[i]?.x ?? x, line[i]?.y ?? y, x, y]),
    ),
    ...placed.filter(({ mark }) => mark === 'level').map(({ x0, x, y }): Piece => [x0, y, x, y]),
  ];
  const marks = placed
    .filter(({ status, mark }) => mark === 'point' && status !== 'projected')
    .map(({ status, x, y }) => {
      const reach = status === 'target' ? 5 : 3;
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    });
  return {
    boxes: [...marks, ...labels.map(boxOf)],
    pieces,
    room: { left: -4, right: scale.width + 100, top: -6, bottom: scale.height + 6 },
  };
}

function isPublished(status: TrajectoryRow['status']): boolean {
  return status === 'observed' || status === 'derived';
}

function xOf(year: number, { years: [first, last], width }: PanelScale): number {
  return ((year - first) / (last - first)) * width;
}

function yOf(value: number, { range, height }: PanelScale): number {
  const [low, high] = range.domain;
  return ((high - value) / (high - low)) * height;
}

/** From the end of a panel to the labels at its right, in pixels. */
export const labelGap = 9;

const half = Math.round(type.label.size * 0.9);

function observedLabels(
  { unit }: StudyIndicator,
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): readonly Places[] {
  const observed = rows.filter(({ status }) => isPublished(status));
  const past = pastPath(rows, scale);
  const ends = [...new Set([observed[0], observed.at(-1)])].filter(
    (row) => row !== undefined && row !== past,
  ) as readonly TrajectoryRow[];
  return ends.map((row) => {
    const isBelow = row.mark === 'level' ? false : nextAfter(row, rows) >= row.value;
    const [x, y] = [xOf(row.from, scale), yOf(row.value, scale)];
    const label = { text: pen.figure(row.value, unit), about: row.status } as const;
    const sides = [half + 3, -half].map((move) => y + move);
    return (isBelow ? sides : sides.reverse()).flatMap(
      (beside): Places => [
        { ...label, x: x + 4, y: beside, align: 'left' },
        // No further to the left, or it would be read as another year's.
        { ...label, x: x - 4, y: beside, align: 'left' },
      ],
    );
  });
}

/** The newest figure where it lies past the path: its label stands with those at the right. */
function pastPath(rows: readonly TrajectoryRow[], { years }: PanelScale): TrajectoryRow | null {
  const end = rows.filter(({ status }) => status === 'projected').at(-1);
  const newest = rows.filter(({ status }) => status === 'observed' || status === 'derived').at(-1);
  if (end === undefined || newest === undefined || newest.mark === 'level') return null;
  return newest.year === years[1] && end.year < newest.year ? newest : null;
}

function nextAfter(row: TrajectoryRow, rows: readonly TrajectoryRow[]): number {
  const later = rows.filter((one) => one.year > row.year && one.status !== 'target');
  return later.sort((a, b) => a.year - b.year)[0]?.value ?? row.value;
}

/** Places for the label of a target whose year is not the panel's last one. */
function innerTarget(
  { unit }: StudyIndicator,
  target: ValuedTarget,
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): Places {
  const highest = target.high ?? target.value;
  const lineAt = rows.find((row) => row.status === 'projected' && row.year === target.year);
  const isAbove = lineAt === undefined || highest >= lineAt.value * (1 - 1e-9);
  const base = yOf(highest, scale);
  const x = xOf(target.year, scale);
  const full = pen.target(target, unit);
  const isTight = measureText(full, type.label) > x + 4;
  const text = isTight ? pen.bareTarget(target, unit) : full;
  const label = { text, about: 'target' } as const;
  // Not so far to the left that it would lie on the figures of the axis.
  const end = Math.max(x + 4, measureText(text, type.label) - 3);
  const above = { ...label, x: end, y: base - half - 1, align: 'right' } as const;
  const below = { ...label, x: x - 4, y: base + half + 5, align: 'left' } as const;
  const others: Places = [
    { ...above, x: below.x, align: 'left' },
    { ...below, x: above.x, align: 'right' },
  ];
  const near = [...(isAbove ? [above, below] : [below, above]), ...others];
  // A line further off, where two targets of one year stand close to each other.
  const line = lineHeight(type.label);
  const far = near.map((place) => ({ ...place, y: place.y + (place.y < base ? -line : line) }));
  return [...near, ...far];
}

function rightLabels(
  { unit }: StudyIndicator,
  targets: readonly ValuedTarget[],
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): readonly TrajectoryLabel[] {
  const fits = (text: string) => measureText(text, type.label) <= scale.room;
  const end = rows.filter((row) => row.status === 'projected' && row.mark !== 'step').at(-1);
  const wanted: { text: string; about: TrajectoryLabel['about']; value: number }[] = targets.map(
    (target) => {
      const texts = [pen.target(target, unit), pen.bareTarget(target, unit)];
      const text = texts.find(fits) ?? texts[1] ?? '';
      return { text, about: 'target', value: target.high ?? target.value };
    },
  );
  const isSame = targets.some(
    ({ high, value, year }) =>
      high === null &&
      end?.year === year &&
      pen.figure(end.value, unit) === pen.figure(value, unit),
  );
  if (end !== undefined && !isSame) {
    wanted.push({ text: pen.figure(end.value, unit), about: 'projected', value: end.value });
  }
  const past = pastPath(rows, scale);
  if (past !== null)
    wanted.push({ text: pen.figure(past.value, unit), about: past.status, value: past.value });
  const step = lineHeight(type.label) - 1;
  const lines = wanted.map(({ text }) => wrapLabel(text, scale.room, type.label));
  const places = spreadLabels(
    wanted.map(({ value }) => yOf(value, scale)),
    lines.map(({ length }) => length * step),
    [4, scale.height - 2],
    step,
  );
  return wanted.flatMap(({ about }, i) =>
    (lines[i] ?? []).map((text, k, own): TrajectoryLabel => {
      const y = (places[i] ?? 0) + (k - (own.length - 1) / 2) * step;
      return { text, about, x: scale.width + labelGap, y, align: 'left' };
    }),
  );
}
