import type { Assessment } from '../feasibility/assessment.ts';

type Odds = NonNullable<Assessment['odds']>;

/** The upper end of a 95% interval of a probability of which N draws hold no case, times N. */
const ruleOfThree = 3;

/**
 * Odds with their standard error, as many decimals as the error has a digit: 53.7±0.5%, 0.02±0.01%.
 * Where no draw or every draw meets the target the error is unknown, and the bound that the number of
 * draws allows stands in its place: <0.1%, >99.9%.
 *
 * source: rule of three (Hanley and Lippman-Hand, 1983)
 */
export function formatOdds({ p, se, draws }: Odds): string {
  if (p === 0 || p === 1) {
    const percent = Math.min(100, Math.ceil((ruleOfThree / draws) * 1000) / 10);
    return p === 0 ? `<${percent.toFixed(1)}%` : `>${(100 - percent).toFixed(1)}%`;
  }
  const decimals = se >= 0.0005 ? 1 : se >= 0.00005 ? 2 : 3;
  return `${(p * 100).toFixed(decimals)}±${(se * 100).toFixed(decimals)}%`;
}
