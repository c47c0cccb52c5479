import type { StudyIndicator } from '../study/study.ts';
import type { AxisRange } from './axis-range.ts';
import type { Pen } from './pen.ts';
import { spreadLabels } from './spread-labels.ts';
import { measureText } from './text-width.ts';
import { lineHeight, type } from './theme.ts';
import type { TrajectoryRow } from './trajectory-rows.ts';

/** A figure written beside its mark; `x` and `y` in pixels of the panel. */
export type TrajectoryLabel = {
  readonly text: string;
  readonly about: TrajectoryRow['status'];
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
};

/** How a panel turns years and figures into pixels. */
export type PanelScale = {
  readonly width: number;
  readonly height: number;
  readonly years: readonly [number, number];
  readonly range: AxisRange;
};

/**
 * The labels of a panel: first and last published figure in the panel on the side the line leaves
 * free; the target and the last projected figure at the right, moved apart where they are close.
 */
export function placeLabels(
  indicator: StudyIndicator,
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): readonly TrajectoryLabel[] {
  return [
    ...observedLabels(indicator, rows, scale, pen),
    ...innerTarget(indicator, rows, scale, pen),
    ...rightLabels(indicator, rows, scale, pen),
  ];
}

function xOf(year: number, { years: [first, last], width }: PanelScale): number {
  return ((year - first) / (last - first)) * width;
}

function yOf(value: number, { range, height }: PanelScale): number {
  const [low, high] = range.domain;
  return ((high - value) / (high - low)) * height;
}

const half = Math.round(type.label.size * 0.9);

function observedLabels(
  { unit }: StudyIndicator,
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): readonly TrajectoryLabel[] {
  const observed = rows.filter((row) => row.status === 'observed' || row.status === 'derived');
  const past = pastPath(rows, scale);
  const ends = [...new Set([observed[0], observed.at(-1)])].filter(
    (row) => row !== undefined && row !== past,
  ) as readonly TrajectoryRow[];
  return ends.map((row) => {
    const isBelow = row.mark === 'level' ? false : nextAfter(row, rows) >= row.value;
    const y = yOf(row.value, scale) + (isBelow ? half + 3 : -half);
    const text = pen.figure(row.value, unit);
    return { text, about: row.status, x: xOf(row.from, scale) + 4, y, align: 'left' };
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

/** The label of a target whose year is not the panel's last one. */
function innerTarget(
  indicator: StudyIndicator,
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): readonly TrajectoryLabel[] {
  const { target, unit } = indicator;
  const marks = rows.filter((row) => row.status === 'target' && row.mark === 'point');
  const highest = marks.at(-1);
  if (target === null || highest === undefined || target.year === scale.years[1]) return [];
  const lineAt = rows.find((row) => row.status === 'projected' && row.year === target.year);
  const isAbove = lineAt === undefined || highest.value >= lineAt.value * (1 - 1e-9);
  const y = yOf(highest.value, scale) + (isAbove ? -half - 1 : half + 5);
  const x = xOf(target.year, scale);
  const full = pen.target(target, unit);
  const isTight = measureText(full, type.label) > x + 4;
  const text = isTight ? pen.bareTarget(target, unit) : full;
  return [
    isAbove
      ? { text, about: 'target', x: x + 4, y, align: 'right' }
      : { text, about: 'target', x: x - 4, y, align: 'left' },
  ];
}

function rightLabels(
  { target, unit }: StudyIndicator,
  rows: readonly TrajectoryRow[],
  scale: PanelScale,
  pen: Pen,
): readonly TrajectoryLabel[] {
  const last = scale.years[1];
  const end = rows.filter((row) => row.status === 'projected' && row.mark !== 'step').at(-1);
  const isOuter = target !== null && target.year === last;
  const wanted: { text: string; about: TrajectoryLabel['about']; value: number }[] = [];
  if (isOuter) {
    const value = typeof target.value === 'number' ? target.value : target.value[1];
    wanted.push({ text: pen.target(target, unit), about: 'target', value });
  }
  const isSame = isOuter && end !== undefined && isSameFigure(end.value, target.value, unit, pen);
  if (end !== undefined && !isSame) {
    wanted.push({ text: pen.figure(end.value, unit), about: 'projected', value: end.value });
  }
  const past = pastPath(rows, scale);
  if (past !== null)
    wanted.push({ text: pen.figure(past.value, unit), about: past.status, value: past.value });
  const places = spreadLabels(
    wanted.map(({ value }) => yOf(value, scale)),
    lineHeight(type.label) - 1,
    [4, scale.height - 2],
  );
  return wanted.map(({ text, about }, i) => {
    const x = scale.width + 9;
    return { text, about, x, y: places[i] ?? 0, align: 'left' };
  });
}

function isSameFigure(
  end: number,
  value: number | readonly [number, number],
  unit: string,
  pen: Pen,
): boolean {
  return typeof value === 'number' && pen.figure(end, unit) === pen.figure(value, unit);
}
