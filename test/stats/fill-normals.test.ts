import { describe, expect, it } from 'vitest';
import { fillNormals, normalPieces } from '../../src/stats/fill-normals.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { uniformOf } from '../../src/stats/sampling/sampling.ts';

const pieces = normalPieces();

function worst(words: Int32Array, flip = 0): number {
  const z = new Float64Array(words.length);
  fillNormals(words, flip, z, pieces);
  return Math.max(...z.map((x, i) => Math.abs(x - normalQuantile(uniformOf(words[i]! ^ flip)))));
}

describe('fillNormals', () => {
  it('is within 2e-9 of the normal quantile, at the ends of every piece and inside', () => {
    for (let k = 0; k < 64; k++)
      expect(
        worst(Int32Array.from({ length: 1024 }, (_, c) => (c << 22) + k * 66576)),
      ).toBeLessThan(2e-9);
    expect(worst(Int32Array.from({ length: 1024 }, (_, c) => (c << 22) | 4194303))).toBeLessThan(
      2e-9,
    );
  });

  it('keeps that in the tails, to the last word', () => {
    expect(worst(Int32Array.from({ length: 4096 }, (_, i) => i))).toBeLessThan(2e-9);
    expect(worst(Int32Array.from({ length: 4096 }, (_, i) => ~i))).toBeLessThan(2e-9);
    const octaves = Array.from({ length: 27 * 64 }, (_, i) => ((64 + (i & 63)) << (i >> 6)) >>> 6);
    expect(worst(Int32Array.from(octaves))).toBeLessThan(2e-9);
  });

  it('turns bits over', () => {
    expect(
      worst(
        Int32Array.from({ length: 999 }, (_, i) => i * 4000037),
        -559038737,
      ),
    ).toBeLessThan(2e-9);
  });
});
