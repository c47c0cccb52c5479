import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileSorted } from '../../src/stats/quantile.ts';
import { selectQuantiles } from '../../src/stats/select-quantiles.ts';

const levels = [0, 0.05, 0.25, 0.5, 0.75, 0.9, 1];

function check(values: Float64Array): void {
  const sorted = values.slice().sort();
  const scale = Math.max(1, Math.abs(sorted[0]!), Math.abs(sorted.at(-1)!));
  for (const [k, q] of selectQuantiles(values, levels).entries())
    expect(Math.abs(q - quantileSorted(sorted, levels[k]!)) / scale).toBeLessThan(1e-15);
}

describe('selectQuantiles', () => {
  it('agrees with sorting', () => {
    const number = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constantFrom(0, 1, 1e-300, 5e8),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 400 }), (values) =>
        check(Float64Array.from(values)),
      ),
    );
  });

  it('agrees with sorting for many values, with ties and far ends', () => {
    const mixed = (i: number) => ((i * 7919) % 10007) / 10007;
    check(Float64Array.from({ length: 70_000 }, (_, i) => mixed(i) ** 3));
    check(Float64Array.from({ length: 70_000 }, (_, i) => (mixed(i) < 0.9 ? 1 : 1e12 * mixed(i))));
    check(new Float64Array(5000).fill(3));
  });
});
