import { exp, log, pow, root } from './elementary.ts';

/**
 * The mean growth a year that leads from one figure to another (compound annual growth rate).
 * r = (T/b)^(1/n) − 1
 * @param from b, figure at the start, above 0
 * @param to T, figure at the end, at least 0, in the same unit
 * @param years n, time between them in years, above 0; need not be whole
 * @returns r as a fraction a year, at least −1
 * @throws RangeError if an argument is out of its range, or T/b exceeds the largest double
 * Accuracy: error below 4e-16 · max(1, 1 + r) for whole n.
 * Source: definition.
 */
export function growthRate(from: number, to: number, years: number): number {
  requireFinite('from', from);
  requireFinite('to', to);
  requireFinite('years', years);
  if (from <= 0) throw new RangeError(`growth needs a figure above 0 to start from, got ${from}`);
  if (to < 0) throw new RangeError(`growth needs a figure of at least 0 to end at, got ${to}`);
  requireSpan(years);
  const factor = to / from;
  requireFinite('factor', factor);
  if (factor === 0) return -1;
  return (Number.isInteger(years) ? root(factor, years) : pow(factor, 1 / years)) - 1;
}

/**
 * A figure after some years of steady growth; before some years where n is negative.
 * v = b·(1 + r)ⁿ
 * @param value b, the figure today, any unit
 * @param ratePerYear r, fraction a year, at least −1; below −1 a power exists only for whole n
 * @param years n, any sign, need not be whole
 * @returns v, in the unit of b
 * @throws RangeError if an argument is not finite, the power does not exist (r = −1 with n < 0), or
 *   v exceeds the largest double
 * Accuracy: relative error below (|n| + 3)·1.2e-16, most of it from rounding 1 + r.
 * Source: definition (compound growth).
 */
export function grow(value: number, ratePerYear: number, years: number): number {
  requireFinite('value', value);
  requireFinite('ratePerYear', ratePerYear);
  requireFinite('years', years);
  const grown = value * pow(1 + ratePerYear, years);
  requireFinite('grown', grown);
  return grown;
}

/**
 * The equal yearly step that leads from one figure to another.
 * s = (T − b)/n
 * @param from b, figure at the start
 * @param to T, figure at the end, in the same unit
 * @param years n, time between them in years, above 0
 * @returns s, in that unit a year
 * @throws RangeError if an argument is not finite or n is not above 0
 * Source: definition.
 */
export function step(from: number, to: number, years: number): number {
  requireFinite('from', from);
  requireFinite('to', to);
  requireFinite('years', years);
  requireSpan(years);
  const perYear = (to - from) / years;
  requireFinite('perYear', perYear);
  return perYear;
}

/**
 * How much of the target's level is there.
 * c/T
 * @param current c, the figure reached
 * @param target T, in the same unit
 * @returns the share as a fraction; null where T = 0
 * @throws RangeError if an argument or the share is not finite
 * Source: definition.
 */
export function levelShare(current: number, target: number): number | null {
  requireFinite('current', current);
  requireFinite('target', target);
  if (target === 0) return null;
  const share = current / target;
  requireFinite('share', share);
  return share;
}

/**
 * How much of the way from base to target is behind.
 * (c − b)/(T − b)
 * @param base b, the figure at the start
 * @param current c, the figure reached, in the same unit
 * @param target T, in the same unit
 * @returns the share as a fraction, negative where c moved away; null where T = b
 * @throws RangeError if an argument or the share is not finite
 * Source: definition.
 */
export function incrementShare(base: number, current: number, target: number): number | null {
  requireFinite('base', base);
  requireFinite('current', current);
  requireFinite('target', target);
  if (target === base) return null;
  const share = (current - base) / (target - base);
  requireFinite('share', share);
  return share;
}

/**
 * The steady rate that grows as much as rates that differ by year.
 * r = (Π (1 + rᵢ))^(1/n) − 1, through logarithms, so that no product overflows
 * @param rates rᵢ, fractions a year, at least one; below −1 counts as −1, since growth in a year
 *   never falls below −100%: so r rises with every rᵢ over all numbers, as a search for r needs
 * @returns r as a fraction a year, at least −1; −1 where one of them is −1
 * @throws RangeError if there is no rate, or one is not finite
 * Accuracy: error below (n + 3) · 3e-16 · max(1, 1 + r) for rates between −0.9 and 9.
 * Source: definition (geometric mean).
 */
export function meanRate(rates: readonly number[]): number {
  if (rates.length === 0) throw new RangeError('the mean of no rates is undefined');
  let logarithms = 0;
  let isWipedOut = false;
  for (const rate of rates) {
    requireFinite('rate', rate);
    if (rate <= -1) isWipedOut = true;
    else logarithms += log(1 + rate);
  }
  return isWipedOut ? -1 : exp(logarithms / rates.length) - 1;
}

function requireSpan(years: number): void {
  if (years <= 0) throw new RangeError(`growth needs a span of years above 0, got ${years}`);
}

function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
}
