import { type Growth, growthBetween, yearlyLevel } from '../region/growth-measures.ts';
import { rateToMean, stepToMean, stepToMeanRate } from '../stats/window-growth.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { SeriesStart, SeriesTarget } from './model.ts';

/**
 * The constant growth a year by which a path from the start meets the target: in its year, on the
 * mean or sum of its window, or, for a target of every year, in the first.
 *
 * @returns null without a start or a target, or where the target's time has passed
 * source: DESIGN section 4 (rates scaled from `required`)
 */
export function requiredGrowth(
  indicator: Indicator,
  start: SeriesStart | null,
  target: SeriesTarget | null,
): Growth | null {
  if (start === null || target === null) return null;
  if (target.window !== null && !target.each) return growthOverWindow(indicator, start, target);
  return growthBetween(
    indicator.kind,
    { year: start.year, window: null, value: start.level },
    { year: target.each ? start.year + 1 : target.year, window: null, value: target.value },
  );
}

function growthOverWindow(
  { kind }: Indicator,
  start: SeriesStart,
  { window, value }: SeriesTarget,
): Growth | null {
  if (window === null || window.from <= start.year) return null;
  const span = { first: window.from - start.year, last: window.to - start.year };
  const mean = yearlyLevel(kind, value, window);
  if (kind === 'rate') return { cagr: null, step: stepToMeanRate(start.level, mean, span) };
  return {
    cagr: start.level > 0 && mean >= 0 ? rateToMean(start.level, mean, span) : null,
    step: stepToMean(start.level, mean, span),
  };
}
