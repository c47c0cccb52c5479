import { degreesOfFreedom } from '../cases/outlook-parameters.ts';
import { cdfOf, quantileOf } from '../stats/distribution.ts';
import { factsOf } from '../terms/kind.ts';
import { scaleOver } from './expect-growth.ts';
import { growOn } from './growth-scale.ts';
import type { Outlook } from './outlook-of.ts';

/** The chances that bands and targets are told at, with t⁻¹(1 − p), worked out once. */
const usual: ReadonlyMap<number, number> = new Map(
  [0.1, 0.25, 0.5, 0.75, 0.8, 0.9].map((chance) => [chance, upperQuantile(chance)]),
);

/**
 * The yearly level that is reached with a chance of p, some time after the newest figure.
 * T_p = B·exp(h(μ + s·t⁻¹(1 − p))), on the scale of shares with the logit; growth of a running total
 * is at least 0
 *
 * @param outlook the outlook
 * @param time the year, or the centre of a window
 * @param chance p, 0 < p < 1: of at least this level
 * @returns the level, in the indicator's unit; that of the newest figure where no time has passed
 * @throws RangeError if p is not inside 0–1
 * source: DESIGN section 6, "Values"
 */
export function levelWithChance(outlook: Outlook, time: number, chance: number): number {
  const years = time - outlook.from.time;
  if (years <= 0) return outlook.from.value;
  const growth =
    outlook.expected.center +
    scaleOver(outlook.expected, years) * (usual.get(chance) ?? upperQuantile(chance));
  const kept = factsOf(outlook.kind).accumulates ? Math.max(0, growth) : growth;
  return growOn(outlook.scale, outlook.from.value, kept * years);
}

/** The outlook of one year: the level that is as likely passed as not, and the bands about it. */
export type OutlookYear = {
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly middle: number;
  readonly p75: number;
  readonly p90: number;
};

/**
 * The outlook year by year.
 *
 * @param outlook the outlook
 * @param years the years; up to the newest figure all are that figure
 * @returns levels in the indicator's unit
 * source: as `levelWithChance`
 */
export function outlookByYear(outlook: Outlook, years: readonly number[]): readonly OutlookYear[] {
  return years.map((year) => ({
    year,
    p10: levelWithChance(outlook, year, 0.9),
    p25: levelWithChance(outlook, year, 0.75),
    middle: levelWithChance(outlook, year, 0.5),
    p75: levelWithChance(outlook, year, 0.25),
    p90: levelWithChance(outlook, year, 0.1),
  }));
}

/**
 * The chance of growing at least as fast as this from the newest figure on.
 * P(G ≥ g) = 1 − F((g − μ)/s)
 *
 * @param outlook the outlook
 * @param growth g, growth a year on the scale; −∞ and ∞ for no bound
 * @param years h, above 0
 * @returns a chance, 0–1; growth of a running total is at least 0
 * source: DESIGN section 6, "Chance of a target"
 */
export function chanceOfGrowth(outlook: Outlook, growth: number, years: number): number {
  if (growth === Number.NEGATIVE_INFINITY) return 1;
  if (growth === Number.POSITIVE_INFINITY) return 0;
  if (factsOf(outlook.kind).accumulates && growth <= 0) return 1;
  const { center } = outlook.expected;
  const scale = scaleOver(outlook.expected, years);
  // The upper tail as the lower one of the mirrored distribution: no digits are lost far out.
  return cdfOf(
    { shape: 'student', center: -center, scale, df: degreesOfFreedom, low: null, high: null },
    -growth,
  );
}

/** t⁻¹(1 − p) for ν = 8. */
function upperQuantile(chance: number): number {
  const standard = { shape: 'student', center: 0, scale: 1, low: null, high: null } as const;
  return -quantileOf({ ...standard, df: degreesOfFreedom }, chance);
}
