import { judgedValue, levelsIn } from '../projection/judged-value.ts';
import type { Projection } from '../projection/projection.ts';
import { type Growth, growthBetween, type Point } from '../region/growth-measures.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { incrementShare, levelShare } from '../stats/growth.ts';
import { isMet, metTolerance } from '../terms/target.ts';
import type { Reach, Verdict } from './assessment.ts';

type Path = readonly (number | null)[];

/** How far past the horizon `yearMet` looks. */
export const lookAhead = 10;

/** A shortfall within this share of the target counts as near. */
const nearShortfall = 0.005;
/** Where target and base are equal, a value within this share of it counts as near. */
const nearLevel = 0.05;

/**
 * Where a scenario leads for one target, and the verdict.
 *
 * R = assumed ÷ required growth (steps where only steps are), negated where the target lies against
 * the wanted direction. In this order: met · unknown · no base: near within 0.5% of T, else short ·
 * T = b: near within 5%, else away · near R ≥ 0.95 or within 0.5% of T · partial R ≥ 0.6 · short
 * R ≥ 0 · away.
 *
 * @param series the indicator with the target
 * @param base the plan's base figure, or null
 * @param projection the paths, at least to the target's year
 * @param breakEven from `breakEvenOf`
 * @returns the reach; values in the indicator's unit
 * source: Eurostat, Sustainable development in the European Union (2024), annex III; Open SDG
 */
export function reachOf(
  model: Model,
  series: ModelSeries,
  target: SeriesTarget,
  base: Point | null,
  required: Growth | null,
  projection: Projection,
  breakEven: number | null,
): { readonly reach: Reach; readonly assumed: Growth | null } {
  const { indicator } = series;
  const projected = projection.series.find((s) => s.indicator === indicator.id);
  const path = projected?.path ?? null;
  const up = indicator.direction === 'up';
  const value = path === null ? null : judgedValue(series, path, projection.years, target);
  const met = value === null ? null : isMet(target, value);
  const assumed =
    value === null || base === null
      ? null
      : growthBetween(indicator.kind, base, endPoint(target, base, value));
  const ratio = ratioOf(required, assumed, up);
  return {
    assumed,
    reach: {
      year: target.year,
      value,
      met,
      levelShare:
        value === null || dwarfs(value, target.value) ? null : levelShare(value, target.value),
      incrementShare:
        value === null || base === null || dwarfs(value - base.value, target.value - base.value)
          ? null
          : incrementShare(base.value, value, target.value),
      yearMet: path === null ? null : yearMet(series, path, projection.years, target, met),
      breakEven,
      ratio,
      verdict: verdictOf({ met, value, base, target, ratio, model }),
    },
  };
}

/** Whether a part is so far beyond its whole that their share says nothing, or is no number. */
function dwarfs(part: number, whole: number): boolean {
  return Math.abs(part) * metTolerance > Math.abs(whole);
}

/** The target's time, as growth is measured to it; yearly targets start the year after the base. */
export function endPoint(target: SeriesTarget, base: Point, value: number): Point {
  if (target.each) return { year: base.year + 1, window: null, value };
  return { year: target.year, window: target.window, value };
}

function ratioOf(required: Growth | null, assumed: Growth | null, up: boolean): number | null {
  if (required === null || assumed === null) return null;
  const against = required.step > 0 !== up;
  const asRates = required.cagr !== null && assumed.cagr !== null;
  const needed = asRates ? (required.cagr ?? 0) : required.step;
  if (needed === 0) return null;
  const ratio = (asRates ? (assumed.cagr ?? 0) : assumed.step) / needed;
  if (!Number.isFinite(ratio)) return null;
  // A path that stays where it is moves by nothing but the last bit of its mean.
  if (Math.abs(ratio) < metTolerance) return 0;
  return against ? -ratio : ratio;
}

function verdictOf(given: {
  readonly met: boolean | null;
  readonly value: number | null;
  readonly base: Point | null;
  readonly target: SeriesTarget;
  readonly ratio: number | null;
  readonly model: Model;
}): Verdict {
  const { met, value, base, target, ratio, model } = given;
  if (met === true) return 'met';
  if (value === null) return 'unknown';
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
  if (ratio === null) return 'unknown';
  if (reaches(model.thresholds.partial)) return 'partial';
  return ratio >= 0 ? 'short' : 'away';
}

function yearMet(
  series: ModelSeries,
  path: Path,
  years: readonly number[],
  target: SeriesTarget,
  met: boolean | null,
): number | null {
  const { kind } = series.indicator;
  if (target.each) return met === true ? (years[1] ?? null) : null;
  if (kind === 'mean-flow' || kind === 'rate') return met === true ? target.year : null;
  if (kind === 'period-total') return yearOfTotal(series, path, years, target);
  for (const [i, year] of years.entries()) {
    const value = path[i] ?? null;
    if (value !== null && isMet(target, value)) return year;
  }
  return null;
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
    // Of a sum that must not grow too large, only the whole period tells.
    if (isMet(target, total) && (isLowerBound || year >= target.year)) return year;
  }
  return null;
}
