import { log } from './elementary.ts';

const HALF_LN_TWO_PI = 0.9189385332046728;

/**
 * The logarithm of the beta function, the constant of the beta and Student t distributions.
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b)
 * @param a above 0, at most 10⁶
 * @param b above 0, at most 10⁶
 * @returns ln B(a, b)
 * @throws RangeError if a or b is not as above
 * Accuracy: error below 1e-14 or 3e-16 of the result, whichever is more, for a, b ≤ 1000.
 * Source: definition; Γ by Stirling's series (DLMF 5.11.1) from 10 on, below it by Γ(x) = Γ(x+1)/x.
 */
export function logBeta(a: number, b: number): number {
  if (!(a > 0 && a <= 1e6 && b > 0 && b <= 1e6)) {
    throw new RangeError(`the beta function is for numbers above 0 up to 10⁶, got ${a} and ${b}`);
  }
  const [small, large] = a < b ? [a, b] : [b, a];
  return logGamma(small) + logGammaFall(large, small);
}

/** ln Γ(x). */
function logGamma(x: number): number {
  let product = 1;
  let n = x;
  for (; n < 10; n++) product *= n;
  return (n - 0.5) * log(n) - n + HALF_LN_TWO_PI + stirlingRest(n) - log(product);
}

/** ln Γ(x) − ln Γ(x + d), taken apart so that two large numbers do not swallow the difference. */
function logGammaFall(x: number, d: number): number {
  // Γ(x) ÷ Γ(x + d) = ∏ (x + k + d) ÷ (x + k) · Γ(x + m) ÷ Γ(x + m + d), until x + m ≥ 10.
  let product = 1;
  let n = x;
  for (; n < 10; n++) product *= (n + d) / n;
  return (
    log(product) -
    (n - 0.5) * logOnePlus(d / n) -
    d * log(n + d) +
    d +
    stirlingRest(n) -
    stirlingRest(n + d)
  );
}

/** ln Γ(x) less its leading terms, x ≥ 10: Σ B₂ₖ ÷ (2k(2k − 1)x^(2k−1)). */
function stirlingRest(x: number): number {
  const s = 1 / (x * x);
  return (
    (1 / 12 -
      s *
        (1 / 360 -
          s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))))) /
    x
  );
}

/** ln(1 + x), accurate near 0 too: what 1 + x rounds off is put right in proportion. */
function logOnePlus(x: number): number {
  const sum = 1 + x;
  return sum === 1 ? x : (log(sum) * x) / (sum - 1);
}
