import { degreesOfFreedom, type ParameterSet } from '../cases/outlook-parameters.ts';
import { square } from '../stats/square.ts';
import { caseVariance, type PooledGrowth, shiftVariance } from './pool-growth.ts';

/**
 * What growth to expect over the years after an origin, on the scale and a year: Student t about
 * `center`, whose variance over h years is V(h) = `lasting` + `yearly`/h.
 */
export type ExpectedGrowth = {
  readonly center: number;
  readonly lasting: number;
  readonly yearly: number;
  /** How much of `lasting` all regions of the period share: ω² + (c − b)²v. */
  readonly shared: number;
};

/** A region's own growth a year before the origin, over `years`, and the slope b for such a past. */
export type OwnPast = { readonly growth: number; readonly years: number; readonly slope: number };

/**
 * What past growth, here and elsewhere, lets one expect.
 * μ = m₀ + c(M − m₀) + b(gₒ − M)
 * V(h) = λ²(τ²(1 − ρb) + σ²/h) + ω² + (c − b)²v, ρ = min(1, b(τ² + σ²/k)/τ²)
 * Where b explains more than lasts, the rest is taken from σ². What other regions have published of
 * the running period moves μ by P/(P + v_r) of its distance, P = ω² + (c − b)²v, and P with it.
 * @param pool what the growth of other regions says
 * @param own the region's own past; null where it has none, or it is not comparable
 * @param set the parameters of the scale
 * @returns the distribution, by its middle and the two parts of its variance
 * Source: random effects: DerSimonian & Laird (1986); see `docs/methods.md`.
 */
export function expectGrowth(
  pool: PooledGrowth,
  own: OwnPast | null,
  set: ParameterSet,
): ExpectedGrowth {
  const b = own?.slope ?? 0;
  const { middle, variance, running, scatter } = pool;
  const before = set.middle + set.reversion * (middle - set.middle);
  const unknown = shiftVariance(set, scatter, b, middle) + square(set.reversion - b) * variance;
  const gain = running === null ? 0 : unknown / (unknown + running.variance);
  const common = before + gain * ((running?.middle ?? before) - before);
  const shared = unknown * (1 - gain);
  const explained = own === null ? 0 : b * b * caseVariance(set, own.years);
  const left = square(set.lasting) - explained;
  const beyond = Math.max(0, -left) * (own?.years ?? 0);
  return {
    center: common + b * ((own?.growth ?? middle) - middle),
    lasting: square(scatter) * Math.max(0, left) + shared,
    yearly: square(scatter) * Math.max(0, square(set.yearly) - beyond),
    shared,
  };
}

/**
 * The variance of growth a year over h years.
 * V(h) = S + σ²/h
 * @param expected the distribution
 * @param years h, above 0; need not be whole
 */
function varianceOver(expected: ExpectedGrowth, years: number): number {
  return expected.lasting + expected.yearly / years;
}

/**
 * The scale of the t distribution that has this variance.
 * s = √(V(ν − 2)/ν)
 * @param expected the distribution
 * @param years h, above 0
 */
export function scaleOver(expected: ExpectedGrowth, years: number): number {
  const v = varianceOver(expected, years);
  return Math.sqrt((v * (degreesOfFreedom - 2)) / degreesOfFreedom);
}

/**
 * What the years after the newest figure let one expect, once j years of the plan are published.
 * a = S ÷ (S + σ²/j), μ ← μ + a(y − μ), S ← S(1 − a)
 * @param expected the distribution before the plan
 * @param growth y, growth a year on the scale since the plan's base
 * @param years j, the years published
 * @returns the distribution of growth in the years left
 * Source: normal conjugate updating.
 */
export function learnFromPlan(
  expected: ExpectedGrowth,
  growth: number,
  years: number,
): ExpectedGrowth {
  const { center, lasting, yearly, shared } = expected;
  const a = lasting === 0 ? 0 : lasting / (lasting + yearly / years);
  return {
    center: center + a * (growth - center),
    lasting: lasting * (1 - a),
    yearly,
    shared: shared * (1 - a),
  };
}
