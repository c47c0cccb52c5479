import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCrossings } from '../../src/stats/find-crossings.ts';

describe('findCrossings', () => {
  it('finds every root of (x + 1)(x − 2)(x − 3), each on the side where it is 0 or more', () => {
    const f = (x: number) => (x + 1) * (x - 2) * (x - 3);
    const { found, shape } = findCrossings(f, [-5, 5], 0, 101, 1e-12);
    expect(found.map(({ at }) => at)).toEqual([-1, 2, 3].map((x) => expect.closeTo(x, 10)));
    expect(found.map(({ rises }) => rises)).toEqual([true, false, true]);
    for (const { at } of found) expect(f(at)).toBeGreaterThanOrEqual(0);
    expect(shape).toBe('turns');
  });

  it('tells the best place where there is no root', () => {
    const { found, best, shape } = findCrossings((x) => -1 - (x - 1) ** 2, [-4, 4], 1, 65, 1e-9);
    expect([found, shape]).toEqual([[], 'turns']);
    expect(best).toEqual({ x: 1, value: -1 });
  });

  it('knows rising, falling and flat', () => {
    const shapeOf = (f: (x: number) => number) => findCrossings(f, [0, 1], 0.5, 33, 1e-9).shape;
    expect([(x: number) => x, (x: number) => -x, () => 3].map(shapeOf)).toEqual([
      'rises',
      'falls',
      'flat',
    ]);
  });

  it('passes over places without a value', () => {
    const { found } = findCrossings((x) => (x < 0 ? Number.NaN : x - 0.3), [-1, 1], 0.2, 65, 1e-12);
    expect(found.map(({ at }) => at)).toEqual([expect.closeTo(0.3, 10)]);
  });

  it('finds the root of any line inside the range, within the tolerance', () => {
    const number = fc.double({ min: -9.9, max: 9.9, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.boolean(), (root, near, rises) => {
        const f = (x: number) => (rises ? x - root : root - x);
        const { found } = findCrossings(f, [-10, 10], near, 65, 1e-9);
        expect(found).toHaveLength(1);
        expect(Math.abs(found[0]!.at - root)).toBeLessThan(4e-9);
        expect(f(found[0]!.at)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
