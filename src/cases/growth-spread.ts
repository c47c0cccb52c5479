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

/** Where to look for the spread of one indicator's growth. */
export type GrowthSpreads = {
  /** From its own cases; null with fewer than five. */
  readonly own: (indicator: string, inPoints: boolean) => GrowthSpread | null;
  /** From the cases of all indicators of the measure; null with fewer than five. */
  readonly pooled: (inPoints: boolean) => GrowthSpread | null;
};

/**
 * How far the growth of one region lies from the middle of all: what remains uncertain when a
 * region's own growth is assumed.
 * dᵢ = gᵢ − median(g), the median of the case's own indicator
 *
 * @param cases all growth cases
 * @param region the region in question, which is left out, by its Chinese name and its level
 * @param idOf the id under which the cases of an indicator stand; null where it has none
 * @returns the deviations by indicator and pooled
 */
export function growthSpreads(
  cases: readonly GrowthCase[],
  region: { readonly name: string; readonly level: string },
  idOf: (indicator: string) => string | null = (indicator) => indicator,
): GrowthSpreads {
  const ids = [...new Set(cases.map((one) => one.indicator))];
  const peers = new Map(ids.map((id) => [id, peerCases(cases, id, region.name, region.level)]));
  const growthOf = (id: string, inPoints: boolean) =>
    (peers.get(id) ?? []).filter((one) => one.inPoints === inPoints).map((one) => one.growth);
  const poolOf = (inPoints: boolean): GrowthSpread | null =>
    spreadOf(
      ids.flatMap((id) => {
        const growth = growthOf(id, inPoints);
        return growth.length < fewestForMiddle ? [] : fromMiddle(growth);
      }),
      true,
    );
  const pools = { points: poolOf(true), percent: poolOf(false) };
  return {
    own: (indicator, inPoints) => {
      const id = idOf(indicator);
      const growth = id === null ? [] : growthOf(id, inPoints);
      return growth.length === 0 ? null : spreadOf(fromMiddle(growth), false);
    },
    pooled: (inPoints) => (inPoints ? pools.points : pools.percent),
  };
}

function spreadOf(deviations: readonly number[], pooled: boolean): GrowthSpread | null {
  return deviations.length < fewestForSpread
    ? null
    : { deviations: deviations.toSorted((a, b) => a - b), pooled };
}

function fromMiddle(growth: readonly number[]): readonly number[] {
  const middle = median(growth);
  return growth.map((g) => g - middle);
}
