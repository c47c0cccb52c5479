/** Where a function is zero, and how many halvings it took to know. */
type Root = { readonly root: number; readonly iterations: number };

/**
 * The assumption at which a result just meets its mark: the zero of a function that only rises or
 * only falls.
 * f(root) = 0, by halving [low, high] and keeping the half in which f changes its sign
 * @param f monotone function of one number; ±Infinity counts by its sign
 * @param low lower end, finite
 * @param high upper end, finite, above low
 * @param tolerance width of the last interval, in the unit of x, at least 0; where it is finer than
 *   doubles lie, halving goes on to neighbouring doubles. The default suits rates and shares
 * @returns an end where f is 0, else the middle of the last interval; null where f has the same
 *   sign at both ends
 * @throws RangeError if the interval or the tolerance is not as above, or f gives NaN
 * Accuracy: |x − root| ≤ max(tolerance / 2, one ulp of the root) for the sign change x.
 * Source: definition (bisection).
 */
export function bisect(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 1e-15,
): Root | null {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    throw new RangeError(`bisection needs an interval low < high, got ${low} and ${high}`);
  }
  if (!(tolerance >= 0)) {
    throw new RangeError(`bisection needs a tolerance of at least 0, got ${tolerance}`);
  }
  const signAtLow = signOf(f, low);
  if (signAtLow === 0) return { root: low, iterations: 0 };
  const signAtHigh = signOf(f, high);
  if (signAtHigh === 0) return { root: high, iterations: 0 };
  if (signAtLow === signAtHigh) return null;

  let [left, right] = [low, high];
  for (let iterations = 0; ; iterations++) {
    const middle = left / 2 + right / 2;
    if (right - left <= tolerance || middle <= left || middle >= right) {
      return { root: middle, iterations };
    }
    const sign = signOf(f, middle);
    if (sign === 0) return { root: middle, iterations: iterations + 1 };
    if (sign === signAtLow) left = middle;
    else right = middle;
  }
}

function signOf(f: (x: number) => number, x: number): number {
  const value = f(x);
  if (Number.isNaN(value)) throw new RangeError(`bisection met NaN at ${x}`);
  return Math.sign(value);
}
