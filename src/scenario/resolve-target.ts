import { judgedTarget } from '../region/figures.ts';
import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed } from '../terms/kind.ts';
import type { SeriesTarget } from './model.ts';

/**
 * The target that is judged, with its year settled: a yearly target is judged over the plan's
 * years, one without a year in the scenario's last year.
 *
 * @param to the last year projected
 * @returns null where the plan sets no target, or does not publish its figure
 */
export function resolveTarget(
  region: Region,
  indicator: Indicator,
  to: number,
): SeriesTarget | null {
  const target = judgedTarget(region, indicator);
  if (target === null || target.value === null) return null;
  const each = target.year === 'each';
  const year = each ? (region.plan.target ?? to) : (target.year ?? to);
  const isStated = each ? region.plan.target !== null : target.year !== null;
  const window =
    target.window ?? (isWindowed(indicator.kind) ? { from: region.plan.base + 1, to: year } : null);
  return {
    op: target.op,
    value: target.value,
    high: target.high,
    within: target.within,
    year,
    each,
    window,
    yearFrom: isStated ? 'document' : 'scenario',
    source: target.source,
    at: target.at,
    assumed: target.assumed,
    remarks: target.remarks,
  };
}
