import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanRate } from '../../src/stats/growth.ts';
import { mean } from '../../src/stats/summary.ts';
import { rateToMean, stepToMean, stepToMeanRate } from '../../src/stats/window-growth.ts';

const windows = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 8 }))
  .map(([first, more]) => ({ first, last: first + more }));
const years = ({ first, last }: { first: number; last: number }) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('growth to a mean over a window', () => {
  // 1.39, then five years with mean 2: numpy.roots([1.39]*5 + [-10]) of Σ 1.39·x^k, numpy 2.4.6.
  it('takes 12.38% a year, or 0.2033 a year, from 1.39 to a mean of 2 over five years', () => {
    const window = { first: 1, last: 5 };
    expect(rateToMean(1.39, 2, window)).toBeCloseTo(0.123839, 6);
    expect(stepToMean(1.39, 2, window)).toBeCloseTo(0.61 / 3, 12);
  });

  it('gives levels that have the mean', () => {
    const level = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        level,
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        windows,
        (base, k, window) => {
          const wanted = base * k;
          const step = stepToMean(base, wanted, window);
          expect(mean(years(window).map((t) => base + step * t)) / wanted).toBeCloseTo(1, 10);
          const rate = rateToMean(base, wanted, window) ?? Number.NaN;
          const levels = years(window).map((t) => {
            let value = base;
            for (let i = 0; i < t; i++) value *= 1 + rate;
            return value;
          });
          expect(mean(levels) / wanted).toBeCloseTo(1, 9);
        },
      ),
      { seed: 1 },
    );
  });

  it('gives rates that have the geometric mean', () => {
    const rate = fc.double({ min: -0.05, max: 0.15, noNaN: true });
    fc.assert(
      fc.property(rate, rate, windows, (base, wanted, window) => {
        const step = stepToMeanRate(base, wanted, window);
        expect(meanRate(years(window).map((t) => base + step * t))).toBeCloseTo(wanted, 10);
      }),
      { seed: 2 },
    );
  });

  it('has no rate where a mean is out of reach', () => {
    expect(rateToMean(1, 1e9, { first: 1, last: 2 })).toBeNull();
  });
});
