import { judgedValue, levelsIn } from '../projection/judged-value.ts';
import { type Growth, growthBetween, type Point } from '../region/growth-measures.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { factsOf } from '../terms/kind.ts';
import { isMet, metRange, metTolerance } from '../terms/target.ts';
import type { PathState } from './judged-target.ts';

type Path = readonly (number | null)[];

/** A shortfall within this share of the target counts as near. */
const nearShortfall = 0.005;
/** Where target and base are equal, a value within this share of it counts as near. */
const nearLevel = 0.05;

/** Where a path leads for one target. `verdict` is null where R is not defined. */
export type PathJudgement = {
  readonly value: number;
  readonly verdict: PathState | null;
  readonly assumed: Growth | null;
  /** R, assumed ÷ required growth, signed by direction. */
  readonly ratio: number | null;
  readonly yearMet: number | null;
};

/**
 * Where a scenario's path leads for one target, and the verdict.
 *
 * R = assumed ÷ required growth (steps where only steps are), negated where the target lies against
 * the wanted direction. In this order: met · no base: near within 0.5% of T, else short · T = b:
 * near within 5%, else away · near R ≥ 0.95 or within 0.5% of T · partial R ≥ 0.6 · short R ≥ 0 ·
 * away.
 *
 * @param series the indicator with the target
 * @param base the base figure of the target's plan, or null
 * @param path that of the indicator, a value for each of the years
 * @param years at least to the target's
 * @returns null where the path has no value there
 * source: Eurostat, Sustainable development in the European Union (2024), annex III; Open SDG
 */
export function judgePath(
  model: Model,
  series: ModelSeries,
  target: SeriesTarget,
  base: Point | null,
  required: Growth | null,
  path: Path,
  years: readonly number[],
): PathJudgement | null {
  const { indicator } = series;
  const up = indicator.direction === 'up';
  const value = judgedValue(series, path, years, target);
  if (value === null) return null;
  const met = isMet(target, value);
  const assumed =
    base === null ? null : growthBetween(indicator.kind, base, endPoint(target, base, value));
  const ratio = ratioOf(required, assumed, up);
  return {
    value,
    assumed,
    ratio,
    yearMet: yearMet(series, path, years, target, met),
    verdict: verdictOf({ met, value, base, target, ratio, model }),
  };
}

/** The target's time, as growth is measured to it; yearly targets start the year after the base. */
export function endPoint(target: SeriesTarget, base: Point, value: number): Point {
  if (target.each) return { year: base.year + 1, window: null, value };
  return { year: target.year, window: target.window, value };
}

function ratioOf(required: Growth | null, assumed: Growth | null, up: boolean): number | null {
  if (required === null || assumed === null) return null;
  const against = required.step > 0 !== up;
  const asRates = required.growth !== null && assumed.growth !== null;
  const needed = asRates ? (required.growth ?? 0) : required.step;
  if (needed === 0) return null;
  const ratio = (asRates ? (assumed.growth ?? 0) : assumed.step) / needed;
  if (!Number.isFinite(ratio)) return null;
  // A path that stays where it is moves by nothing but the last bit of its mean.
  if (Math.abs(ratio) < metTolerance) return 0;
  return against ? -ratio : ratio;
}

function verdictOf(given: {
  readonly met: boolean;
  readonly value: number;
  readonly base: Point | null;
  readonly target: SeriesTarget;
  readonly ratio: number | null;
  readonly model: Model;
}): PathState | null {
  const { met, value, base, target, ratio, model } = given;
  if (met) return 'met';
  const T = target.value;
  // What is not met lies outside the target, on the one side that counts or on either.
  const shortfall = value < T ? T - value : value - (target.high ?? T);
  const isNear = shortfall <= nearShortfall * Math.abs(T);
  if (base === null) return isNear ? 'near' : 'short';
  if (Math.abs(T - base.value) <= metTolerance * Math.abs(T))
    return Math.abs(value - T) <= nearLevel * Math.abs(T) ? 'near' : 'away';
  // A ratio that is a threshold but for its last bit has reached it.
  const reaches = (bound: number) => ratio !== null && ratio >= bound - metTolerance;
  if (isNear || reaches(model.thresholds.near)) return 'near';
  if (ratio === null) return null;
  if (reaches(model.thresholds.partial)) return 'partial';
  return ratio >= 0 ? 'short' : 'away';
}

function yearMet(
  series: ModelSeries,
  path: Path,
  years: readonly number[],
  target: SeriesTarget,
  met: boolean,
): number | null {
  const { kind } = series.indicator;
  if (target.each) return met ? (years[1] ?? null) : null;
  if (factsOf(kind).window === 'mean' || factsOf(kind).window === 'mean-rate')
    return met ? target.year : null;
  if (factsOf(kind).window === 'sum') return yearOfTotal(series, path, years, target);
  const { low, high } = metRange(target);
  const at = path.findIndex((value) => value !== null && value >= low && value <= high);
  return years[at] ?? null;
}

/** The year in which the sum of a period gets there. */
function yearOfTotal(
  series: ModelSeries,
  path: Path,
  years: readonly number[],
  target: SeriesTarget,
): number | null {
  const isLowerBound = target.op === '>=' || target.op === '>';
  const from = target.window?.from ?? target.year;
  let total = 0;
  for (let year = from; year <= (years.at(-1) ?? from); year++) {
    const [value] = levelsIn(series, path, years, { from: year, to: year }) ?? [];
    if (value === undefined) continue;
    total += value;
    // A sum with an upper limit is met only if it still is when the period ends.
    if (isMet(target, total) && (isLowerBound || year >= target.year)) return year;
  }
  return null;
}
