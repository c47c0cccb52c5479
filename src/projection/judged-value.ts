import type { ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { meanRate } from '../stats/growth.ts';
import { mean, sum } from '../stats/summary.ts';
import type { Window } from '../terms/figure.ts';
import { factsOf, type Kind } from '../terms/kind.ts';
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
  const { kind, direction } = series.indicator;
  if (target.window !== null && !target.each)
    return windowFigure(kind, levelsIn(series, path, years, target.window));
  if (!target.each) return path[years.indexOf(target.year)] ?? null;
  const each = { from: (target.baseYear ?? years[0] ?? 0) + 1, to: target.year };
  const values = levelsIn(series, path, years, each);
  if (values === null || values.length === 0) return null;
  return direction === 'up' ? Math.min(...values) : Math.max(...values);
}

/** The figure of a window from its yearly levels: sum, mean, or geometric mean of rates. */
function windowFigure(kind: Kind, values: readonly number[] | null): number | null {
  if (values === null || values.length === 0) return null;
  if (factsOf(kind).window === 'sum') return sum(values);
  return factsOf(kind).window === 'mean-rate' ? meanRate(values) : mean(values);
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
