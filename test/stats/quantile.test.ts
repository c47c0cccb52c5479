import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quantileSorted } from '../../src/stats/quantile.ts';
import reference from './data/quantile.json' with { type: 'json' };

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const sample = fc.array(value, { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it.each(reference.samples)('agrees with NumPy: $name', ({ values, quantiles }) => {
    const largest = Math.max(...values.map(Math.abs));
    for (const [i, p] of reference.shares.entries()) {
      expect(Math.abs(quantile(values, p) - quantiles[i]!)).toBeLessThanOrEqual(4e-16 * largest);
    }
  });

  it('leaves the sample as it is', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(quantile(values, 0.5)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });

  it('takes typed arrays', () => {
    expect(quantile(Float64Array.of(4, 1, 3, 2), 0.5)).toBe(2.5);
    expect(quantileSorted(Float64Array.of(1, 2, 3, 4), 0.25)).toBe(1.75);
  });

  it('never falls as the share rises, and stays within the sample', () => {
    fc.assert(
      fc.property(sample, share, share, (values, a, b) => {
        const low = quantile(values, Math.min(a, b));
        const high = quantile(values, Math.max(a, b));
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(sample, share, (values, p) => {
        expect(quantile(values.toReversed(), p)).toBe(quantile(values, p));
      }),
    );
  });

  it.each([
    [[], 0.5],
    [[1, 2], -0.1],
    [[1, 2], 1.1],
    [[1, 2], Number.NaN],
    [[1, Number.NaN, 2], 0.5],
    [[1, Number.POSITIVE_INFINITY], 0.5],
    [[-1.7e308, 1.7e308], 0.5],
  ])('refuses %j at %d', (values, p) => {
    expect(() => quantile(values, p)).toThrow(RangeError);
  });
});
