import type { Grade, GrowthCase } from '../cases/growth-case.ts';
import type { GrowthScale } from '../cases/outlook-parameters.ts';
import { regionStem } from '../cases/peers.ts';
import { median } from '../stats/summary.ts';
import { toScale } from './growth-scale.ts';
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

/** A question about the growth of an indicator elsewhere, as known at the end of the year `until`. */
export type EvidenceQuestion = {
  /** The indicator's id in the cases, and its scale. */
  readonly indicator: string;
  readonly scale: GrowthScale;
  /** The region that is asked about. */
  readonly kin: Kin;
  readonly until: number;
};

/**
 * Gathers the growth of other regions: not of the region itself, of the one above it, nor of those
 * below it, whose growth is partly its own; nor cases that end after `until`.
 *
 * @param cases growth really observed
 * @returns the evidence for a question: cases by period, their number, regions, grades and years;
 *   the same object for questions of regions that no case is kin to
 * source: DESIGN section 6, "Cases"
 */
export function gatherEvidence(
  cases: readonly GrowthCase[],
): (question: EvidenceQuestion) => Evidence {
  const kinships = new Map<string, number[]>();
  const remember = (key: string, at: number) => {
    kinships.set(key, [...(kinships.get(key) ?? []), at]);
  };
  cases.forEach(({ region, level, parent }, at) => {
    remember(`itself ${level} ${regionStem(region)}`, at);
    remember(`above ${regionStem(region)}`, at);
    remember(`below ${regionStem(parent)}`, at);
  });
  const known = new Map<string, Evidence>();
  return ({ indicator, scale, kin, until }) => {
    const stem = regionStem(kin.name);
    const excluded = new Set([
      ...(kinships.get(`itself ${kin.level} ${stem}`) ?? []),
      ...(kin.parent === null ? [] : (kinships.get(`above ${regionStem(kin.parent)}`) ?? [])),
      ...(kinships.get(`below ${stem}`) ?? []),
    ]);
    const key = JSON.stringify([indicator, scale, until, ...excluded]);
    const found =
      known.get(key) ??
      evidenceOf(
        cases.filter((one, at) => one.to <= until && !excluded.has(at)),
        indicator,
        scale,
      );
    known.set(key, found);
    return found;
  };
}

function evidenceOf(cases: readonly GrowthCase[], indicator: string, scale: GrowthScale): Evidence {
  const elsewhere = cases.flatMap((one) => {
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
