import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCrps, studentCrps } from '../../src/stats/crps.ts';
import { quantileOf } from '../../src/stats/distribution.ts';
import reference from './data/crps.json' with { type: 'json' };

describe('the score of a Student t forecast', () => {
  it.each(reference.rows)('is the integral of mpmath: ν = $df, z = $z', ({ df, z, crps }) => {
    expect(studentCrps(df)(z, 0, 1)).toBeCloseTo(crps, 10);
    expect(studentCrps(df)(5 + 3 * z, 5, 3)).toBeCloseTo(3 * crps, 9);
  });

  it('is that of a large sample of the same distribution', () => {
    const sample = Float64Array.from({ length: 4000 }, (_, i) =>
      quantileOf(
        { shape: 'student', center: 1, scale: 2, df: 8, low: null, high: null },
        (i + 0.5) / 4000,
      ),
    );
    for (const y of [-4, 1, 2.5]) {
      expect(sampleCrps(sample, y)).toBeCloseTo(studentCrps(8)(y, 1, 2), 3);
    }
  });

  it('refuses a ν without a mean', () => {
    expect(() => studentCrps(1)).toThrow(RangeError);
  });
});

describe('the score of a sample', () => {
  it('is worked by hand', () => {
    // |1 − 2|, |2 − 2|, |6 − 2| mean 5/3; pairs apart 1, 5, 4: 2 · 10 / (2 · 9) = 10/9.
    expect(sampleCrps([1, 2, 6], 2)).toBeCloseTo(5 / 3 - 10 / 9, 14);
    expect(sampleCrps([4], 1)).toBe(3);
  });

  it('is never below 0 and moves with the unit', () => {
    const sample = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(sample, fc.double({ min: -50, max: 50, noNaN: true }), (values, y) => {
        const sorted = Float64Array.from(values).sort();
        const score = sampleCrps(sorted, y);
        expect(score).toBeGreaterThanOrEqual(-1e-12);
        expect(
          sampleCrps(
            sorted.map((x) => 10 * x),
            10 * y,
          ),
        ).toBeCloseTo(10 * score, 9);
      }),
    );
  });

  it('refuses an empty sample', () => {
    expect(() => sampleCrps([], 1)).toThrow(RangeError);
  });
});
