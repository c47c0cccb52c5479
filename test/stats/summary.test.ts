import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundSignificant } from '../../src/stats/round.ts';
import { mean, median, standardDeviation, sum } from '../../src/stats/summary.ts';

const sample = fc.array(
  fc.integer({ min: -999999, max: 999999 }).map((thousandths) => thousandths / 1000),
  { minLength: 2 },
);

describe('sum', () => {
  it('carries the rounding along', () => {
    expect(sum([1e16, 1, 1, -1e16])).toBe(2);
    expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  // 诸暨 2020: the exact sum of these six doubles lies 7e-16 under 32.2 and so, by a hair, nearer to
  // the double below 32.2. Python 3.11.7: math.fsum([...]) = 32.199999999999996.
  it('is the sum of the doubles, not of the printed decimals', () => {
    const total = sum([0.42, 7.04, 10.75, 10.04, 3.87, 0.08]);
    expect(total).toBe(32.199999999999996);
    expect(roundSignificant(total, 15)).toBe(32.2);
  });
});

describe('mean, median, standardDeviation', () => {
  // Python 3.11.7: statistics.mean, .median, .stdev of [2, 4, 4, 4, 5, 5, 7, 9] and of the rates.
  it('agree with Python', () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(median([9, 2, 4, 7, 4, 5, 4, 5])).toBe(4.5);
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138089935299395, 14);
    const rates = [0.039, 0.063, 0.041, 0.117, -0.02];
    expect(mean(rates)).toBeCloseTo(0.048, 15);
    expect(median(rates)).toBe(0.041);
    expect(standardDeviation(rates)).toBeCloseTo(0.04934571916590132, 15);
  });

  it('move with the sample, and scale with its unit', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const doubled = values.map((v) => 2 * v);
        expect(mean(doubled)).toBe(2 * mean(values));
        expect(median(doubled)).toBe(2 * median(values));
        expect(standardDeviation(doubled)).toBe(2 * standardDeviation(values));
      }),
    );
  });
});

describe('refusals', () => {
  it.each([
    ['sum', sum, []],
    ['mean', mean, []],
    ['median', median, []],
    ['standardDeviation', standardDeviation, [1]],
    ['sum', sum, [1, Number.NaN]],
    ['mean', mean, [1, Number.POSITIVE_INFINITY]],
    ['median', median, [1, Number.NaN]],
    ['standardDeviation', standardDeviation, [1, Number.NaN]],
    ['sum', sum, [1.7e308, 1.7e308]],
    ['standardDeviation', standardDeviation, [-1e200, 1e200]],
  ])('%s refuses %#', (_name, f, values) => {
    expect(() => f(values)).toThrow(RangeError);
  });
});
