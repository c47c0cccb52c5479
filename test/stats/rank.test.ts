import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRank } from '../../src/stats/rank.ts';
import reference from './data/rank.json' with { type: 'json' };

const sample = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 });

describe('percentileRank', () => {
  it('agrees with SciPy', () => {
    expect(reference.rows.length).toBeGreaterThan(25);
    for (const { values, x, percent } of reference.rows) {
      expect(percentileRank(values, x)).toBeCloseTo(percent / 100, 14);
    }
  });

  it('stands in the middle of a sample of one, and of equals', () => {
    expect(percentileRank([0.05], 0.05)).toBe(0.5);
    expect(percentileRank([2, 2, 2], 2)).toBe(0.5);
  });

  it('turns round with the sample', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: -6, max: 6 }), (values, x) => {
        const mirrored = percentileRank(
          values.map((v) => -v),
          -x,
        );
        expect(percentileRank(values, x) + mirrored).toBeCloseTo(1, 14);
      }),
    );
  });

  it.each([
    [[], 1],
    [[1, 2], Number.NaN],
    [[1, Number.NaN], 1],
  ])('refuses %j for %d', (values, x) => {
    expect(() => percentileRank(values, x)).toThrow(RangeError);
  });
});
