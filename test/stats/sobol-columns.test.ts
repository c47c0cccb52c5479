import { describe, expect, it } from 'vitest';
import { sobolColumns } from '../../src/stats/sobol-columns.ts';
import reference from './data/sobol.json' with { type: 'json' };

const columns = sobolColumns();

/** The n-th point in the sequence's own order; SciPy's is that of the Gray code of n. */
function point(dimension: number, n: number): number {
  let word = 0;
  for (let bit = 0; bit < 32; bit++) if ((n >>> bit) & 1) word ^= columns[dimension]![bit]!;
  return word >>> 0;
}

describe('sobolColumns', () => {
  it('gives the points of SciPy', () => {
    for (const [k, dimension] of reference.dimensions.entries()) {
      const own = Array.from({ length: 64 }, (_, n) => point(dimension, n)).sort((a, b) => a - b);
      expect(own).toEqual(reference.sets[k]);
    }
    const gray = 1000 ^ (1000 >> 1);
    expect(columns.map((_, d) => point(d, gray))).toEqual(reference.point1000);
  });
});
