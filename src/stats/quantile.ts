import { quantileSorted as interpolate } from 'simple-statistics';

/**
 * The value below which a share p of a sample lies (p = 0.5: the median).
 * Q = x₍ⱼ₎ + g·(x₍ⱼ₊₁₎ − x₍ⱼ₎), (n − 1)·p = (j − 1) + g, x₍₁₎ ≤ … ≤ x₍ₙ₎: type 7
 * @param values x, at least one finite number, in any order; left as it is
 * @param p share, 0–1
 * @returns Q, in the unit of the values
 * @throws RangeError if the sample is empty or holds a number that is not finite, or p is not in 0–1
 * Accuracy: rounding only; Q never falls as p rises, and lies between its two neighbours.
 * Source: Hyndman & Fan (1996), Sample quantiles in statistical packages, definition 7 (R, NumPy).
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileSorted(Float64Array.from(values).sort(), p);
}

/**
 * The same for a sample in ascending order: no copy, no sorting, for many p of one sample.
 * Q as in `quantile`
 * @param values x, at least one finite number, ascending (not checked, it would cost more than Q)
 * @param p share, 0–1
 * @returns Q, in the unit of the values
 * @throws RangeError if the sample is empty, its ends are not finite, or p is not in 0–1
 * Accuracy: as in `quantile`.
 * Source: as in `quantile`.
 */
export function quantileSorted(values: ArrayLike<number>, p: number): number {
  const last = values.length - 1;
  if (last < 0) throw new RangeError('a quantile needs at least one value');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs a share from 0 to 1, got ${p}`);
  if (!(Number.isFinite(values[0]) && Number.isFinite(values[last]))) {
    throw new RangeError('a quantile needs finite values');
  }
  // The library reads only length and elements, which a typed array has as well.
  const value = interpolate(values as readonly number[], p);
  if (!Number.isFinite(value)) throw new RangeError('the values lie too far apart for a quantile');
  return value;
}
