import type { ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { meanRate } from '../stats/growth.ts';
import { mean, sum } from '../stats/summary.ts';
import type { Window } from '../terms/figure.ts';
import { factsOf } from '../terms/kind.ts';
import { levelBefore } from './level-before.ts';

type Path = readonly (number | null)[];

/**
 * The figure that is held against the target: of its year, of its window, or the worst year.
 *
 * @param series the indicator, for the years of a window up to its start
 * @param path a value per year; yearly levels for windowed kinds
 * @returns in the indicator's unit; null where a year that counts has no value
 * source: DESIGN section 5
 */
export function judgedValue(
  series: ModelSeries,
  path: Path,
  years: readonly number[],
  target: SeriesTarget,
): number | null {
  const { from, to, how } = judgedSpan(series, years, target);
  if (how === 'year') return path[years.indexOf(to)] ?? null;
  const values = levelsIn(series, path, years, { from, to });
  if (values === null || values.length === 0) return null;
  switch (how) {
    case 'least':
      return Math.min(...values);
    case 'most':
      return Math.max(...values);
    case 'mean-rate':
      return meanRate(values);
    default:
      return how === 'sum' ? sum(values) : mean(values);
  }
}

/**
 * The years that the figure of a target is made of, and how: it is that of its `year`, the worst of
 * them, or what its window comes to.
 */
export function judgedSpan(
  { indicator: { kind, direction } }: ModelSeries,
  years: readonly number[],
  { year, window, each, baseYear }: SeriesTarget,
): Window & { readonly how: 'year' | 'least' | 'most' | 'sum' | 'mean' | 'mean-rate' } {
  if (each) {
    const from = (baseYear ?? years[0] ?? 0) + 1;
    return { from, to: year, how: direction === 'up' ? 'least' : 'most' };
  }
  if (window === null) return { from: year, to: year, how: 'year' };
  return { ...window, how: factsOf(kind).window ?? 'mean' };
}

/** The yearly levels of a window's years; null if one is missing. */
export function levelsIn(
  series: ModelSeries,
  path: Path,
  years: readonly number[],
  { from, to }: Window,
): readonly number[] | null {
  const base = years[0] ?? 0;
  const values: number[] = [];
  for (let year = from; year <= to; year++) {
    // The path's first value is the figure of the base window, not the level of a year.
    const value = year <= base ? levelBefore(series, year) : (path[years.indexOf(year)] ?? null);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}
