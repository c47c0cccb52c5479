import {
  degreesOfFreedom,
  type ParameterSet,
  referenceYears,
} from '../cases/outlook-parameters.ts';
import { exp, log } from '../stats/elementary.ts';
import { square } from '../stats/square.ts';

/** Growth a year on the scale, over `years`, of one region in one period. */
type PeriodCase = { readonly growth: number; readonly years: number };

/** The cases of one period; `end` is its last year. */
export type Period = { readonly end: number; readonly cases: readonly PeriodCase[] };

/** What the cases of one indicator say of growth before a year, and since then. */
export type PooledGrowth = {
  /** M and its variance v, as of the year. */
  readonly middle: number;
  readonly variance: number;
  /** The same of the running period alone; null where no case falls into it. */
  readonly running: { readonly middle: number; readonly variance: number } | null;
  /** λ, by which τ and σ of the parameter set are multiplied. */
  readonly scatter: number;
  readonly cases: number;
  readonly periods: number;
};

/**
 * Pools the growth of regions: cases of one period share its shift, so that a hundred regions of
 * one period are little more than one observation of what the next will bring.
 *
 * Within periods, by maximum likelihood of Student t with ν = 8:
 * wᵢ = (ν + 1) ÷ (ν + zᵢ²), zᵢ = (gᵢ − M_p) ÷ (λₜ√(τ² + σ²/hᵢ)), λₜ² = Σ wᵢzᵢ²λₜ² ÷ (N − P);
 * ln λ = ln(λₜ√(ν/(ν−2)))·2(N−P) ÷ (2(N−P) + 1/κₛ²), within ±4κₛ; v_p = λ² ÷ Σ 1/(τ² + σ²/hᵢ).
 * Across periods the middle walks by ω in five years: v ← v + ω²·Δ/5, K = v ÷ (v + v_p),
 * M ← M + K(M_p − M), v ← (1 − K)v, starting from m₀ with κ².
 *
 * @param periods the cases by period, in any order; none gives the parameter set's own middle
 * @param set the parameters of the scale
 * @param year the year as of which M is wanted: periods that end later are running
 * @returns middle, variance and scatter
 * Accuracy: relative 1e-8 of λ and M.
 * Source: Lange, Little & Taylor (1989), Robust statistical modeling using the t distribution;
 * DerSimonian & Laird (1986), Meta-analysis in clinical trials; Durbin & Koopman (2012), Time Series
 * Analysis by State Space Methods, the local level model.
 */
export function poolGrowth(
  periods: readonly Period[],
  set: ParameterSet,
  year: number,
): PooledGrowth {
  const filled = periods.filter(({ cases }) => cases.length > 0);
  const { middles, scatter } = fitPeriods(filled, set);
  const found = filled
    .map(({ end, cases }, p) => ({
      end,
      middle: middles[p]!,
      precision: sum(cases, ({ years }) => 1 / caseVariance(set, years)) / square(scatter),
    }))
    .toSorted((a, b) => a.end - b.end);
  const before = found.filter(({ end }) => end <= year);
  let middle = set.middle;
  let variance = square(set.middleSpread);
  before.forEach((period, p) => {
    const gain = variance / (variance + 1 / period.precision);
    middle += gain * (period.middle - middle);
    const passed = ((before[p + 1]?.end ?? year) - period.end) / referenceYears;
    variance = variance * (1 - gain) + shiftVariance(set, scatter, 0, middle) * passed;
  });
  const running = found.filter(({ end }) => end > year);
  const precision = sum(running, (one) => one.precision);
  return {
    middle,
    variance,
    running:
      precision === 0
        ? null
        : {
            middle: sum(running, (one) => one.precision * one.middle) / precision,
            variance: 1 / precision,
          },
    scatter,
    cases: sum(filled, ({ cases }) => cases.length),
    periods: filled.length,
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** τ² + σ²/h: the variance of a region's growth over h years about its period's middle, λ = 1. */
export function caseVariance(set: ParameterSet, years: number): number {
  return square(set.lasting) + square(set.yearly) / years;
}

/**
 * How far a whole period is shifted from the one before.
 * ω² = ω₀²·λ²(τ² + σ²/5)(1 − b²) + (ω₁M)²
 * @param set the parameters of the scale
 * @param scatter λ of the indicator
 * @param ownPast b of the indicator: what moves slowly in regions moves slowly as a whole
 * @param growth M, the middle's growth a year on the scale
 * @returns ω², a variance of growth a year
 * Source: `docs/methods.md`.
 */
export function shiftVariance(
  set: ParameterSet,
  scatter: number,
  ownPast: number,
  growth: number,
): number {
  const own = square(scatter) * caseVariance(set, referenceYears) * (1 - square(ownPast));
  return square(set.shift) * own + square(set.shiftOfGrowth * growth);
}

const mostRounds = 60;
const tolerance = 1e-9;

/** Each period's middle, and one scatter over all; alternating weights and estimates. */
function fitPeriods(
  periods: readonly Period[],
  set: ParameterSet,
): { readonly middles: readonly number[]; readonly scatter: number } {
  const growth: number[] = [];
  const precision: number[] = [];
  const starts: number[] = [];
  for (const { cases } of periods) {
    starts.push(growth.length);
    for (const one of cases) {
      growth.push(one.growth);
      precision.push(1 / caseVariance(set, one.years));
    }
  }
  const free = growth.length - periods.length;
  let scale = 1;
  const middles = periods.map(({ cases }) => middleOf(cases));
  for (let round = 0; round < mostRounds; round++) {
    let squares = 0;
    let moved = 0;
    for (let p = 0; p < periods.length; p++) {
      const end = starts[p + 1] ?? growth.length;
      const middle = middles[p]!;
      let [weights, total] = [0, 0];
      for (let i = starts[p]!; i < end; i++) {
        const squared = square(growth[i]! - middle) * precision[i]!;
        const weight = (degreesOfFreedom + 1) / (degreesOfFreedom + squared / scale);
        weights += weight * precision[i]!;
        total += weight * precision[i]! * (growth[i]! - middle);
        squares += weight * squared;
      }
      const step = total / weights;
      middles[p] = middle + step;
      moved = Math.max(moved, (step * step * weights) / (end - starts[p]!));
    }
    const next = free > 0 ? Math.max(squares / free, 1e-12) : 1;
    const change = Math.abs(next / scale - 1);
    scale = next;
    if (change < tolerance && moved < tolerance * tolerance * scale) break;
  }
  if (free <= 0) return { middles, scatter: 1 };
  const own = log((scale * degreesOfFreedom) / (degreesOfFreedom - 2)) / 2;
  // Figures that hardly move, or are rounded, would promise a certainty that no indicator has.
  const farthest = 4 * set.scatterSpread;
  const found = Math.min(farthest, Math.max(-farthest, own));
  return { middles, scatter: exp((found * 2 * free) / (2 * free + 1 / square(set.scatterSpread))) };
}

/** The median: the way to the best middle is short from there. */
function middleOf(cases: readonly PeriodCase[]): number {
  const sorted = Float64Array.from(cases, ({ growth }) => growth).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
