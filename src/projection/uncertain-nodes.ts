import type { Model } from '../scenario/model.ts';
import { type PathPlan, reachedNodes } from '../scenario/plan-paths.ts';

/**
 * The paths that differ from draw to draw: those with an uncertain parameter or yearly shocks of
 * their own, and all that are computed from them.
 *
 * @returns by their places in the plan
 */
export function uncertainNodes({ uncertainty }: Model, plan: PathPlan): readonly boolean[] {
  const own = new Set(uncertainty?.parameters.map(({ indicator }) => indicator));
  for (const { indicator, sd } of uncertainty?.volatility ?? []) if (sd > 0) own.add(indicator);
  return reachedNodes(plan, ({ how, series }) => how === 'law' && own.has(series.indicator.id));
}
