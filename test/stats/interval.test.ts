import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  around,
  canAgree,
  isAbove,
  minus,
  over,
  powerBetween,
  sumOf,
} from '../../src/stats/interval.ts';

describe('printed figures as ranges', () => {
  it('10.3 and 10.28 can be one number, 10.3 and 10.4 cannot', () => {
    expect(canAgree(around(10.3, 0.05), around(10.28, 0.005))).toBe(true);
    expect(canAgree(around(10.3, 0.05), around(10.4, 0.05))).toBe(false);
    expect(isAbove(around(10.4, 0.05), around(10.3, 0.05))).toBe(true);
  });

  it('an exact figure agrees up to the edge', () => {
    expect(canAgree(around(10.35, 0), around(10.3, 0.05))).toBe(true);
    expect(canAgree(around(10.36, 0), around(10.3, 0.05))).toBe(false);
  });

  it('0.42 + 7.04 + 10.75 + 10.04 + 3.87 + 0.08 is 32.2, though not in binary', () => {
    const parts = [0.42, 7.04, 10.75, 10.04, 3.87, 0.08].map((x) => around(x, 0));
    expect(sumOf(parts).value).not.toBe(32.2);
    expect(canAgree(sumOf(parts), around(32.2, 0))).toBe(true);
  });

  it('3328 ÷ 4.2万 lies between 7.83% and 8.02%', () => {
    const share = over(around(3328, 0), around(42000, 500));
    expect(share?.low).toBeCloseTo(3328 / 42500, 12);
    expect(share?.high).toBeCloseTo(3328 / 41500, 12);
    expect(over(around(1, 0), around(0.5, 0.5))).toBeNull();
  });

  it('finds the power of ten between two figures that differ by nothing else', () => {
    expect(powerBetween(around(2.95, 0.005), around(29500, 0.5))).toBe(4);
    expect(powerBetween(around(1000, 0), around(0.1, 0))).toBe(-4);
    expect(powerBetween(around(2.95, 0.005), around(3.05, 0.005))).toBeNull();
    expect(powerBetween(around(0, 0.5), around(100, 0.5))).toBeNull();
  });

  it('holds every number that the figures can stand for', () => {
    const figure = fc.record({
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      half: fc.double({ min: 0, max: 10, noNaN: true }),
      at: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [x, y] = [a, b].map(({ value, half }) => around(value, half));
        const [p, q] = [a, b].map(({ value, half, at }) => value + half * at);
        const results = [
          [sumOf([x!, y!]), p! + q!],
          [minus(x!, y!), p! - q!],
          [over(x!, y!), p! / q!],
        ] as const;
        for (const [range, found] of results) {
          if (range === null) continue;
          const slack = 1e-9 * Math.max(1, Math.abs(found));
          expect(found).toBeGreaterThanOrEqual(range.low - slack);
          expect(found).toBeLessThanOrEqual(range.high + slack);
        }
      }),
      { seed: 2025 },
    );
  });
});
