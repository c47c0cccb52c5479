import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cdfOf,
  type Distribution,
  fillQuantiles,
  massOutside,
  quantileOf,
  shapeIds,
  shapes,
} from '../../src/stats/distribution.ts';
import reference from './data/distribution.json' with { type: 'json' };

const rows = reference.rows.map(({ distribution, quantiles }) => ({
  name: JSON.stringify(distribution),
  distribution: distribution as Distribution,
  quantiles,
}));
const whole = { low: null, high: null };

/** Where the numbers of a shape are added to, an error counts against the width as well. */
function scaleOf({ distribution: d, quantiles }: (typeof rows)[number], x: number): number {
  const fromZero = d.shape === 'lognormal' || ('min' in d && d.min === 0 && d.low === null);
  return fromZero ? Math.abs(x) : Math.max(Math.abs(x), quantiles[9]! - quantiles[5]!);
}

const hasBeta = ({ shape }: Distribution) => ['beta', 'pert', 'student'].includes(shape);

describe('against SciPy and mpmath', () => {
  it.each(rows)('quantiles of $name', (row) => {
    const tolerance = hasBeta(row.distribution) ? 1e-12 : 1e-14;
    row.quantiles.forEach((x, i) => {
      const error = quantileOf(row.distribution, reference.shares[i]!) - x;
      expect(Math.abs(error)).toBeLessThanOrEqual(tolerance * scaleOf(row, x));
    });
  });

  it.each(rows)('distribution function of $name', (row) => {
    const tolerance = hasBeta(row.distribution) ? 1e-12 : 1e-14;
    const density = (i: number) =>
      (reference.shares[i + 1]! - reference.shares[i - 1]!) /
      (row.quantiles[i + 1]! - row.quantiles[i - 1]!);
    row.quantiles.slice(1, -1).forEach((x, before) => {
      const i = before + 1;
      const u = reference.shares[i]!;
      // The reference x is itself rounded: by at most that much F may be off.
      const rounded = Math.abs(x) * 2.3e-16 * density(i);
      const error = Math.abs(cdfOf(row.distribution, x) - u);
      expect(error).toBeLessThanOrEqual(tolerance * u + 4 * rounded + 1e-15);
    });
  });

  it('covers every shape but the empirical, which is the quantile of a sample', () => {
    const covered = new Set(rows.map((row) => row.distribution.shape));
    expect([...covered, 'empirical'].sort()).toEqual([...shapeIds].sort());
  });
});

const center = fc.double({ min: -1, max: 1, noNaN: true });
const width = fc.double({ min: 1e-3, max: 2, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const between = fc
  .tuple(center, width, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([min, wide, part]) => ({
    min,
    mode: Math.min(min + wide, min + wide * part),
    max: min + wide,
  }));

const anyWhole: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ mean: center, sd: width }).map((n) => ({ shape: 'normal' as const, ...n, ...whole })),
  fc
    .record({ median: width, sigma: width })
    .map((n) => ({ shape: 'lognormal' as const, ...n, ...whole })),
  between.map((n) => ({ shape: 'triangular' as const, ...n, ...whole })),
  between.map((n) => ({ shape: 'pert' as const, ...n, ...whole })),
  between.map(({ min, max }) => ({ shape: 'uniform' as const, min, max, ...whole })),
  fc
    .record({ center, scale: width, df: fc.double({ min: 1, max: 60, noNaN: true }) })
    .map((n) => ({ shape: 'student' as const, ...n, ...whole })),
  fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 }).map((v) => ({
    shape: 'empirical' as const,
    values: v.map((x) => x / 100).sort((a, b) => a - b),
    ...whole,
  })),
);

/** Cut off at two of its own quantiles. */
const anyTruncated = fc.tuple(anyWhole, share, share).map(([d, a, b]): Distribution => {
  const [p, q] = [Math.min(a, b), Math.max(a, b)];
  return q - p < 0.01 ? d : { ...d, low: quantileOf(d, p), high: quantileOf(d, q) };
});
const any = fc.oneof(anyWhole, anyTruncated);

