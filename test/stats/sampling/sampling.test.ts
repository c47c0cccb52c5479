import { describe, expect, it } from 'vitest';
import type { SamplingId } from '../../../src/stats/sampling/registry.ts';
import { samplingIds, samplings } from '../../../src/stats/sampling/registry.ts';
import { blockSize, uniformOf } from '../../../src/stats/sampling/sampling.ts';
import { streamKey } from '../../../src/stats/stream-key.ts';

const draws = 16 * blockSize;

/** u of all draws of one dimension. */
function uniforms(id: SamplingId, name: string, dimension = 0, seed = 7, n = draws): number[] {
  const sampler = samplings[id].open({ key: streamKey(seed, name), dimensions: 3, draws: n });
  const all: number[] = [];
  for (let block = 0; block * blockSize < n; block++) {
    const words = sampler.words(dimension, block);
    const flip = sampler.flip(dimension, block);
    for (const word of words) all.push(uniformOf(word ^ flip));
  }
  return all.slice(0, n);
}

/** Σ (o − e)² ÷ e over k equal bins. */
function chiSquare(u: readonly number[], bins: number): number {
  const counts = new Array<number>(bins).fill(0);
  for (const x of u) counts[Math.floor(x * bins)]! += 1;
  const expected = u.length / bins;
  return counts.reduce((sum, o) => sum + (o - expected) ** 2 / expected, 0);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  return (12 * a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i]! - 0.5), 0)) / a.length;
}

describe.each(samplingIds)('%s', (id) => {
  it('lies inside 0–1, evenly: χ² with 63 degrees of freedom below 103.4 (0.1%)', () => {
    for (const name of ['a', 'b', 'skilled ~ year']) {
      const u = uniforms(id, name, 2);
      expect(u.every((x) => x > 0 && x < 1)).toBe(true);
      expect(chiSquare(u, 64)).toBeLessThan(103.4);
    }
  });

  it('follows the uniform distribution: Kolmogorov–Smirnov √n·D below 1.95 (0.1%)', () => {
    const u = uniforms(id, 'ks').sort((a, b) => a - b);
    const gaps = u.map((x, i) => Math.max(Math.abs(x - i / draws), Math.abs(x - (i + 1) / draws)));
    expect(Math.sqrt(draws) * Math.max(...gaps)).toBeLessThan(1.95);
  });

  it('has independent streams, dimensions and seeds: |r|·√n below 4', () => {
    const bound = 4 / Math.sqrt(draws);
    const own = uniforms(id, 'a');
    for (const name of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
      expect(Math.abs(correlation(own, uniforms(id, name)))).toBeLessThan(bound);
    for (const d of [1, 2])
      expect(Math.abs(correlation(own, uniforms(id, 'a', d)))).toBeLessThan(bound);
    expect(Math.abs(correlation(own, uniforms(id, 'a', 0, 8)))).toBeLessThan(bound);
    const squares = own.map((x) => Math.abs(x - 0.5) * 2);
    const others = uniforms(id, 'b').map((x) => Math.abs(x - 0.5) * 2);
    expect(Math.abs(correlation(squares, others))).toBeLessThan(bound);
  });

  it('has pairs of streams that fill the square: χ² with 255 degrees below 330.5 (0.1%)', () => {
    for (const [a, b] of [
      ['a', 'b'],
      ['c', 'd'],
      ['party ~ year', 'social ~ year'],
    ] as const) {
      const [u, v] = [uniforms(id, a), uniforms(id, b)];
      const pairs = u.map((x, i) => (Math.floor(x * 16) + v[i]!) / 16);
      expect(chiSquare(pairs, 256)).toBeLessThan(330.5);
    }
  });

  it('is unbiased over seeds: the mean of one draw is ½', () => {
    const seeds = 400;
    let total = 0;
    for (let seed = 0; seed < seeds; seed++) total += uniforms(id, 'a', 1, seed, blockSize)[5]!;
    expect(Math.abs(total / seeds - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / seeds));
  });
});

describe('even plans', () => {
  it('have one draw in each 1/n of every dimension', () => {
    for (const id of ['sobol', 'lhs'] as const)
      for (const dimension of [0, 1, 2]) {
        const strata = uniforms(id, 'a', dimension).map((u) => Math.floor(u * draws));
        expect(new Set(strata).size).toBe(draws);
      }
    const strata = uniforms('lhs', 'a', 0, 3, 1000).map((u) => Math.floor(u * 1000));
    expect(new Set(strata).size).toBe(1000);
  });

  it('sobol keeps that for every first 2^m draws', () => {
    for (const n of [2, 16, 256, 1024]) {
      const strata = uniforms('sobol', 'a', 2)
        .slice(0, n)
        .map((u) => Math.floor(u * n));
      expect(new Set(strata).size).toBe(n);
    }
  });
});
