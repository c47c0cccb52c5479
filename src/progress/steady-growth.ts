import { grow, growthRate } from '../stats/growth.ts';
import type { ProgressLack, ProgressPoint } from './method.ts';

/**
 * Mean growth a year from one figure to another, where there is one.
 *
 * (v/u)^(1/n) − 1
 *
 * @param from u, the earlier figure, above 0
 * @param to v, the later one, at least 0, in the same unit
 * @returns the growth as a fraction a year, or what stands against it
 * source: definition (compound annual growth rate)
 */
export function steadyGrowth(
  from: ProgressPoint,
  to: ProgressPoint,
): { readonly rate: number } | { readonly lacks: ProgressLack } {
  if (from.value <= 0) return { lacks: 'base-not-positive' };
  if (to.value < 0) return { lacks: 'sign-change' };
  if (!Number.isFinite(to.value / from.value)) return { lacks: 'too-large' };
  return { rate: growthRate(from.value, to.value, to.year - from.year) };
}

/**
 * A figure after some years of steady growth, where it can be said.
 *
 * v = u·(1 + r)^n
 *
 * @param rate r, a fraction a year
 * @param years n, above 0
 * @returns v, null where growth would fall below −100% or v leaves the range of numbers
 * source: definition
 */
export function grownValue(from: number, rate: number, years: number): number | null {
  if (rate < -1) return null;
  if (rate === -1) return 0;
  try {
    return grow(from, rate, years);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
