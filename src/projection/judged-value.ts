import type { SeriesTarget } from '../scenario/model.ts';
import { meanRate } from '../stats/growth.ts';
import { mean, sum } from '../stats/summary.ts';
import type { Kind } from '../terms/kind.ts';

type Path = readonly (number | null)[];

/**
 * The figure that is held against the target: of its year, of its window, or the worst year.
 *
 * @param up whether more is better
 * @param path a value per year; yearly levels for windowed kinds
 * @returns in the indicator's unit; null where a year that counts has no value
 * source: DESIGN section 5
 */
export function judgedValue(
  kind: Kind,
  up: boolean,
  path: Path,
  years: readonly number[],
  target: SeriesTarget,
): number | null {
  if (target.window !== null && !target.each)
    return windowFigure(kind, valuesIn(path, years, target.window.from, target.window.to));
  if (!target.each) return path[years.indexOf(target.year)] ?? null;
  const values = valuesIn(path, years, (years[0] ?? 0) + 1, target.year);
  if (values === null || values.length === 0) return null;
  return up ? Math.min(...values) : Math.max(...values);
}

/** The figure of a window from its yearly levels: sum, mean, or geometric mean of rates. */
function windowFigure(kind: Kind, values: readonly number[] | null): number | null {
  if (values === null || values.length === 0) return null;
  if (kind === 'period-total') return sum(values);
  return kind === 'rate' ? meanRate(values) : mean(values);
}

/** Values of the years after the base; null if one is missing. */
function valuesIn(
  path: Path,
  years: readonly number[],
  from: number,
  to: number,
): readonly number[] | null {
  const values: number[] = [];
  for (let year = from; year <= to; year++) {
    const i = years.indexOf(year);
    const value = i < 1 ? null : (path[i] ?? null);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}
