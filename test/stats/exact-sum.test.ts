import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExactly, sumGrid } from '../../src/stats/exact-sum.ts';

function sumOf(values: readonly number[], cuts: readonly number[]): readonly [number, number] {
  const grid = sumGrid(1000, 1_000_000);
  const sums = new Float64Array(2);
  const array = Float64Array.from(values);
  const ends = [0, ...cuts.map((c) => c % (values.length + 1)), values.length].sort(
    (a, b) => a - b,
  );
  for (let k = 1; k < ends.length; k++) addExactly(array, ends[k - 1]!, ends[k]!, grid, sums, 0);
  return [sums[0]!, sums[1]!];
}

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 300 });

describe('addExactly', () => {
  it('comes to the same bits in any order and any pieces', () => {
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(300), { maxLength: 4 }), (values, cuts) => {
        const whole = sumOf(values, []);
        expect(sumOf(values, cuts)).toEqual(whole);
        expect(sumOf([...values].reverse(), cuts).map((x) => x + 0)).toEqual(
          whole.map((x) => x + 0),
        );
      }),
    );
  });

  it('is a sum', () => {
    const [high, low] = sumOf([0.1, 0.2, 0.3, 999.4, -0.5], []);
    expect(high + low).toBeCloseTo(999.5, 12);
    expect(sumOf([1, Number.POSITIVE_INFINITY, 2], [])[1]).toBeNaN();
  });
});
