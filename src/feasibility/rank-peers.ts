import type { GrowthCase } from '../cases/growth-case.ts';
import type { Growth } from '../region/growth-measures.ts';
import { quantile } from '../stats/quantile.ts';
import { percentileRank } from '../stats/rank.ts';
import type { Indicator } from '../terms/indicator.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { Peers } from './judged-target.ts';

/** Fewer cases than this give no percentile, fewer than that one with a warning. */
const fewestCases = 3;
const enoughCases = 5;

/**
 * Where a required growth stands among growth really observed elsewhere.
 *
 * percentile = (cases below + ½ cases equal) ÷ cases
 *
 * @param indicator whose cases count: the same indicator, in the same measure
 * @param required the growth a year that is ranked
 * @param cases all growth cases of the model, the region's own left out
 * @returns percentile 0–1, number of cases, quartiles (type 7) from three cases on
 * source: DESIGN section 5 (peers); reference class forecasting (Flyvbjerg 2006)
 */
export function rankPeers(
  indicator: Indicator,
  required: Growth | null,
  cases: readonly GrowthCase[],
): Peers {
  const points = movesInPoints(indicator.kind);
  const growth = cases
    .filter((c) => c.indicator === indicator.id && c.inPoints === points)
    .map((c) => c.growth);
  const needed = points ? (required?.step ?? null) : (required?.growth ?? null);
  if (growth.length < fewestCases)
    return { percentile: null, cases: growth.length, class: 'unknown', quartiles: null };
  return {
    percentile: needed === null ? null : percentileRank(growth, needed),
    cases: growth.length,
    class: growth.length < enoughCases ? 'few' : 'enough',
    quartiles: [quantile(growth, 0.25), quantile(growth, 0.5), quantile(growth, 0.75)],
  };
}
