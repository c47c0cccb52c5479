import { judgedTarget } from '../region/figures.ts';
import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed } from '../terms/kind.ts';
import type { ProgressRow, Standing, TrackedTarget } from './standing.ts';
import { trackIndicator } from './track-indicator.ts';

/** What is observed of a region since its plan's base year. */
export type RegionProgress = {
  readonly rows: readonly ProgressRow[];
  readonly standings: readonly Standing[];
};

/**
 * How every indicator of a region stands that has been observed since the plan's base year.
 *
 * A target without a year counts for the plan's target year; where the plan has none either, the
 * indicator is followed without a target, until a scenario names the year.
 *
 * @param region as read
 * @returns rows and standings in the order of the region; empty where nothing later is observed
 */
export function trackRegion(region: Region): RegionProgress {
  const tracked = region.indicators.flatMap((indicator) => {
    const one = trackIndicator(indicator, region.plan.base, targetOf(region, indicator));
    return one === null ? [] : [one];
  });
  return {
    rows: tracked.flatMap(({ rows }) => rows),
    standings: tracked.map(({ standing }) => standing),
  };
}

function targetOf(region: Region, indicator: Indicator): TrackedTarget | null {
  const target = judgedTarget(region, indicator);
  if (target === null || target.value === null) return null;
  const { op, value, high, within } = target;
  const each = target.year === 'each';
  const year = each ? region.plan.target : (target.year ?? region.plan.target);
  if (year === null && !each) return null;
  const settled = typeof year === 'number' ? year : region.plan.base + 1;
  const window =
    target.window ??
    (isWindowed(indicator.kind) ? { from: region.plan.base + 1, to: settled } : null);
  return { op, value, high, within, year: settled, each, window };
}
