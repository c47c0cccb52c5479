import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, definiteShare } from '../../src/stats/cholesky.ts';

const equal = (n: number, r: number) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : r)));

/** Unit vectors' products: a correlation matrix, nearly always positive definite. */
const possible = fc
  .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((vectors) => vectors.map((v, i) => v.map((x, j) => (i === j ? x + 3 : x))))
  .map((vectors) => {
    const unit = vectors.map((v) => v.map((x) => x / Math.hypot(...v)));
    return unit.map((a, i) =>
      unit.map((b, j) => (i === j ? 1 : a.reduce((all, x, k) => all + x * b[k]!, 0))),
    );
  });

describe('cholesky', () => {
  it('multiplies to the matrix again', () => {
    fc.assert(
      fc.property(possible, (rows) => {
        const triangle = cholesky(rows)!;
        rows.forEach((row, i) => {
          row.forEach((r, j) => {
            const product = triangle[i]!.reduce((all, x, k) => all + x * triangle[j]![k]!, 0);
            expect(product).toBeCloseTo(r, 12);
            if (j > i) expect(triangle[i]![j]).toBe(0);
          });
        });
      }),
    );
  });

  it('gives the triangle of the textbook: a 3 × 3 with 0.5 everywhere', () => {
    const triangle = cholesky(equal(3, 0.5))!;
    expect(triangle[1]![1]).toBeCloseTo(Math.sqrt(3) / 2, 15);
    expect(triangle[2]![1]).toBeCloseTo(1 / (2 * Math.sqrt(3)), 15);
    expect(triangle[2]![2]).toBeCloseTo(Math.sqrt(2 / 3), 15);
  });

  it('finds what cannot be: equal correlations of n are above −1/(n − 1)', () => {
    expect(cholesky(equal(3, -0.49))).not.toBeNull();
    expect(cholesky(equal(3, -0.5))).toBeNull();
    expect(cholesky(equal(2, 1))).toBeNull();
  });
});

describe('definiteShare', () => {
  it('is 1 where nothing is to be done', () => {
    expect(definiteShare(equal(4, 0.5))).toBe(1);
  });

  it('is the last thousandth that is possible', () => {
    // Equal correlations of three: s · 0.9 < 0.5.
    expect(definiteShare(equal(3, -0.9))).toBe(0.555);
    expect(definiteShare(equal(2, 1))).toBe(0.999);
    const mixed = [
      [1, 0.9, 0.9],
      [0.9, 1, -0.9],
      [0.9, -0.9, 1],
    ];
    // Eigenvalue 1 − 2 · 0.9s of the vector (1, −1, −1).
    expect(definiteShare(mixed)).toBe(0.555);
  });
});
