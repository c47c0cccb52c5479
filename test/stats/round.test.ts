import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDecimals, roundSignificant, scaleByPowerOfTen } from '../../src/stats/round.ts';

const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('roundDecimals', () => {
  // Python 3.11.7: decimal.Decimal(text).quantize(…, ROUND_HALF_UP)
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [0.49999999999999994, 0, 0],
    [4503599627370.499, 2, 4503599627370.5],
    [32.199999999999996, 2, 32.2],
    [12345, -2, 12300],
    [12350, -2, 12400],
    [49, -2, 0],
    [50, -2, 100],
    [4, -2, 0],
    [1e21, 2, 1e21],
    [1.5e-7, 7, 2e-7],
    [5e-324, 323, 1e-323],
    [9.995, 2, 10],
    [0, 3, 0],
  ])('%d to %d decimals is %d', (x, decimals, rounded) => {
    expect(roundDecimals(x, decimals)).toBe(rounded);
  });

  it('never gives −0', () => {
    expect(roundDecimals(-0.001, 2)).toBe(0);
    expect(roundDecimals(-0, 2)).toBe(0);
  });

  it('is done after one time, and odd', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: -3, max: 12 }), (x, decimals) => {
        const once = roundDecimals(x, decimals);
        expect(roundDecimals(once, decimals)).toBe(once);
        expect(roundDecimals(-x, decimals) + once).toBe(0);
      }),
    );
  });
});

describe('roundSignificant', () => {
  it.each([
    [3.90627, 3, 3.91],
    [0.00123456, 2, 0.0012],
    [99.95, 3, 100],
    [1.45, 2, 1.5],
    [-1.45, 2, -1.5],
    [123456, 2, 120000],
    [32.199999999999996, 15, 32.2],
    [0.1, 17, 0.1],
    [0, 4, 0],
    [9.5e-320, 1, 1e-319],
  ])('%d to %d digits is %d', (x, digits, rounded) => {
    expect(roundSignificant(x, digits)).toBe(rounded);
  });

  it('moves by at most half a unit of the last digit', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 1, max: 15 }), (x, digits) => {
        const half = Number(`5e-${digits}`);
        expect(Math.abs(roundSignificant(x, digits) - x)).toBeLessThanOrEqual(
          Math.abs(x) * (half + 2.3e-16),
        );
      }),
    );
  });
});

describe('scaleByPowerOfTen', () => {
  it.each([
    [7.7, -2, 0.077],
    [48.4, -2, 0.484],
    [0.58, 2, 58],
    [1.005, 3, 1005],
    [32.2, 4, 322000],
    [-0.08, 4, -800],
    [1e21, -21, 1],
    [1.5e-7, 7, 1.5],
    [5e-324, -5, 0],
    [0, 5, 0],
  ])('%d by 10 to the %d is %d', (x, k, scaled) => {
    expect(scaleByPowerOfTen(x, k)).toBe(scaled);
  });

  it('finds the way back from per cent with up to 15 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999999999, max: 999999999 }), (thousandths) => {
        const perCent = thousandths / 1000;
        expect(scaleByPowerOfTen(scaleByPowerOfTen(perCent, -2), 2)).toBe(perCent + 0);
      }),
    );
  });
});

describe('all refuse', () => {
  it('what is not a finite number, digits out of range, and overflow', () => {
    expect(() => roundSignificant(Number.NaN, 3)).toThrow(RangeError);
    expect(() => roundDecimals(Number.POSITIVE_INFINITY, 3)).toThrow(RangeError);
    expect(() => scaleByPowerOfTen(Number.NaN, 3)).toThrow(RangeError);
    expect(() => roundSignificant(1, 0)).toThrow(RangeError);
    expect(() => roundSignificant(1, 18)).toThrow(RangeError);
    expect(() => roundDecimals(1, 0.5)).toThrow(RangeError);
    expect(() => scaleByPowerOfTen(1, 1.5)).toThrow(RangeError);
    expect(() => roundSignificant(Number.MAX_VALUE, 2)).toThrow(/exceeds/);
    expect(() => scaleByPowerOfTen(1e300, 10)).toThrow(/exceeds/);
  });
});
