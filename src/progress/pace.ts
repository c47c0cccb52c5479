import type { Measure, TargetCourse } from './method.ts';

/**
 * How far a figure is before or behind what a calendar expects, as a share of the whole way.
 *
 * ±(c − e) ÷ |T − b|: the increment share less the share expected, in percentage points
 *
 * @param expected e, the figure that should be there by now
 * @returns the difference as a fraction
 * source: definition (时序进度)
 */
export function measurePace(
  { base, current, target, sign }: TargetCourse,
  expected: number,
): Measure {
  return { statistic: (sign * (current.value - expected)) / Math.abs(target.value - base.value) };
}

/** The figure that stands by `statistic` before what is expected. */
export function valueAtPace(
  { base, target, sign }: TargetCourse,
  expected: number,
  statistic: number,
): number {
  return expected + sign * statistic * Math.abs(target.value - base.value);
}

/** How much of the time from base to target has passed; once the target's year has come, all. */
export function timeShareOf({
  base,
  current,
  target,
}: Pick<TargetCourse, 'base' | 'current' | 'target'>): number {
  return Math.min(1, (current.year - base.year) / (target.year - base.year));
}
