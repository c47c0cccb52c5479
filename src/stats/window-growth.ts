import { bisect } from './bisect.ts';
import { meanRate } from './growth.ts';

/**
 * Growth that makes the mean over a window of years what it should be, from a level b before it. The
 * window's years are counted from b: its first is year `first`, its last year `last`.
 */
type Window = { readonly first: number; readonly last: number };

/**
 * The constant step a year whose levels have a given mean over a window.
 *
 * mean of b + s·k for k = first … last is m: s = (m − b) ÷ ((first + last) ÷ 2)
 *
 * @param base b, the level in year 0
 * @param mean m, the mean that the window should have, same unit
 * @param window from year 1 or later on
 * @returns s, same unit a year
 * source: definition (arithmetic progression)
 */
export function stepToMean(base: number, mean: number, { first, last }: Window): number {
  return (2 * (mean - base)) / (first + last);
}

/**
 * The constant rate a year whose levels have a given mean over a window.
 *
 * mean of b·(1 + g)^k for k = first … last is m, solved for g
 *
 * @param base b, above 0
 * @param mean m, at least 0
 * @param window from year 1 or later on
 * @returns g as a fraction, or null where none from −99% to 1000% does
 * accuracy: 1e-15, by bisection
 * source: definition (geometric progression)
 */
export function rateToMean(base: number, mean: number, { first, last }: Window): number | null {
  const excess = (rate: number): number => {
    let level = base;
    let total = 0;
    for (let k = 1; k <= last; k++) {
      level *= 1 + rate;
      if (k >= first) total += level;
    }
    return total - mean * (last - first + 1);
  };
  return bisect(excess, -0.99, 10)?.root ?? null;
}

/**
 * The constant step a year of growth rates whose geometric mean over a window is given.
 *
 * Π(1 + b + s·k) for k = first … last is (1 + m)^n, solved for s
 *
 * @param base b, the rate in year 0, a fraction above −1
 * @param mean m, the mean rate that the window should have, a fraction above −1
 * @param window from year 1 or later on
 * @returns s, a fraction a year
 * accuracy: 1e-15, by bisection around the arithmetic step
 * source: definition (geometric mean of growth factors)
 */
export function stepToMeanRate(base: number, mean: number, window: Window): number {
  const arithmetic = stepToMean(base, mean, window);
  const excess = (step: number): number => {
    const rates: number[] = [];
    for (let k = window.first; k <= window.last; k++) rates.push(base + step * k);
    return meanRate(rates) - mean;
  };
  const width = Math.abs(arithmetic) + 1e-9;
  return bisect(excess, arithmetic - width, arithmetic + width)?.root ?? arithmetic;
}
