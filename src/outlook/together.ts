import { exp } from '../stats/elementary.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';

/** Correlation of Chinese provinces' indicators, and two others at which the answer is told too. */
export const commonCorrelation = 0.35;
const otherCorrelations = [0.2, 0.6] as const;

/** The chance of one target of an indicator. */
export type IndicatorOdds = { readonly indicator: string; readonly odds: number };

/** Many targets at once: how many will be met, and the chance of all of them. */
export type TogetherOutlook = {
  readonly judged: number;
  readonly expectedMet: number;
  readonly allMet: number;
  /** The same at other correlations, as in `otherCorrelations`. */
  readonly allMetAt: readonly { readonly correlation: number; readonly chance: number }[];
};

/**
 * How many of the targets will be met, and the chance that all are.
 *
 * E = Σ p · P(all) = ∫ Π Φ((Φ⁻¹(p) + √r·z) ÷ √(1 − r)) φ(z) dz
 *
 * @param targets the chances of undecided targets; those of one indicator count once in P(all), by
 *   the smallest
 * @returns null without any target
 * source: DESIGN section 6, "Together"; Vasicek (1987), Probability of loss on loan portfolio
 */
export function expectTogether(targets: readonly IndicatorOdds[]): TogetherOutlook | null {
  if (targets.length === 0) return null;
  const smallest = new Map<string, number>();
  for (const { indicator, odds } of targets) {
    smallest.set(indicator, Math.min(odds, smallest.get(indicator) ?? 1));
  }
  const odds = [...smallest.values()];
  return {
    judged: targets.length,
    expectedMet: targets.reduce((sum, one) => sum + one.odds, 0),
    allMet: chanceOfAll(odds, commonCorrelation),
    allMetAt: otherCorrelations.map((correlation) => ({
      correlation,
      chance: chanceOfAll(odds, correlation),
    })),
  };
}

/** Half the width and the step of the integral: what lies outside is below 1e-17 of it. */
const reach = 8.5;
const step = 1 / 16;

/**
 * The chance that several events all happen which one common factor moves.
 * ∫ Π Φ((Φ⁻¹(p) + √r·z) ÷ √(1 − r)) φ(z) dz by the trapezoid rule, which is exact to rounding for
 * functions that die away like this
 *
 * @param odds p of each, 0–1
 * @param correlation r between their drivers, at least 0 and below 1
 * @returns a chance, 0–1: Π p where r = 0; never above the smallest p
 * Accuracy: 1e-12.
 * Source: Vasicek (1987); Trefethen & Weideman (2014), The exponentially convergent trapezoidal rule.
 */
export function chanceOfAll(odds: readonly number[], correlation: number): number {
  const open = odds.filter((p) => p < 1);
  if (open.some((p) => p <= 0)) return 0;
  const thresholds = open.map((p) => normalQuantile(p));
  const load = Math.sqrt(correlation);
  const rest = Math.sqrt(1 - correlation);
  let total = 0;
  let weights = 0;
  for (let z = -reach; z <= reach; z += step) {
    const density = exp((-z * z) / 2);
    weights += density;
    total += thresholds.reduce((p, at) => p * normalCdf((at + load * z) / rest), density);
  }
  return Math.min(total / weights, ...open);
}
