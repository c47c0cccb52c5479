import type { ParameterSet } from '../cases/outlook-parameters.ts';
import { referenceYears } from '../cases/outlook-parameters.ts';
import { caseVariance } from './pool-growth.ts';

/** Growth a year of the same regions in two windows, the later after the earlier. */
export type GrowthPairs = {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
};

/** Fewer regions than this have no slope. */
const fewestForSlope = 10;

/** A panel counts for at most so many pairs of periods: its pairs are not independent. */
const mostPairs = 3;

/** Deviations beyond so many scatters count as this far: single breaks would set the slope. */
const farthest = 3;

/**
 * How much of a region's lead over the others lasts: the slope of later on earlier growth, drawn
 * towards that of all panels.
 * b̂ = Σ dₑdₗ ÷ Σ dₑ², d deviations from the window's median, cut at 3 × 1.4826 × their median
 * distance; b = (b₀·w + Σ b̂) ÷ (w + n), kept within 0–0.95
 * @param pairs windows of equal length before the origin, newest first
 * @param set the parameters of the scale
 * @returns b for windows of the pairs' own length
 * Source: definition (least squares); the shrinkage: `docs/methods.md`.
 */
export function ownPastSlope(pairs: readonly GrowthPairs[], set: ParameterSet): number {
  const slopes = pairs
    .filter(({ earlier }) => earlier.length >= fewestForSlope)
    .slice(0, mostPairs)
    .map(slopeOf)
    .filter((slope) => slope !== null);
  const weight = set.ownPastWeight + slopes.length;
  const sum = slopes.reduce((total, one) => total + one, set.ownPast * set.ownPastWeight);
  return Math.min(0.95, Math.max(0, weight > 0 ? sum / weight : 0));
}

/**
 * The same slope for an own past of another length: what lasts weighs more the longer it was seen.
 * b(k) = b(5)·(τ² + σ²/5) ÷ (τ² + σ²/k)
 * @param ownPast b for five years
 * @param years k, length of the own past in years
 * @param set the parameters of the scale
 * Source: definition.
 */
export function slopeForYears(ownPast: number, years: number, set: ParameterSet): number {
  const slope = (ownPast * caseVariance(set, referenceYears)) / caseVariance(set, years);
  return Math.min(0.95, slope);
}

function slopeOf({ earlier, later }: GrowthPairs): number | null {
  const e = deviations(earlier);
  const l = deviations(later);
  let [cross, square] = [0, 0];
  for (let i = 0; i < e.length; i++) {
    cross += e[i]! * l[i]!;
    square += e[i]! * e[i]!;
  }
  return square > 0 ? cross / square : null;
}

function deviations(growth: readonly number[]): Float64Array {
  const middle = median(Float64Array.from(growth));
  const off = Float64Array.from(growth, (one) => one - middle);
  const cut = farthest * 1.4826 * median(off.map(Math.abs));
  return cut > 0 ? off.map((one) => Math.min(cut, Math.max(-cut, one))) : off;
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
