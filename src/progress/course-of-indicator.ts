import { incomparable } from '../region/comparable.ts';
import type { KnownObservation } from '../region/figures.ts';
import type { Indicator } from '../terms/indicator.ts';
import { factsOf } from '../terms/kind.ts';
import type { ProgressInput } from './assess-progress.ts';
import type { ProgressDirection, ProgressPoint } from './method.ts';
import type { TrackedTarget } from './standing.ts';

/** An indicator with its later figures, and what methods are asked of the one that is judged. */
export type IndicatorCourse = {
  readonly later: readonly ProgressPoint[];
  readonly current: ProgressPoint;
  readonly input: ProgressInput<ProgressPoint>;
};

/**
 * The way of an indicator from the plan's base year to its target, as far as it is observed.
 *
 * The figure that is judged is the newest one up to the target's year, or the newest of all where
 * every later figure is after it. A total of a period starts from nothing before its window, and only
 * figures of windows that begin with it are on its way. A target of every year is that of the year
 * judged. `about` and `between` are targets to keep within a band; `=` lies on the side of its base.
 *
 * @param indicator its figures and its schedule
 * @param baseYear the plan's
 * @param target null where there is none
 * @returns null without a figure after the base year
 */
export function courseOfIndicator(
  indicator: Indicator,
  baseYear: number,
  target: TrackedTarget | null,
): IndicatorCourse | null {
  const { kind, ceiling, schedule } = indicator;
  const isTotal = factsOf(kind).window === 'sum';
  const known = indicator.observed.filter((one): one is KnownObservation => one.value !== null);
  const from = isTotal ? (target?.window?.from ?? baseYear + 1) : null;
  const later = known
    .filter(({ year, window }) => year > baseYear && (from === null || window?.from === from))
    .map(({ year, value }) => ({ year, value }));
  const goal = target === null || target.each ? null : target.year;
  const current = later.findLast(({ year }) => goal === null || year <= goal) ?? later.at(-1);
  if (current === undefined) return null;

  // Across a change of what is counted there is no way from the base.
  const isSame = incomparable(indicator, { year: baseYear }, { year: current.year }) === null;
  const base =
    from !== null ? { year: from - 1, value: 0 } : isSame ? baseFigure(known, baseYear) : null;
  const before = later.findLast(({ year }) => year < current.year) ?? null;
  const limit = ceiling ?? factsOf(kind).ceiling;
  const aim = target === null ? null : aimOf(target, base?.value ?? null, current.year);
  const input: ProgressInput<ProgressPoint> = {
    base,
    current,
    target: aim?.point ?? null,
    direction: aim?.direction ?? indicator.direction,
    limit: limit !== null && limit > 0 ? limit : null,
    schedule: schedule.map(({ year, value }) => ({ year, value })),
    previous: before,
    ...(aim?.within !== undefined && { within: aim.within }),
  };
  return { later, current, input };
}

/** Whether figures of this kind can be followed from year to year at all. */
export function isFollowed({ kind }: Indicator): boolean {
  return factsOf(kind).isFollowed;
}

function baseFigure(known: readonly KnownObservation[], year: number): ProgressPoint | null {
  const figure = known.find((one) => one.year === year);
  return figure === undefined ? null : { year, value: figure.value };
}

type Aim = {
  readonly point: ProgressPoint;
  readonly direction: ProgressDirection;
  readonly within?: number;
};

function aimOf(target: TrackedTarget, base: number | null, currentYear: number): Aim {
  const { op, value, high } = target;
  const year = target.each ? currentYear : target.year;
  switch (op) {
    case '>=':
    case '>':
      return { point: { year, value }, direction: 'up' };
    case '<=':
    case '<':
      return { point: { year, value }, direction: 'down' };
    case '=':
      return { point: { year, value }, direction: sideOf(value, base) };
    case 'about':
      return { point: { year, value }, direction: 'keep', within: target.within };
    case 'between': {
      const middle = (value + (high ?? value)) / 2;
      const within = middle === 0 ? 0 : Math.abs(((high ?? value) - value) / 2 / middle);
      return { point: { year, value: middle }, direction: 'keep', within };
    }
  }
}

function sideOf(value: number, base: number | null): ProgressDirection {
  return base !== null && base > value ? 'down' : 'up';
}
