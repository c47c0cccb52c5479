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
  return indicator.observed.filter(isKnown).find((one) => one.year === year) ?? null;
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
 * The target that is judged: the first listed of the plan's target year; else the first listed
 * that is not of a year before the base (yearly ones and those without a year included).
 *
 * @returns the target, null where there is none; its value may still be missing
 * source: DESIGN section 3, `op`
 */
export function judgedTarget(region: PlanYears, indicator: Indicator): Target | null {
  const { base, target } = region.plan;
  const ofPlan = indicator.targets.find(({ year }) => target !== null && year === target);
  if (ofPlan !== undefined) return ofPlan;
  return indicator.targets.find(({ year }) => typeof year !== 'number' || year >= base) ?? null;
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
