import { describe, expect, it } from 'vitest';
import { holdParts } from '../../src/region/hold-parts.ts';
import { around } from '../../src/stats/interval.ts';

/** Whole numbers, each half a unit to either side; null is not known. */
const figures = (...values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : around(value, 0.5)));
const hold = (
  cover: 'exact' | 'overlapping' | 'partial',
  total: number,
  ...parts: (number | null)[]
) => holdParts(cover, figures(...parts), around(total, 0.5));

describe('parts and their total', () => {
  it.each([
    ['exact', 100, [60, 41], 'agree'],
    ['exact', 100, [60, 42], 'sum-above'],
    ['exact', 100, [60, 38], 'sum-below'],
    ['exact', 100, [60, null], 'unknown'],
    ['exact', 100, [60, 60, null], 'sum-above'],
    ['exact', 100, [102, null], 'part-above'],
    ['partial', 100, [60, 30], 'agree'],
    ['partial', 100, [60, 60, null], 'sum-above'],
    ['overlapping', 100, [60, 60], 'agree'],
    ['overlapping', 100, [60, 38], 'sum-below'],
    ['overlapping', 100, [60, 60, null], 'unknown'],
    ['overlapping', 100, [102, 60, null], 'part-above'],
  ] as const)('%s: %d of %j: %s', (cover, total, parts, verdict) => {
    expect(hold(cover, total, ...parts)).toBe(verdict);
  });

  it('knows nothing without a total, or without any part', () => {
    expect(holdParts('exact', figures(60, 40), null)).toBe('unknown');
    expect(hold('exact', 100, null, null)).toBe('unknown');
  });
});
