import type { Indicator } from '../terms/indicator.ts';
import { valueIn } from './figures.ts';
import type { Plan, Region } from './region.ts';

/**
 * The plans in whose years, base excluded, a target's year lies: all of them for a target of every
 * year or of no year.
 *
 * @returns in the order of the plans
 * source: DESIGN section 3
 */
export function planOfYear(plans: readonly Plan[], year: number | 'each' | null): readonly Plan[] {
  if (typeof year !== 'number') return plans;
  return plans.filter(({ base, target }) => base < year && (target === null || year <= target));
}

/**
 * The plan that is looked at where nobody chooses: the last one of whose base year a figure is
 * published, else the first.
 *
 * source: DESIGN section 4 (`plan`)
 */
export function newestPlan(plans: readonly Plan[], indicators: readonly Indicator[]): Plan {
  const known = plans.findLast(({ base }) => indicators.some((one) => valueIn(one, base) !== null));
  const plan = known ?? plans[0];
  if (plan === undefined) throw new Error('a region has a plan');
  return plan;
}

/**
 * A region as one of its plans looks at it.
 *
 * @param id of a plan; null: the default one
 * @returns null where it has no such plan
 */
export function withPlan(region: Region, id: string | null): Region | null {
  if (id === null || id === region.plan.id) return region;
  const plan = region.plans.find((one) => one.id === id);
  return plan === undefined ? null : { ...region, plan };
}
