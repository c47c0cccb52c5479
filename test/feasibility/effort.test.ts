import { describe, expect, it } from 'vitest';
import { effortBounds, effortOf } from '../../src/feasibility/effort.ts';

const past = (growth: number | null, step: number) => ({
  from: 2015,
  to: 2020,
  growth,
  step,
  trend: null,
});

describe('effortOf', () => {
  it.each([
    [0.04, 0.05, 'continues'],
    [0.05, 0.05, 'continues'],
    [0.0500001, 0.05, 'stretch'],
    [0.075, 0.05, 'stretch'],
    [0.0750001, 0.05, 'leap'],
    [0.1, 0.05, 'leap'],
    [0.1000001, 0.05, 'exceptional'],
    [0.05, -0.01, 'reversal'],
    [0.05, 0, 'exceptional'],
    [0, 0.05, 'continues'],
    [-0.01, -0.05, 'continues'],
  ] as const)('%d needed after %d is %s', (needed, was, expected) => {
    expect(effortOf({ growth: needed, step: 1 }, past(was, 1), true).class).toBe(expected);
  });

  it('turns the sign where less is better', () => {
    expect(effortOf({ growth: -0.1, step: -1 }, past(-0.05, -1), false)).toEqual({
      ratio: 2,
      class: 'leap',
    });
    expect(effortOf({ growth: -0.1, step: -1 }, past(0.05, 1), false).class).toBe('reversal');
  });

  it('compares steps where one of the two has no rate', () => {
    expect(effortOf({ growth: null, step: 3 }, past(0.05, 2), true)).toEqual({
      ratio: 1.5,
      class: 'stretch',
    });
    expect(effortOf({ growth: 0.9, step: 3 }, past(null, 1), true).ratio).toBe(3);
  });

  it('is unknown without a base or a past', () => {
    const unknown = { ratio: null, class: 'unknown' };
    expect(effortOf(null, past(0.05, 1), true)).toEqual(unknown);
    expect(effortOf({ growth: 0.05, step: 1 }, null, true)).toEqual(unknown);
  });

  it('has its bounds in order', () => {
    const { continues, stretch, leap } = effortBounds;
    expect([continues, stretch, leap]).toEqual([1, 1.5, 2]);
  });
});
