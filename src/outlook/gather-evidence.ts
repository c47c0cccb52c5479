import type { Grade, GrowthCase } from '../cases/growth-case.ts';
import { isSameRegion } from '../cases/peers.ts';
import { median } from '../stats/summary.ts';
import { toScale } from './growth-scale.ts';
import type { GrowthScale } from './outlook-parameters.ts';
import type { Period } from './pool-growth.ts';

/** The region that is asked about, by name and level, and the one above it by name. */
export type Kin = {
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
};

/** What may be known of an indicator elsewhere: cases by period, and how they are made up. */
export type Evidence = {
  readonly periods: readonly Period[];
  /** The middle of all indicators' middles, on the scale; null with fewer than three of them. */
  readonly classMiddle: number | null;
  readonly cases: number;
  readonly regions: number;
  readonly grades: { readonly [grade in Grade]: number };
  readonly years: { readonly from: number; readonly to: number } | null;
};

/** Fewer indicators than this have no middle of their own. */
const fewestForClass = 3;

/**
 * Gathers the growth of other regions: not of the region itself, of the one above it, nor of those
 * below it, whose growth is partly its own.
 *
 * @param cases growth really observed
 * @param indicator the indicator's id in the cases
 * @param scale the scale of the indicator that is asked about
 * @param kin the region that is asked about
 * @param until the last year that may be known: cases that end later are left out
 * @returns the cases by period, and their number, regions, grades and years
 * source: DESIGN section 6, "Cases"
 */
export function gatherEvidence(
  cases: readonly GrowthCase[],
  indicator: string,
  scale: GrowthScale,
  kin: Kin,
  until: number,
): Evidence {
  const elsewhere = cases
    .filter((one) => one.to <= until && !isKin(one, kin))
    .flatMap((one) => {
      const growth = growthOn(scale, one);
      return growth === null ? [] : [{ ...one, growth }];
    });
  const own = elsewhere.filter((one) => one.indicator === indicator);
  const ends = [...new Set(own.map(({ period }) => period))].sort((a, b) => a - b);
  const count = (grade: Grade) => own.filter((one) => one.grade === grade).length;
  return {
    periods: ends.map((end) => ({
      end,
      cases: own
        .filter(({ period }) => period === end)
        .map(({ growth, from, to }) => ({ growth, years: to - from })),
    })),
    classMiddle: classMiddle(elsewhere),
    cases: own.length,
    regions: new Set(own.map(({ region, level }) => `${level} ${region}`)).size,
    grades: { A: count('A'), B: count('B'), C: count('C') },
    years:
      own.length === 0
        ? null
        : {
            from: Math.min(...own.map(({ from }) => from)),
            to: Math.max(...own.map(({ to }) => to)),
          },
  };
}

/**
 * Growth a year of a case on a scale.
 * x = (x(end) − x(start)) ÷ years
 *
 * @param scale which
 * @param one the case
 * @returns null where it has none: a share of 0 or 100 %, a level on the scale of shares
 * source: definition
 */
export function growthOn(scale: GrowthScale, one: GrowthCase): number | null {
  if (scale === 'logit' && !one.inPoints) return null;
  const start = toScale(scale, one.startValue);
  const end = toScale(scale, one.endValue);
  return start === null || end === null ? null : (end - start) / (one.to - one.from);
}

function isKin(one: GrowthCase, { name, level, parent }: Kin): boolean {
  const isItself = one.level === level && isSameRegion(one.region, name);
  const isAbove = parent !== null && isSameRegion(one.region, parent);
  return isItself || isAbove || isSameRegion(one.parent, name);
}

function classMiddle(
  cases: readonly { readonly indicator: string; readonly growth: number }[],
): number | null {
  const growth = new Map<string, number[]>();
  for (const one of cases) {
    growth.set(one.indicator, [...(growth.get(one.indicator) ?? []), one.growth]);
  }
  if (growth.size < fewestForClass) return null;
  const middles = [...growth.values()].map((ones) => median(ones));
  return middles.reduce((total, one) => total + one, 0) / middles.length;
}
