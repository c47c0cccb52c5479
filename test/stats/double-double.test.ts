import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPairs,
  divideAsPair,
  multiplyPairs,
  type Pair,
  productError,
  rootOfPair,
} from '../../src/stats/double-double.ts';

const number = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const pair = fc
  .tuple(number, fc.double({ min: -0.5, max: 0.5, noNaN: true }))
  .map(([high, part]) => {
    const low = high * part * 1.1e-16;
    return [high + low, high - (high + low) + low] as Pair;
  });

/** The exact value in units of 2⁻²⁶⁰. */
function exact([high, low]: Pair): bigint {
  return toUnits(high) + toUnits(low);
}

function toUnits(x: number): bigint {
  let [scaled, halvings] = [x, 0];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    halvings++;
  }
  return BigInt(scaled) << BigInt(260 - halvings);
}

/** Whether two exact values agree to 2⁻¹⁰⁰ of the second. */
function agree(found: bigint, wanted: bigint): boolean {
  const difference = found < wanted ? wanted - found : found - wanted;
  return difference << 100n <= (wanted < 0n ? -wanted : wanted);
}

describe('pairs of doubles, against whole-number arithmetic', () => {
  it('keeps exactly what a product leaves out', () => {
    fc.assert(
      fc.property(number, number, (x, y) => {
        const found = exact([x * y, productError(x, y, x * y)]);
        expect(found << 260n).toBe(toUnits(x) * toUnits(y));
      }),
    );
  });

  it('multiplies and adds to 2⁻¹⁰⁰', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        expect(agree(exact(multiplyPairs(a, b)) << 260n, exact(a) * exact(b))).toBe(true);
        expect(agree(exact(addPairs(a, b)), exact(a) + exact(b))).toBe(true);
      }),
    );
  });

  it('divides and takes roots to 2⁻¹⁰⁰', () => {
    fc.assert(
      fc.property(pair, number, number, (a, x, y) => {
        expect(agree(exact(divideAsPair(x, y)) * toUnits(y), toUnits(x) << 260n)).toBe(true);
        const root = exact(rootOfPair(a));
        expect(agree(root * root, exact(a) << 260n)).toBe(true);
      }),
    );
  });
});
