import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/stats/normal-cdf.ts';
import reference from './data/distribution.json' with { type: 'json' };

describe('normalCdf', () => {
  it.each(reference.normal)('at %d, against mpmath', (z, share) => {
    expect(Math.abs(normalCdf(z!) / share! - 1)).toBeLessThan(2e-15);
  });

  it('ends at 0 and 1', () => {
    expect([normalCdf(-50), normalCdf(0), normalCdf(50)]).toEqual([0, 0.5, 1]);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  });
});
