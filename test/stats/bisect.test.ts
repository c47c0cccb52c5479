import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../src/stats/bisect.ts';
import { grow, growthRate } from '../../src/stats/growth.ts';

describe('bisect', () => {
  it('finds the rate that leads from base to target', () => {
    const found = bisect((rate) => grow(32.2, rate, 5) - 39, -0.5, 1);
    expect(found!.root).toBeCloseTo(growthRate(32.2, 39, 5), 14);
    expect(found!.iterations).toBeLessThan(55);
  });

  it('finds any zero in the interval, of rising and of falling functions', () => {
    const end = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(end, end, fc.boolean(), (zero, other, rises) => {
        fc.pre(Math.abs(zero - other) > 1e-3);
        const [low, high] = zero < other ? [zero - 1, other] : [other, zero + 1];
        const found = bisect((x) => (rises ? x - zero : zero - x), low, high, 1e-9);
        expect(Math.abs(found!.root - zero)).toBeLessThanOrEqual(5e-10);
      }),
    );
  });

  it('takes an end that is the zero, and says how much it halved', () => {
    expect(bisect((x) => x, 0, 1)).toEqual({ root: 0, iterations: 0 });
    expect(bisect((x) => x - 1, 0, 1)).toEqual({ root: 1, iterations: 0 });
    expect(bisect((x) => x - 0.5, 0, 1)).toEqual({ root: 0.5, iterations: 1 });
    expect(bisect((x) => x - 0.3, 0, 1, 0.25)!.iterations).toBe(2);
  });

  it('ends at neighbouring doubles, and at a jump', () => {
    const found = bisect((x) => x * x - 2, 0, 2, 0)!;
    expect(Math.abs(found.root - Math.SQRT2)).toBeLessThan(3e-16);
    expect(bisect((x) => (x < 1e15 / 3 ? -1 : 1), 0, 1e15)!.root).toBeCloseTo(1e15 / 3, 0);
    expect(bisect((x) => (x < 0.7 ? Number.NEGATIVE_INFINITY : 1), 0, 1)!.root).toBeCloseTo(
      0.7,
      14,
    );
    expect(bisect((x) => x - 1e308, -1.7e308, 1.7e308)!.root).toBe(1e308);
  });

  it('gives null without a change of sign', () => {
    expect(bisect((x) => x * x + 1, -1, 1)).toBeNull();
    expect(bisect((x) => -x, 1, 2)).toBeNull();
  });

  it('refuses an empty interval, a negative tolerance, NaN', () => {
    expect(() => bisect((x) => x, 1, 1)).toThrow(RangeError);
    expect(() => bisect((x) => x, 2, 1)).toThrow(RangeError);
    expect(() => bisect((x) => x, Number.NEGATIVE_INFINITY, 1)).toThrow(RangeError);
    expect(() => bisect((x) => x, 0, 1, -1)).toThrow(RangeError);
    expect(() => bisect((x) => x, 0, 1, Number.NaN)).toThrow(RangeError);
    expect(() => bisect(() => Number.NaN, 0, 1)).toThrow(/NaN/);
  });
});
