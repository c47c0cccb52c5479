import { degreesOfFreedom, type ParameterSet } from '../../cases/outlook-parameters.ts';
import { expectGrowth, type OwnPast, scaleOver } from '../expect-growth.ts';
import { type GrowthPairs, ownPastSlope, slopeForYears } from '../own-past-slope.ts';
import { type Period, type PooledGrowth, poolGrowth } from '../pool-growth.ts';
import type { Origin } from './origins.ts';
import { growthIn, type PanelRegion, type PanelSeries } from './panel.ts';

/** Middle and spread of growth a year on the scale: Student t with `df`. */
export type StudentForecast = {
  readonly center: number;
  readonly scale: number;
  readonly df: number;
};

/** Earlier periods than these tell nothing more of the next one. */
const mostPeriods = 3;

/** A series as it was known at the origin: the evidence for each of its regions. */
export type KnownEvidence = {
  /** Growth of each region in the windows before the origin, newest first; null where unknown. */
  readonly windows: readonly (readonly (number | null)[])[];
  readonly ends: readonly number[];
  readonly years: number;
  readonly pairs: readonly GrowthPairs[];
};

/**
 * Gathers what a series tells at an origin. No figure after it is looked at.
 *
 * @param series the series
 * @param origin the origin
 * @returns growth by window and region, and the pairs of windows that tell how growth lasts
 */
export function evidenceAt(series: PanelSeries, origin: Origin): KnownEvidence {
  const years = origin.year - origin.from;
  const windows: (number | null)[][] = [];
  const ends: number[] = [];
  for (let end = origin.year; windows.length < mostPeriods + 1; end -= years) {
    const growth = series.regions.map((region) => growthIn(region, end - years, end));
    if (!growth.some((one) => one !== null)) break;
    windows.push(growth);
    ends.push(end);
  }
  const whole = windows.slice(1).map((earlier, at) => bothKnown(earlier, windows[at]!));
  const isWhole = (whole[0]?.earlier.length ?? 0) > 0;
  return { windows, ends, years, pairs: isWhole ? whole : halves(series.regions, origin) };
}

/**
 * Pools what the regions of a series tell at an origin.
 *
 * @param evidence what the series tells at the origin
 * @param set the parameters of the scale
 * @param leftOut the place of the region that is asked about among those of the series; null for none
 */
export function poolEvidence(
  { windows, ends, years }: KnownEvidence,
  set: ParameterSet,
  leftOut: number | null,
): PooledGrowth {
  const periods = windows.slice(0, mostPeriods).map(
    (growth, p): Period => ({
      end: ends[p]!,
      cases: growth.flatMap((one, i) =>
        one === null || i === leftOut ? [] : [{ growth: one, years }],
      ),
    }),
  );
  return poolGrowth(periods, set, ends[0]!);
}

/**
 * The outlook of one region of a panel, from what the others tell.
 *
 * @param pool what the others tell
 * @param own the region's own growth before the origin, its years, and b for such a past
 * @param horizon years after the origin
 * @param set the parameters of the scale
 * @returns the distribution of its growth a year over the horizon
 */
export function forecastOutlook(
  pool: PooledGrowth,
  own: OwnPast | null,
  horizon: number,
  set: ParameterSet,
): StudentForecast {
  const expected = expectGrowth(pool, own, set);
  return {
    center: expected.center,
    scale: scaleOver(expected, horizon),
    df: degreesOfFreedom,
  };
}

/** b of a series for an own past of the evidence's length. */
export function slopeAt(evidence: KnownEvidence, set: ParameterSet): number {
  const prior = { ...set, ownPast: slopeForYears(set.ownPast, evidence.years, set) };
  return ownPastSlope(evidence.pairs, prior);
}

function bothKnown(
  earlier: readonly (number | null)[],
  later: readonly (number | null)[],
): GrowthPairs {
  const both = earlier.map((e, i) => [e, later[i]!] as const).filter(isKnown);
  return { earlier: both.map(([e]) => e), later: both.map(([, l]) => l) };
}

function isKnown(pair: readonly [number | null, number | null]): pair is readonly [number, number] {
  return pair[0] !== null && pair[1] !== null;
}

/** Where only one window is known: its first part against its last, with at least 2 years each. */
function halves(regions: readonly PanelRegion[], { year, from }: Origin): readonly GrowthPairs[] {
  const length = Math.floor((year - from) / 2);
  if (length < 2) return [];
  const first = regions.map((region) => growthIn(region, from, from + length));
  const last = regions.map((region) => growthIn(region, year - length, year));
  const pair = bothKnown(first, last);
  return pair.earlier.length > 0 ? [pair] : [];
}