describe('every distribution', () => {
  it('rises with u', () => {
    fc.assert(
      fc.property(any, share, share, (d, a, b) => {
        const [u, v] = [Math.min(a, b), Math.max(a, b)];
        const [x, y] = [quantileOf(d, u), quantileOf(d, v)];
        expect(y).toBeGreaterThanOrEqual(x - 1e-13 * Math.max(1, Math.abs(x)));
      }),
    );
  });

  it('finds the share again that a value was made from', () => {
    fc.assert(
      fc.property(any, share, (d, u) => {
        expect(cdfOf(d, quantileOf(d, u))).toBeCloseTo(u, 10);
      }),
    );
  });

  it('stays between its ends, and has nothing outside them', () => {
    fc.assert(
      fc.property(anyTruncated, share, (d, u) => {
        fc.pre(d.low !== null && d.high !== null);
        const x = quantileOf(d, u);
        expect(x).toBeGreaterThanOrEqual(d.low!);
        expect(x).toBeLessThanOrEqual(d.high!);
        expect(massOutside(d, d.low, d.high)).toBe(0);
        expect(quantileOf(d, 0)).toBeCloseTo(d.low!, 9);
        expect(quantileOf(d, 1)).toBeCloseTo(d.high!, 9);
      }),
    );
  });

  it('splits at any value into what is below and what is above', () => {
    fc.assert(
      fc.property(any, share, (d, u) => {
        const x = quantileOf(d, u);
        expect(cdfOf(d, x) + massOutside(d, null, x)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('fills many values with the bits of single ones', () => {
    fc.assert(
      fc.property(any, fc.array(share, { maxLength: 20 }), (d, shares) => {
        const u = Float64Array.from(shares);
        fillQuantiles(d, u, u);
        expect([...u]).toEqual(shares.map((one) => quantileOf(d, one)));
      }),
      { numRuns: 50 },
    );
  });

  it('is presented in both languages', () => {
    for (const { title, source, formula } of Object.values(shapes)) {
      expect(title.zh + source.zh).toMatch(/\p{Script=Han}|DLMF/u);
      expect(title.en + source.en + formula).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a number that is certain', () => {
  it.each<Distribution>([
    { shape: 'normal', mean: 0.05, sd: 0, ...whole },
    { shape: 'lognormal', median: 0.05, sigma: 0, ...whole },
    { shape: 'uniform', min: 0.05, max: 0.05, ...whole },
    { shape: 'triangular', min: 0.05, mode: 0.05, max: 0.05, ...whole },
    { shape: 'pert', min: 0.05, mode: 0.05, max: 0.05, ...whole },
    { shape: 'student', center: 0.05, scale: 0, df: 3, ...whole },
    { shape: 'empirical', values: [0.05], ...whole },
    { shape: 'normal', mean: 0.05, sd: 0, low: 0.05, high: 0.05 },
  ])('$shape', (d) => {
    for (const u of [1e-12, 0.3, 0.5, 0.99]) expect(quantileOf(d, u)).toBe(0.05);
    expect([cdfOf(d, 0.04), cdfOf(d, 0.05)]).toEqual([0, 1]);
    expect(massOutside(d, 0.05, 0.05)).toBe(0);
    expect(massOutside(d, 0.06, null)).toBe(1);
  });
});

describe('the empirical distribution', () => {
  const values = [-0.02, 0, 0, 0.01, 0.05];
  const seen = { shape: 'empirical' as const, values, ...whole };

  it('is the type 7 quantile of its values', () => {
    expect(quantileOf(seen, 0)).toBe(-0.02);
    expect(quantileOf(seen, 0.5)).toBe(0);
    expect(quantileOf(seen, 0.875)).toBeCloseTo(0.03, 15);
    expect(quantileOf(seen, 1)).toBe(0.05);
  });

  it('gives a value seen twice a probability of its own', () => {
    expect(cdfOf(seen, 0)).toBeCloseTo(0.5, 15);
    expect(massOutside(seen, 0, null)).toBeCloseTo(0.25, 15);
    const kept: Distribution = { ...seen, low: 0 };
    expect(quantileOf(kept, 0.3)).toBe(0);
    expect(cdfOf(kept, 0)).toBeCloseTo(1 / 3, 15);
    expect(massOutside(kept, 0, null)).toBe(0);
  });
});

describe('what cannot be drawn', () => {
  it('is refused', () => {
    const normal = { shape: 'normal' as const, mean: 0, sd: 1, ...whole };
    for (const u of [0, 1, -0.1, Number.NaN])
      expect(() => quantileOf(normal, u)).toThrow(RangeError);
    expect(() => quantileOf({ ...normal, low: 50, high: 51 }, 0.5)).toThrow(RangeError);
    expect(() => quantileOf({ shape: 'uniform', min: 0, max: 1, low: 2, high: 3 }, 0.5)).toThrow(
      'nothing is left from 2 to 3',
    );
  });
});
