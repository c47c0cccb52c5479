import { describe, expect, it } from 'vitest';
import {
  FOLD,
  LN2,
  POWERS_OF_TWO,
  RECIPROCALS,
  ROOTS_OF_TWO,
} from '../../src/stats/elementary-tables.ts';

describe('the tables', () => {
  // mpmath 1.3.0: mp.dps = 40; ln2 = log(2); float(ln2), float(ln2 - float(ln2)); sqrt(2) likewise.
  it('hold ln 2 and √2 to 32 digits', () => {
    expect(LN2[0]).toBe(Math.LN2);
    expect(LN2[1]).toBeCloseTo(2.3190468138462996e-17, 31);
    expect(ROOTS_OF_TWO[128]).toBe(Math.SQRT2);
    expect(ROOTS_OF_TWO[129]).toBeCloseTo(-9.667293313452913e-17, 31);
  });

  it('hold the powers of two from the smallest double to the largest', () => {
    expect(POWERS_OF_TWO[0]).toBe(5e-324);
    expect(POWERS_OF_TWO[1074]).toBe(1);
    expect(POWERS_OF_TWO[2097]).toBe(8.98846567431158e307);
    expect(POWERS_OF_TWO.every((power, i) => i === 0 || power === 2 * POWERS_OF_TWO[i - 1]!)).toBe(
      true,
    );
  });

  it('hold short reciprocals whose logarithm has short high parts', () => {
    for (let j = 0; j < 128; j++) {
      const [v, high] = [RECIPROCALS[4 * j]!, RECIPROCALS[4 * j + 1]!];
      expect(Number.isInteger(v * 2048)).toBe(true);
      expect(Number.isInteger(high * 4398046511104)).toBe(true);
      const margin = j === 0 ? 1 / 128 : 1 / 200;
      expect(Math.abs((1 + j / 128) * v - 1)).toBeLessThan(margin);
      expect(Math.abs((1 + (j + 1) / 128) * v - 1)).toBeLessThanOrEqual(margin);
      expect(high >= 0).toBe(j < FOLD || j === 127);
    }
  });
});
