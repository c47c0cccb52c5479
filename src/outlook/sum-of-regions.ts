import { square } from '../stats/square.ts';
import type { ExpectedGrowth } from './expect-growth.ts';

/** One region of a sum: its share of the sum's level at the origin, and its own outlook. */
export type SummedRegion = { readonly weight: number; readonly expected: ExpectedGrowth };

/**
 * What to expect of the sum of several regions: their own shocks even out, the period's shift is the
 * same for all.
 * μ = Σ wμ; V = Σ w²(τ²(1 − ρb) + σ²/h) + ω² + (c − b)²v
 *
 * @param regions the regions of one indicator, whose weights add up to 1
 * @returns the distribution of the sum's growth a year
 * @throws RangeError if the weights do not add up to 1
 * Source: DESIGN section 6; growth of a sum as the mean of its parts' holds for small differences.
 */
export function expectSum(regions: readonly SummedRegion[]): ExpectedGrowth {
  const total = (of: (one: SummedRegion) => number) =>
    regions.reduce((sum, one) => sum + of(one), 0);
  const weights = total(({ weight }) => weight);
  if (!(Math.abs(weights - 1) < 1e-9)) {
    throw new RangeError(`weights of regions must add up to 1, got ${weights}`);
  }
  const shared = total(({ weight, expected }) => weight * expected.shared);
  return {
    center: total(({ weight, expected }) => weight * expected.center),
    lasting:
      shared +
      total(({ weight, expected }) => square(weight) * (expected.lasting - expected.shared)),
    yearly: total(({ weight, expected }) => square(weight) * expected.yearly),
    shared,
  };
}
