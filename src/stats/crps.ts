import { exp, log } from './elementary.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-beta.ts';

/**
 * The score of Student t forecasts of one number of degrees of freedom: how far what came lies from
 * what was said, spread included; the smaller the better, in the unit of what is forecast.
 * CRPS = s·(z(2F(z) − 1) + 2f(z)(ν + z²)/(ν − 1) − 2√ν·B(½, ν − ½) ÷ ((ν − 1)·B(½, ν/2)²)),
 * z = (y − m)/s
 * @param df ν, above 1, at most 1000
 * @returns the score of (what came y, middle m, scale s above 0)
 * @throws RangeError if ν is not above 1
 * Accuracy: 1e-11 of s.
 * Source: Gneiting & Raftery (2007), Strictly proper scoring rules; the closed form for t: Jordan,
 * Krüger & Lerch (2019), Evaluating probabilistic forecasts with scoringRules, appendix A.
 */
export function studentCrps(df: number): (y: number, middle: number, scale: number) => number {
  if (!(df > 1)) throw new RangeError(`the score of a t forecast needs ν above 1, got ${df}`);
  const { lower } = incompleteBeta(0.5, df / 2);
  const logB = logBeta(0.5, df / 2);
  const least = (2 * Math.sqrt(df) * exp(logBeta(0.5, df - 0.5) - 2 * logB)) / (df - 1);
  return (y, middle, scale) => {
    const z = (y - middle) / scale;
    const square = z * z;
    // 2F(z) − 1 and f(z), both from y = z²/(ν + z²).
    const twice = Math.sign(z) * lower(square / (df + square), df / (df + square));
    const density = exp(-logB - (log(1 + square / df) * (df + 1)) / 2) / Math.sqrt(df);
    return scale * (z * twice + (2 * density * (df + square)) / (df - 1) - least);
  };
}

/**
 * The same score of a forecast that is a sample: each of its values is as likely as the others.
 * CRPS = Σ |xᵢ − y| / n − Σᵢ Σⱼ |xᵢ − xⱼ| / (2n²)
 * @param sorted the sample, ascending, at least one value
 * @param y what came, in the unit of the sample
 * @returns the score, in that unit; of a single value |x − y|
 * @throws RangeError if the sample is empty
 * Accuracy: rounding only.
 * Source: Gneiting & Raftery (2007), Strictly proper scoring rules, eq. 20–21.
 */
export function sampleCrps(sorted: ArrayLike<number>, y: number): number {
  const n = sorted.length;
  if (n === 0) throw new RangeError('the score of a sample needs at least one value');
  let off = 0;
  let apart = 0;
  for (let i = 0; i < n; i++) {
    off += Math.abs(sorted[i]! - y);
    apart += (2 * i + 1 - n) * sorted[i]!;
  }
  return off / n - apart / (n * n);
}
