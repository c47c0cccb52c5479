import { isValued, settleTargets } from '../judgement/settled-target.ts';
import type { Region } from '../region/region.ts';
import type { ProgressRow, Standing } from './standing.ts';
import { trackIndicator } from './track-indicator.ts';

/** What is observed of a region since the base years of its plans. */
export type RegionProgress = {
  readonly rows: readonly ProgressRow[];
  readonly standings: readonly Standing[];
};

/**
 * How every target of a region stands, and every indicator without one.
 *
 * A target without a year counts for the plan's target year; where the plan has none either, the
 * indicator is followed without a target, until a scenario names the year.
 *
 * @param region as read
 * @returns rows and standings in the order of the region
 */
export function trackRegion(region: Region): RegionProgress {
  const { base, target: last } = region.plan;
  const tracked = region.indicators.flatMap((indicator) => {
    const settled = settleTargets(region, indicator, last ?? base + 1);
    const known = settled
      .filter(isValued)
      .filter(({ yearFrom }) => yearFrom !== 'scenario' || last !== null);
    if (known.length === 0) return [trackIndicator(indicator, base, null)];
    return known.map((one) => trackIndicator(indicator, one.baseYear ?? base, one));
  });
  return {
    rows: tracked.flatMap(({ rows }) => rows),
    standings: tracked.map(({ standing }) => standing),
  };
}
