import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow } from '../../src/stats/growth.ts';
import { linearTrend, logLinearGrowth } from '../../src/stats/regression.ts';
import reference from './data/regression.json' with { type: 'json' };

describe('against SciPy and NumPy', () => {
  it.each(reference.series)('$name', (series) => {
    const line = linearTrend(series.points);
    expect(line.stepPerYear).toBeCloseTo(series.stepPerYear, 12);
    expect(line.intercept + line.stepPerYear * series.middle).toBeCloseTo(series.levelInMiddle, 10);
    expect(line.rSquared).toBeCloseTo(series.rSquared, 11);
    const growth = logLinearGrowth(series.points);
    expect(growth.growthPerYear).toBeCloseTo(series.growthPerYear, 13);
    expect(growth.rSquared).toBeCloseTo(series.rSquaredOfLogs, 11);
    expect(growth.points).toBe(series.points.length);
  });
});

describe('linearTrend', () => {
  it('gives the certified values of NIST (Norris) to 12 digits', () => {
    const { norris } = reference;
    const fit = linearTrend(norris.points.map(({ x, y }) => ({ year: x, value: y })));
    expect(norris.points).toHaveLength(36);
    expect(Math.abs(fit.stepPerYear / norris.slope - 1)).toBeLessThan(1e-12);
    expect(Math.abs(fit.intercept / norris.intercept - 1)).toBeLessThan(1e-12);
    expect(Math.abs(fit.rSquared / norris.rSquared - 1)).toBeLessThan(1e-12);
  });

  it('finds a straight line', () => {
    const points = [2020, 2021, 2025].map((year) => ({ year, value: 10 + 0.5 * (year - 2020) }));
    const { stepPerYear, rSquared } = linearTrend(points);
    expect(stepPerYear).toBeCloseTo(0.5, 12);
    expect(rSquared).toBeCloseTo(1, 12);
  });
});

describe('logLinearGrowth', () => {
  it('finds steady growth, whatever the unit and the order', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        fc.integer({ min: 3, max: 12 }),
        (base, rate, n) => {
          const points = Array.from({ length: n }, (_, t) => ({
            year: 2015 + t,
            value: grow(base, rate, t),
          }));
          expect(logLinearGrowth(points).growthPerYear).toBeCloseTo(rate, 12);
          const inUnits = points
            .toReversed()
            .map(({ year, value }) => ({ year, value: value * 1e4 }));
          expect(logLinearGrowth(inUnits).growthPerYear).toBeCloseTo(rate, 12);
        },
      ),
    );
  });
});

describe('both', () => {
  it('see no growth in a constant series', () => {
    const points = [2019, 2020, 2021].map((year) => ({ year, value: 0.1 }));
    expect(linearTrend(points)).toEqual({ stepPerYear: 0, intercept: 0.1, rSquared: 1 });
    expect(logLinearGrowth(points)).toEqual({ growthPerYear: 0, rSquared: 1, points: 3 });
  });

  it.each([
    ['two years', [2019, 2020], [1, 2]],
    ['three figures of two years', [2019, 2020, 2020], [1, 2, 3]],
    ['a figure that is not finite', [2019, 2020, 2021], [1, Number.NaN, 3]],
    ['a year that is not finite', [2019, Number.NaN, 2021], [1, 2, 3]],
  ])('refuse %s', (_name, years, values) => {
    const points = years.map((year, i) => ({ year, value: values[i]! }));
    expect(() => linearTrend(points)).toThrow(RangeError);
    expect(() => logLinearGrowth(points)).toThrow(RangeError);
  });

  it('refuse growth from 0, and squares that overflow', () => {
    const points = [0, 2, 3].map((value, i) => ({ year: 2019 + i, value }));
    expect(() => logLinearGrowth(points)).toThrow(/above 0/);
    const large = [1e200, -1e200, 3e200].map((value, i) => ({ year: 2019 + i, value }));
    expect(() => linearTrend(large)).toThrow(RangeError);
  });
});
