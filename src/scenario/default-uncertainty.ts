import type { GrowthSpreads } from '../cases/growth-spread.ts';
import { factsOf, movesInPoints } from '../terms/kind.ts';
import type { Model, ModelSeries } from './model.ts';
import type { ModelUncertainty, UncertainParameter } from './model-uncertainty.ts';
import { uncertainRanges } from './uncertain-range.ts';

/**
 * What is uncertain where a scenario does not say: the growth of each indicator deviates from the
 * assumed one as growth elsewhere deviates from its middle. Nothing is damped, correlated or left
 * to single years: the cases are means over years and say nothing of either.
 *
 * @param model the model without it
 * @param own the indicators with a growth of their own
 * @param spreads the deviations seen elsewhere
 * @returns null where there are cases for none
 */
export function defaultUncertainty(
  model: Model,
  own: readonly ModelSeries[],
  spreads: GrowthSpreads,
): ModelUncertainty | null {
  const parameters: UncertainParameter[] = [];
  const without: string[] = [];
  for (const series of own) {
    const { id, kind } = series.indicator;
    const inPoints = movesInPoints(kind);
    // How shares move says nothing of how growth rates do, though both are counted in points.
    const found =
      spreads.own(id, inPoints) ??
      (factsOf(kind).window === 'mean-rate' ? null : spreads.pooled(inPoints));
    const range = uncertainRanges(model, series)['growth'];
    if (found === null || range === undefined) {
      without.push(id);
      continue;
    }
    const values = found.deviations;
    const isInside =
      (values[0] ?? 0) >= (range.low ?? Number.NEGATIVE_INFINITY) &&
      (values.at(-1) ?? 0) <= (range.high ?? Number.POSITIVE_INFINITY);
    const { low, high } = isInside ? { low: null, high: null } : range;
    parameters.push({
      indicator: id,
      parameter: 'growth',
      distribution: { shape: 'empirical', values, low, high },
      center: 0,
      cases: { count: values.length, pooled: found.pooled },
    });
  }
  if (parameters.length === 0) return null;
  return {
    parameters,
    volatility: [],
    persistence: 0,
    correlation: { kind: 'one-factor', value: 0 },
    ground: 'cases',
    without,
  };
}
