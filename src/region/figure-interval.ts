import { grow } from '../stats/growth.ts';
import { around, type Interval, minus, over, sumOf, through } from '../stats/interval.ts';
import type { Observation, StatedGrowth } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import { kindFacts } from '../terms/kind.ts';

/** Things that come whole, by unit: printed to the last one of them, a count is exact. */
const wholes: ReadonlyMap<string, number> = new Map(
  ['人', '人次', '个', '家', '件', '项'].flatMap((thing) => [
    [thing, 1] as const,
    [`千${thing}`, 1e3] as const,
    [`万${thing}`, 1e4] as const,
    [`亿${thing}`, 1e8] as const,
  ]),
);

/** What a figure may stand for, and the stated growth that gives it; null: it is printed. */
type FigureInterval = { readonly interval: Interval; readonly by: StatedGrowth | null };

/**
 * What the figures of an indicator may stand for, by year: printed ones by their digits; then, where
 * a year has none, what stated growth gives from another year, with the digits of both.
 *
 * @param growth the growth that may be built on; by default all of the indicator's
 * @returns in the indicator's unit; a year that has neither is absent
 * source: definition (interval arithmetic)
 */
export function figureIntervals(
  indicator: Indicator,
  growth: readonly StatedGrowth[] = indicator.growth,
): ReadonlyMap<number, FigureInterval> {
  const known = new Map<number, FigureInterval>();
  for (const one of indicator.observed) {
    const interval = observedInterval(indicator, one);
    if (interval !== null) known.set(one.year, { interval, by: null });
  }
  for (let found = true; found; ) {
    found = false;
    for (const by of growth) {
      const isForward = known.has(by.from);
      if (isForward === known.has(by.to)) continue;
      const start = known.get(isForward ? by.from : by.to)!;
      const interval = grownFrom(start.interval, by, isForward);
      if (interval === null) continue;
      known.set(isForward ? by.to : by.from, { interval, by });
      found = true;
    }
  }
  return known;
}

/** A printed figure: value ± half a unit of its last digit, a whole count as it is. */
export function observedInterval(indicator: Indicator, one: Observation): Interval | null {
  if (one.value === null || one.halfUnit === null) return null;
  const isCount = kindFacts[indicator.kind].counts && isWholeCount(one.halfUnit, indicator.unit);
  return around(one.value, isCount ? 0 : one.halfUnit);
}

/** Whether a number printed to this half of its last digit counts whole things of its unit. */
export function isWholeCount(halfUnit: number, unit: string | null): boolean {
  const whole = wholes.get(unit ?? '');
  if (whole === undefined) return false;
  // In 万人 a whole person is 0.0001, and half of one does not come out even in binary.
  return Math.abs(halfUnit * whole - 0.5) < 1e-9;
}

function grownFrom(known: Interval, growth: StatedGrowth, isForward: boolean): Interval | null {
  const size = around(growth.value, growth.halfUnit);
  if (growth.reading === 'add') return isForward ? sumOf([known, size]) : minus(known, size);
  const factor = factorOf(growth, size);
  if (factor === null || known.low < 0) return null;
  if (!isForward) return over(known, factor);
  return {
    value: known.value * factor.value,
    low: known.low * factor.low,
    high: known.high * factor.high,
  };
}

function factorOf({ reading, from, to }: StatedGrowth, size: Interval): Interval | null {
  if (size.low <= -1) return null;
  const years = reading === 'total' ? 1 : to - from;
  // Beyond what any plan means powers would leave the range of numbers.
  if (size.high > 10 || years > 100) return null;
  return through(size, (rate) => grow(1, rate, years));
}
