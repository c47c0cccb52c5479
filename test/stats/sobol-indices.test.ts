import { describe, expect, it } from 'vitest';
import { sobolIndices } from '../../src/stats/sobol-indices.ts';

/** Ishigami and Homma (1990), a = 7, b = 0.1; indices in closed form. */
const ishigami = (u: Float64Array) => {
  const [x, y, z] = [...u].map((one) => Math.PI * (2 * one - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
/** Saltelli and Sobol (1995): indices from Vᵢ = 1 ÷ (3 (1 + aᵢ)²), V = Π (1 + Vᵢ) − 1. */
const gFunction = (u: Float64Array) =>
  a.reduce((product, one, i) => (product * (Math.abs(4 * u[i]! - 2) + one)) / (1 + one), 1);
const parts = a.map((one) => 1 / (3 * (1 + one) ** 2));
const whole = parts.reduce((product, v) => product * (1 + v), 1) - 1;
const gIndices = parts.map((v) => ({
  first: v / whole,
  total: (v * (whole + 1)) / (1 + v) / whole,
}));

const cases = [
  {
    name: 'Ishigami',
    f: ishigami,
    exact: [
      { first: 0.313905, total: 0.557589 },
      { first: 0.442411, total: 0.442411 },
      { first: 0, total: 0.243684 },
    ],
  },
  { name: 'G-function', f: gFunction, exact: gIndices },
] as const;

describe('sobolIndices', () => {
  it('knows the published indices of the G-function', () => {
    expect(gIndices[0]!.first).toBeCloseTo(0.716192, 6);
    expect(gIndices.map(({ total }) => total).slice(0, 4)).toEqual(
      [0.787144, 0.242198, 0.034317, 0.01046].map((x) => expect.closeTo(x, 6)),
    );
  });

  it.each(cases)('agrees with the closed form of $name within its errors', ({ f, exact }) => {
    for (const points of [1024, 8192, 65536]) {
      const { inputs, evaluations } = sobolIndices(f, exact.length, { points, randomSeed: 3 });
      expect(evaluations).toBe((exact.length + 2) * points);
      for (const [i, { first, total }] of exact.entries()) {
        const found = inputs[i]!;
        // Four standard errors; a share of a millionth is as good as exact.
        expect(Math.abs(found.first.value - first)).toBeLessThan(4 * found.first.se + 1e-6);
        expect(Math.abs(found.total.value - total)).toBeLessThan(4 * found.total.se + 1e-6);
        expect(found.first.low).toBeLessThanOrEqual(found.first.value);
        expect(found.total.high).toBeGreaterThanOrEqual(found.total.value);
      }
    }
  });

  it.each(cases)('its 95% intervals hold the closed form of $name that often or more', (one) => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);
    const hits = seeds.flatMap((randomSeed) => {
      const { inputs } = sobolIndices(one.f, one.exact.length, { points: 1024, randomSeed });
      return inputs.flatMap(({ first, total }, i) => [
        first.low <= one.exact[i]!.first && one.exact[i]!.first <= first.high,
        total.low <= one.exact[i]!.total && one.exact[i]!.total <= total.high,
      ]);
    });
    expect(hits.filter(Boolean).length / hits.length).toBeGreaterThan(0.94);
  });

  it.each(cases)('is as near to the closed form of $name as it says', ({ f, exact }) => {
    const seeds = Array.from({ length: 10 }, (_, seed) => seed + 1);
    const errors = seeds.map((randomSeed) => {
      const { inputs } = sobolIndices(f, exact.length, { randomSeed });
      return inputs.map(({ first, total }, i) => [
        (first.value - exact[i]!.first) ** 2,
        (total.value - exact[i]!.total) ** 2,
      ]);
    });
    for (const i of exact.keys())
      for (const which of [0, 1]) {
        const squares = errors.map((one) => one[i]![which]!);
        const mean = squares.reduce((sum, x) => sum + x, 0) / squares.length;
        expect(Math.sqrt(mean)).toBeLessThan(0.003);
      }
  });

  it('calls noise what is noise: the third input of Ishigami acts through the first alone', () => {
    const { inputs } = sobolIndices(ishigami, 3);
    expect(inputs.map(({ noise }) => noise)).toEqual([false, false, true]);
    expect(inputs[2]!.total.low).toBeGreaterThan(0.2);
  });

  it('the shares of a sum are those of its variances, and add up to 1', () => {
    const weights = [3, 2, 1];
    const sum = (u: Float64Array) => weights.reduce((all, w, i) => all + w * u[i]!, 0);
    const { inputs } = sobolIndices(sum, 3, { points: 65536 });
    for (const [i, w] of weights.entries()) {
      expect(inputs[i]!.first.value).toBeCloseTo((w * w) / 14, 3);
      expect(inputs[i]!.total.value).toBeCloseTo((w * w) / 14, 3);
    }
  });

  it('more than 64 numbers go on with random ones, and it says so', () => {
    const first = (u: Float64Array) => u[0]! + 0.5 * u[39]!;
    const { inputs, evenDimensions, dimensions } = sobolIndices(first, 40);
    expect([evenDimensions, dimensions]).toEqual([64, 80]);
    expect(Math.abs(inputs[0]!.first.value - 0.8)).toBeLessThan(4 * inputs[0]!.first.se);
    expect(Math.abs(inputs[39]!.first.value - 0.2)).toBeLessThan(4 * inputs[39]!.first.se);
    expect(inputs[20]!.total.value).toBe(0);
  });

  it('a constant has no variance to share', () => {
    const { inputs, variance } = sobolIndices(() => 39, 2);
    expect(variance).toBe(0);
    for (const { first, total, noise } of inputs)
      expect([first.value, total.value, noise]).toEqual([0, 0, true]);
  });

  it('is the same each time, and another for another seed', () => {
    const once = sobolIndices(ishigami, 3, { randomSeed: 7 });
    expect(sobolIndices(ishigami, 3, { randomSeed: 7 })).toEqual(once);
    expect(sobolIndices(ishigami, 3, { randomSeed: 8 })).not.toEqual(once);
  });

  it.each([[1000], [512], [2 ** 25], [Number.NaN]])('refuses %d points', (points) => {
    expect(() => sobolIndices(ishigami, 3, { points })).toThrow(RangeError);
  });

  it('refuses functions that are no number, and no inputs', () => {
    expect(() => sobolIndices(() => Number.NaN, 1)).toThrow(RangeError);
    expect(() => sobolIndices(() => 1, 0)).toThrow(RangeError);
  });
});
