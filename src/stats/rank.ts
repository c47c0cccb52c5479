/**
 * Where a value stands in a sample: the share of the sample that lies below it, ties counted half.
 * (number below x + ½ · number equal to x)/n
 *
 * `quantileRank` of simple-statistics is another definition: it counts a tie by its mean rank, so
 * the only value of a sample would stand at 1 and not at ½.
 * @param values sample, at least one finite number, in any order
 * @param x the value that is ranked, finite
 * @returns the mid-rank percentile as a fraction, 0–1
 * @throws RangeError if the sample is empty, or a number is not finite
 * Source: definition (mid-rank percentile; kind 'mean' of SciPy's percentileofscore).
 */
export function percentileRank(values: ArrayLike<number>, x: number): number {
  if (values.length === 0) throw new RangeError('a percentile needs at least one value');
  if (!Number.isFinite(x)) throw new RangeError(`a percentile needs a finite value, got ${x}`);
  let halves = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) {
      throw new RangeError(`a percentile needs a sample of finite values, got ${value}`);
    }
    if (value < x) halves += 2;
    else if (value === x) halves += 1;
  }
  return halves / (2 * values.length);
}
