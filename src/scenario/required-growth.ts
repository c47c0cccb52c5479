import { type Growth, growthBetween } from '../region/growth-measures.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { SeriesStart, SeriesTarget } from './model.ts';

/**
 * The constant growth a year by which a path from the start meets the target: in its year, over its
 * window, or, for a target of every year, in the first.
 *
 * @returns null without a start or a target, or where the target's time has passed
 * source: DESIGN section 4 (rates scaled from `required`)
 */
export function requiredGrowth(
  { kind }: Indicator,
  start: SeriesStart | null,
  target: SeriesTarget | null,
): Growth | null {
  if (start === null || target === null) return null;
  const { value } = target;
  const end = target.each
    ? { year: start.year + 1, window: null, value }
    : { year: target.year, window: target.window, value };
  return growthBetween(kind, start, end);
}
