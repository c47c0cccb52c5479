import type { ModelSeries } from './model.ts';
import type { TotalsRule } from './scenario.ts';

/**
 * The totals that are the sum of their parts: under `bottom-up` all; under `by-cover` those whose
 * parts add up exactly, where total and parts all have a path and the scenario states no growth for
 * the total by name.
 *
 * @param named ids for which the scenario states growth
 * @returns ids, in the order of the region
 * source: DESIGN section 4 (totals)
 */
export function summedTotals(
  totals: TotalsRule,
  series: readonly ModelSeries[],
  named: ReadonlySet<string>,
): readonly string[] {
  const hasPath = (id: string) => {
    const one = series.find(({ indicator }) => indicator.id === id);
    return one !== undefined && (one.growth !== null || one.indicator.formula !== null);
  };
  return series.flatMap(({ indicator: { id, parts } }) => {
    if (parts === null) return [];
    if (totals === 'bottom-up') return [id];
    const addsUp = parts.cover === 'exact' && !named.has(id) && [id, ...parts.of].every(hasPath);
    return totals === 'by-cover' && addsUp ? [id] : [];
  });
}
