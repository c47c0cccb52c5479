import type { Observation } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { Target } from '../terms/target.ts';
import type { Region } from './region.ts';

/** An observation whose value is published, or derived from published ones. */
export type KnownObservation = Observation & { readonly value: number };

/** What of a region decides which figures count. */
type PlanYears = Pick<Region, 'plan'>;

/** The figure of a year (for windowed kinds the window's last), null where there is none. */
export function valueIn(indicator: Indicator, year: number): KnownObservation | null {
  for (const one of indicator.observed) if (one.year === year && isKnown(one)) return one;
  return null;
}

/** The newest figure, null where there is none. */
export function latest(indicator: Indicator): KnownObservation | null {
  return indicator.observed.filter(isKnown).at(-1) ?? null;
}

/** The figure b of the plan's base year, null where there is none. */
export function baseOf(region: PlanYears, indicator: Indicator): KnownObservation | null {
  return valueIn(indicator, region.plan.base);
}

/**
 * The target that stands for an indicator in a plan, at which its path aims: the first listed of the
 * plan's target year; else the first of that plan (yearly ones and those without a year included);
 * else the first of a later year than its base.
 *
 * @returns the target, null where there is none; its value may still be missing
 * source: DESIGN section 5 (headline)
 */
export function judgedTarget({ plan }: PlanYears, indicator: Indicator): Target | null {
  const { targets } = indicator;
  return (
    targets.find((one) => one.plan === plan.id && one.year === plan.target) ??
    targets.find((one) => one.plan === plan.id) ??
    targets.find(({ year }) => typeof year === 'number' && year > plan.base) ??
    null
  );
}

/**
 * The target that `target(id)` means in a year: the first listed of that year that has a value,
 * else the judged one.
 */
export function targetIn(region: PlanYears, indicator: Indicator, year: number): Target | null {
  const ofYear = indicator.targets.find((one) => one.year === year && one.value !== null);
  return ofYear ?? judgedTarget(region, indicator);
}

function isKnown(observation: Observation): observation is KnownObservation {
  return observation.value !== null;
}
