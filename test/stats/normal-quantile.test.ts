import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import reference from './data/distribution.json' with { type: 'json' };

describe('normalQuantile', () => {
  it.each(reference.normalQuantiles)('of %d, against mpmath', (u, z) => {
    expect(Math.abs(normalQuantile(u!) / z! - 1)).toBeLessThan(1e-15);
  });

  it('is odd about the middle', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const u of [0.25, 0.0625, 2 ** -30])
      expect(normalQuantile(1 - u)).toBe(-normalQuantile(u));
  });

  it('refuses what is no probability', () => {
    for (const u of [0, 1, -1, 2, Number.NaN]) expect(() => normalQuantile(u)).toThrow(RangeError);
  });
});
