import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  grow,
  growthRate,
  incrementShare,
  levelShare,
  meanRate,
  step,
} from '../../src/stats/growth.ts';

const figure = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const years = fc.integer({ min: 1, max: 30 });

describe('growthRate', () => {
  // DESIGN section 5, and the figures of the two plans it is drawn from.
  it.each([
    ['诸暨 2020–2025', 32.2, 39, 3.90627, 5],
    ['诸暨 2015–2020', 18.4951, 32.2, 11.7274, 4],
    ['建德 2020–2025', 10.3, 14, 6.33057, 5],
    ['建德 2015–2020, +48.4%', 1, 1.484, 8.21483, 5],
    ['1 → 6', 1, 6, 43.0969, 4],
    ['2 → 7', 2, 7, 28.4735, 4],
  ])('%s', (_name, from, to, perCent, decimals) => {
    expect(growthRate(from, to, 5) * 100).toBeCloseTo(perCent, decimals);
  });

  it('takes years that are not whole, and an end at 0', () => {
    expect(growthRate(1, 2, 0.5)).toBe(3);
    expect(growthRate(100, 121, 2)).toBeCloseTo(0.1, 15);
    expect(growthRate(4, 0, 3)).toBe(-1);
    expect(growthRate(4, 4, 3)).toBe(0);
  });

  it.each([
    [0, 5, 5, /above 0 to start from/],
    [-1, 5, 5, /above 0 to start from/],
    [1, -5, 5, /at least 0 to end at/],
    [1, 5, 0, /span of years/],
    [1, 5, -2, /span of years/],
    [1, Number.NaN, 5, /must be finite/],
    [1e-300, 1e300, 5, /must be finite/],
  ])('refuses %d → %d over %d years', (from, to, n, message) => {
    expect(() => growthRate(from, to, n)).toThrow(RangeError);
    expect(() => growthRate(from, to, n)).toThrow(message);
  });

  it('leads from one figure to the other', () => {
    fc.assert(
      fc.property(figure, figure, years, (from, to, n) => {
        const reached = grow(from, growthRate(from, to, n), n);
        // r is known to 4e-16 (or that times 1 + r); n years multiply what that is of 1 + r.
        const factor = growthRate(from, to, n) + 1;
        const ofFactor = 4e-16 * Math.max(1, 1 / factor);
        expect(Math.abs(reached / to - 1)).toBeLessThan(n * ofFactor + (n + 3) * 1.2e-16);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(figure, figure, years, (from, to, n) => {
        expect(growthRate(from * 1024, to * 1024, n)).toBe(growthRate(from, to, n));
      }),
    );
  });
});

describe('grow', () => {
  it('compounds forward and back', () => {
    expect(grow(100, 0.1, 2)).toBeCloseTo(121, 12);
    expect(grow(121, 0.1, -2)).toBeCloseTo(100, 12);
    expect(grow(100, -1, 3)).toBe(0);
    expect(grow(100, 0.07, 0)).toBe(100);
  });

  it('keeps the base at zero growth', () => {
    fc.assert(fc.property(figure, years, (value, n) => grow(value, 0, n) === value));
  });

  it.each([
    [1, -1, -1],
    [1, -1.5, 0.5],
    [1e300, 1, 100],
    [1, Number.NaN, 1],
  ])('refuses %d at %d over %d years', (value, rate, n) => {
    expect(() => grow(value, rate, n)).toThrow(RangeError);
  });
});

describe('step', () => {
  it('divides the way evenly', () => {
    expect(step(32.2, 39, 5)).toBeCloseTo(1.36, 14);
    expect(step(10.3, 14, 5)).toBeCloseTo(0.74, 14);
    expect(step(0, -6, 4)).toBe(-1.5);
  });

  it.each([
    [1, 2, 0],
    [1, 2, -1],
    [1, Number.NaN, 2],
    [-1e308, 1.7e308, 1],
  ])('refuses %d → %d over %d years', (from, to, n) => {
    expect(() => step(from, to, n)).toThrow(RangeError);
  });
});

describe('shares', () => {
  it('measure the level and the way', () => {
    expect(levelShare(36, 40)).toBe(0.9);
    expect(incrementShare(30, 36, 40)).toBe(0.6);
    expect(incrementShare(30, 27, 40)).toBe(-0.3);
  });

  it('are null where they mean nothing', () => {
    expect(levelShare(36, 0)).toBeNull();
    expect(incrementShare(40, 36, 40)).toBeNull();
  });

  it('refuse numbers that are not finite', () => {
    expect(() => levelShare(Number.NaN, 1)).toThrow(RangeError);
    expect(() => levelShare(1e300, 1e-300)).toThrow(RangeError);
    expect(() => incrementShare(0, Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
    expect(() => incrementShare(-1e308, 1e308, 1e308)).toThrow(RangeError);
  });
});

describe('meanRate', () => {
  it('is the steady rate of the same growth', () => {
    // (1.5 · 0.9 · 1.2)^(1/3) = 1.62^(1/3), mpmath 1.3.0: nstr(cbrt(mpf('1.62')), 20)
    expect(meanRate([0.5, -0.1, 0.2])).toBeCloseTo(0.1744602923506591, 15);
    expect(meanRate([0, 0, 0])).toBe(0);
    expect(meanRate([0.5, -1, 0.5])).toBe(-1);
    expect(meanRate(Array.from({ length: 4000 }, () => 1))).toBeCloseTo(1, 12);
  });

  it('counts a fall by more than all as a fall by all', () => {
    expect(meanRate([0.5, -3])).toBe(-1);
  });

  it('lies between the lowest and the highest', () => {
    const rate = fc.double({ min: -0.9, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 12 }), (rates) => {
        const mean = meanRate(rates);
        expect(mean).toBeGreaterThan(Math.min(...rates) - 4e-15);
        expect(mean).toBeLessThan(Math.max(...rates) + 4e-15);
      }),
    );
  });

  it('refuses no rates, and rates that are not finite', () => {
    expect(() => meanRate([])).toThrow(RangeError);
    expect(() => meanRate([0.1, Number.NaN])).toThrow(RangeError);
  });
});
