/**
 * Where a sum cuts its numbers in two: adding and taking away the first rounds a number to a grid,
 * the second does the same to what is left. In a typed array, for plain numbers would be unpacked
 * anew for each number added.
 */
export type SumGrid = Float64Array;

/**
 * The grid for sums that do not depend on the order of adding, however the numbers are split up.
 * Numbers are cut to multiples of U and of u, so coarse that all additions of multiples are exact:
 * U = 2^(e − 49)·2^⌈log₂ n⌉, |x| ≤ 2^e; u = U·2^(⌈log₂ n⌉ − 49)
 * @param largest a bound for most |x|; those beyond it only cost accuracy
 * @param count n, how many numbers will be added at most
 * @returns the two constants that cut
 * Accuracy: of each number what lies below 2^(2·⌈log₂ n⌉ − 98)·2^e is dropped: for a million
 * numbers 2⁻⁵⁸ of the largest.
 * Source: Demmel and Nguyen (2015), Parallel reproducible summation; Rump, Ogita and Oishi (2008).
 */
export function sumGrid(largest: number, count: number): SumGrid {
  let top = 1e-150;
  while (top < largest) top *= 2;
  let room = 1;
  while (room < count) room *= 2;
  const unit = (top * room) / 562949953421312;
  return Float64Array.of(
    unit * 6755399441055744,
    ((unit * room) / 562949953421312) * 6755399441055744,
  );
}

/**
 * Adds numbers to a sum on a grid.
 * sums[at] + sums[at + 1] ← sums[at] + sums[at + 1] + Σ x
 * @param values x; numbers that are not finite make the sum not finite
 * @param from first of them, to the one after the last
 * @param grid from `sumGrid`
 * @param sums holds the sum's two parts at `at` and `at + 1`
 * Accuracy, source: as `sumGrid`.
 */
export function addExactly(
  values: Float64Array,
  from: number,
  to: number,
  grid: SumGrid,
  sums: Float64Array,
  at: number,
): void {
  const high = grid[0]!;
  const low = grid[1]!;
  let coarse = 0;
  let fine = 0;
  for (let i = from; i < to; i++) {
    const x = values[i]!;
    const rounded = x + high - high;
    coarse += rounded;
    fine += x - rounded + low - low;
  }
  sums[at] = sums[at]! + coarse;
  sums[at + 1] = sums[at + 1]! + fine;
}
