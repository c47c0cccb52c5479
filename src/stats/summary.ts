import { mean as meanOf, sampleStandardDeviation, sum as sumOf } from 'simple-statistics';
import { quantile } from './quantile.ts';

/**
 * The sum of a sample.
 * Σ xᵢ, with the rounding of each addition carried along
 * @param values x, at least one finite number
 * @returns the sum, in their unit
 * @throws RangeError if the sample is empty, holds a number that is not finite, or the sum overflows
 * Accuracy: mostly the double nearest to the exact sum of the doubles, which need not be the double
 *   nearest to the sum of the printed decimals: 0.42 + 7.04 + 10.75 + 10.04 + 3.87 + 0.08 gives
 *   32.199999999999996. Compare with printed figures after `roundSignificant(sum, 15)`: 32.2.
 * Source: Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
 */
export function sum(values: readonly number[]): number {
  return checked('sum', sumOf(sample('sum', values, 1)));
}

/**
 * The arithmetic mean of a sample.
 * x̄ = Σ xᵢ / n
 * @param values x, at least one finite number
 * @returns x̄, in their unit
 * @throws RangeError if the sample is empty, holds a number that is not finite, or the sum overflows
 * Accuracy: as `sum`, and one more rounding.
 * Source: definition.
 */
export function mean(values: readonly number[]): number {
  return checked('mean', meanOf(sample('mean', values, 1)));
}

/**
 * The middle of a sample.
 * the quantile (type 7) of ½; not the library's `median`, which takes its way with Math.exp
 * @param values x, at least one finite number, in any order
 * @returns the middle value, or the mean of the two in the middle, in their unit
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * Source: definition.
 */
export function median(values: readonly number[]): number {
  return quantile(sample('median', values, 1), 0.5);
}

/**
 * How widely a sample scatters around its mean.
 * s = √(Σ (xᵢ − x̄)² / (n − 1))
 * @param values x, at least two finite numbers
 * @returns s, in their unit
 * @throws RangeError if there are fewer than two values, one is not finite, or a square overflows
 * Accuracy: relative error about n · 1e-16, unless s is below 1e-8 of x̄.
 * Source: definition (with Bessel's correction).
 */
export function standardDeviation(values: readonly number[]): number {
  const name = 'standard deviation';
  return checked(name, sampleStandardDeviation(sample(name, values, 2)));
}

function sample(name: string, values: readonly number[], fewest: number): readonly number[] {
  if (values.length < fewest) {
    throw new RangeError(`a ${name} needs at least ${fewest} values, got ${values.length}`);
  }
  for (const value of values) {
    if (!Number.isFinite(value)) {
      throw new RangeError(`a ${name} needs finite values, got ${value}`);
    }
  }
  return values;
}

function checked(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`the ${name} exceeds the largest number`);
  return value;
}
