import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { logBeta } from '../../src/stats/log-beta.ts';
import reference from './data/distribution.json' with { type: 'json' };

const weight = fc.double({ min: 0.2, max: 300, noNaN: true });

describe('incompleteBeta', () => {
  it('mirrors when a and b change places', () => {
    fc.assert(
      fc.property(weight, weight, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, x) => {
        const [there, back] = [incompleteBeta(a, b), incompleteBeta(b, a)];
        expect(there.lower(x, 1 - x)).toBeCloseTo(back.upper(1 - x, x), 11);
        expect(there.lower(x, 1 - x) + there.upper(x, 1 - x)).toBeCloseTo(1, 11);
      }),
    );
  });

  it('is undone by its inverse, in both tails', () => {
    fc.assert(
      fc.property(
        weight,
        weight,
        fc.double({ min: -40, max: -0.7, noNaN: true }),
        (a, b, power) => {
          const { lower, upper, inverse } = incompleteBeta(a, b);
          const small = Math.exp(power);
          const left = inverse(small, 1 - small);
          const right = inverse(1 - small, small);
          expect(Math.abs(lower(left.x, left.y) / small - 1)).toBeLessThan(3e-12);
          expect(Math.abs(upper(right.x, right.y) / small - 1)).toBeLessThan(3e-12);
        },
      ),
    );
  });

  it('refuses weights that are not above 0', () => {
    for (const a of [0, -1, Number.NaN]) expect(() => incompleteBeta(a, 1)).toThrow(RangeError);
  });
});

describe('logBeta', () => {
  it.each(reference.logBeta)('of %d and %d, against mpmath', (a, b, value) => {
    expect(Math.abs(logBeta(a!, b!) - value!)).toBeLessThan(
      Math.max(1e-14, 3e-16 * Math.abs(value!)),
    );
  });
});
