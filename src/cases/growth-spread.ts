import { median } from '../stats/summary.ts';
import type { GrowthCase } from './growth-case.ts';
import { peerCases } from './peers.ts';

/** How far growth lay from the middle, ascending: fractions a year, points where in points. */
export type GrowthSpread = {
  readonly deviations: readonly number[];
  /** From cases of all indicators of the same measure, for want of own ones. */
  readonly pooled: boolean;
};

/** Fewer say nothing of a spread. */
export const fewestForSpread = 5;

/** Fewer have no middle to deviate from: one case alone would deviate by 0. */
const fewestForMiddle = 3;

/**
 * How far the growth of one region lies from the middle of all: what remains uncertain when a
 * region's own growth is assumed.
 * dᵢ = gᵢ − median(g)
 *
 * @param cases all growth cases
 * @param indicator the indicator's id
 * @param inPoints whether its growth is in percentage points
 * @param region the region in question, which is left out, by its Chinese name and its level
 * @param pool `own`: its own cases or none · `pooled`: all of the measure · `own-or-pooled`
 * @returns the deviations, or null with fewer than five cases
 */
export function growthSpread(
  cases: readonly GrowthCase[],
  indicator: string,
  inPoints: boolean,
  region: { readonly name: string; readonly level: string },
  pool: 'own' | 'pooled' | 'own-or-pooled',
): GrowthSpread | null {
  const of = (id: string) =>
    peerCases(cases, id, region.name, region.level)
      .filter((one) => one.inPoints === inPoints)
      .map((one) => one.growth);
  if (pool !== 'pooled') {
    const own = of(indicator);
    if (own.length >= fewestForSpread) return { deviations: fromMiddle(own), pooled: false };
    if (pool === 'own') return null;
  }
  const ids = [...new Set(cases.map((one) => one.indicator))];
  const all = ids.flatMap((id) => {
    const growth = of(id);
    return growth.length < fewestForMiddle ? [] : fromMiddle(growth);
  });
  return all.length < fewestForSpread
    ? null
    : { deviations: all.toSorted((a, b) => a - b), pooled: true };
}

function fromMiddle(growth: readonly number[]): readonly number[] {
  const middle = median(growth);
  return growth.map((g) => g - middle).sort((a, b) => a - b);
}
