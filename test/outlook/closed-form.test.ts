import { describe, expect, it } from 'vitest';
import { expectGrowth, scaleOver } from '../../src/outlook/expect-growth.ts';
import { type Period, poolGrowth } from '../../src/outlook/pool-growth.ts';
import { chanceOfAll } from '../../src/outlook/together.ts';
import { cdfOf } from '../../src/stats/distribution.ts';
import reference from './data/outlook.json' with { type: 'json' };

/** `data/outlook.py` works the same formulas out with numpy and scipy: see its header. */
const { set, rows, together } = reference;

describe('against scipy', () => {
  it.each(rows)(
    'pools periods and expects growth: $periods',
    ({ periods, year, own, expected }) => {
      const known = Object.entries(periods).map(
        ([end, cases]): Period => ({
          end: Number(end),
          cases: cases.map(([growth, years]) => ({ growth: growth!, years: years! })),
        }),
      );
      const pool = poolGrowth(known, set, year);
      expect(pool.middle).toBeCloseTo(expected.middle, 8);
      expect(pool.variance / expected.variance).toBeCloseTo(1, 6);
      expect(pool.scatter / expected.scatter).toBeCloseTo(1, 6);
      const [growth, years, slope] = own ?? [];
      const past = own === null ? null : { growth: growth!, years: years!, slope: slope! };
      const found = expectGrowth(pool, past, set);
      expect(found.center).toBeCloseTo(expected.center, 8);
      expect(found.lasting / expected.lasting).toBeCloseTo(1, 6);
      expect(found.yearly).toBeCloseTo(expected.yearly, 9);
      [-0.05, 0.04, 0.08, 0.3].forEach((asked, i) => {
        const scale = scaleOver(found, 5);
        const shape = { shape: 'student', df: 8, low: null, high: null } as const;
        const chance = cdfOf({ ...shape, center: -found.center, scale }, -asked);
        expect(chance).toBeCloseTo(expected.chances[i]!, 7);
      });
    },
  );

  it.each(together)('all of $odds at r = $correlation', ({ odds, correlation, chance }) => {
    expect(chanceOfAll(odds, correlation)).toBeCloseTo(chance, 9);
  });
});
