import { laws } from '../laws/registry.ts';
import type { ModelSeries, SeriesEvent } from '../scenario/model.ts';
import {
  heldLimits,
  type NaturalLimits,
  naturalLimits,
  withinLimits,
} from '../scenario/natural-limits.ts';
import { joinedBy } from '../scenario/plan-paths.ts';
import { factsOf } from '../terms/kind.ts';
import { levelBefore } from './level-before.ts';

type Path = readonly (number | null)[];

/**
 * The path of one indicator by its own law and events.
 *
 * v(t) = law(v(t−1)) + e_g(t) · v(t−1) + e_a(t), for shares and rates law(v(t−1)) + e_g(t) + e_a(t);
 * an event takes nothing below its natural floor, a rate stays at −100% or above, a running total
 * never falls, and shares and ratios keep within their limits. Until the first event the values that the law fixes exactly are taken, not
 * iterated. Where a value leaves the range of numbers the path ends.
 *
 * @param series the indicator with its start, law and events
 * @param years base year to last year, without gaps; a start before them leads up to them
 * @param joinedPath the path of the indicator that the law joins; without it such a law has none
 * @param limits those that it keeps, by default the ones of its kind
 * @returns a value per year, null before the start; null as a whole without a law
 * source: DESIGN sections 4 and 6
 */
export function growSeries(
  series: ModelSeries,
  years: readonly number[],
  joinedPath: Path | null = null,
  limits: NaturalLimits = heldLimits(series.indicator),
): Path | null {
  const { indicator, start, growth, events } = series;
  if (growth === null) return null;
  const early = Math.max(0, (years[0] ?? 0) - (start?.year ?? years[0] ?? 0));
  if (early > 0) return leadUp(series, years, early, joinedPath, limits);
  const law = laws[growth.law];
  const parameters = growth.parameters as never;
  const joins = joinedBy(growth) !== null;
  if (joins && joinedPath === null) return null;
  const addsOnce = law.addsOnce?.(parameters) === true;
  const isHeld = limits.floor !== null || limits.ceiling !== null;

  const path: (number | null)[] = [];
  let previous: number | null = null;
  let disturbed = false;
  for (const [i, year] of years.entries()) {
    if (start !== null && year <= start.year) {
      const figure = indicator.observed.find((o) => o.year === year)?.value ?? null;
      path.push(year === start.year ? start.value : figure);
      previous = year === start.year ? levelBefore(series, year) : null;
      continue;
    }
    const exact: number | null = disturbed ? null : (law.exact?.(year, parameters) ?? null);
    const inflow = joins ? (joinedPath?.[i] ?? null) : 0;
    let next: number | null = i === 0 ? null : exact;
    if (i > 0 && exact === null && previous !== null && inflow !== null)
      next = law.next(previous, year, parameters, inflow);
    const event = eventIn(events, year);
    disturbed ||= event !== null && next !== null;
    const value: number | null = next === null ? null : afterEvent(next, previous, event, series);
    const kept = finite(value === null || !isHeld ? value : withinLimits(value, previous, limits));
    path.push(kept);
    const once = event !== null && event.add !== 0 && addsOnce;
    previous =
      once && next !== null
        ? finite(afterEvent(next, previous, { ...event, add: 0 }, series))
        : kept;
  }
  return path.every((value) => value === null) ? null : path;
}

/** The path from a start so many years before those that are asked for. */
function leadUp(
  series: ModelSeries,
  years: readonly number[],
  early: number,
  joinedPath: Path | null,
  limits: NaturalLimits,
): Path | null {
  const first = (years[0] ?? 0) - early;
  const all = Array.from({ length: early + years.length }, (_, i) => first + i);
  const joined = joinedPath && [...Array.from({ length: early }, () => null), ...joinedPath];
  const path = growSeries(series, all, joined, limits)?.slice(early) ?? [];
  return path.every((value) => value === null) ? null : path;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** What the events of a year add to value and growth, together; null where there are none. */
export function eventIn(
  events: readonly SeriesEvent[],
  year: number,
): { readonly add: number; readonly rate: number } | null {
  if (events.length === 0) return null;
  const here = events.filter((event) => event.year === year);
  if (here.length === 0) return null;
  return here.reduce((all, one) => ({ add: all.add + one.add, rate: all.rate + one.rate }), {
    add: 0,
    rate: 0,
  });
}

function afterEvent(
  next: number,
  previous: number | null,
  event: { readonly add: number; readonly rate: number } | null,
  { indicator }: ModelSeries,
): number {
  const { points, accumulates, window } = factsOf(indicator.kind);
  const grown =
    event === null ? next : next + event.rate * (points ? 1 : (previous ?? next)) + event.add;
  if (accumulates && previous !== null) return Math.max(previous, grown);
  if (window === 'mean-rate') return Math.max(-1, grown);
  if (event === null) return grown;
  const { floor } = naturalLimits(indicator);
  return floor === null ? grown : Math.max(floor, grown);
}
