import type { Model, ModelSeries } from '../scenario/model.ts';
import { growthParameters, type UncertainParameter } from '../scenario/model-uncertainty.ts';

/**
 * One thing that is uncertain: a parameter, the yearly shocks of an indicator apart from what is
 * common to all, or that common factor.
 */
export type UncertainInput =
  | { readonly kind: 'parameter'; readonly indicator: string; readonly parameter: string }
  | { readonly kind: 'volatility'; readonly indicator: string }
  | { readonly kind: 'factor' };

/** What is uncertain in a model: parameters, then volatilities, in its order; then the factor. */
export function inputsOf(model: Model): readonly UncertainInput[] {
  const { uncertainty } = model;
  if (uncertainty === null) return [];
  const { parameters, volatility } = uncertainty;
  const shared = parameters.some((one) => isShared(model, one)) || volatility.length > 0;
  return [
    ...parameters.map(({ indicator, parameter }) => ({
      kind: 'parameter' as const,
      indicator,
      parameter,
    })),
    ...volatility.map(({ indicator }) => ({ kind: 'volatility' as const, indicator })),
    ...(factorShare(model) > 0 && shared ? [{ kind: 'factor' as const }] : []),
  ];
}

/** ρ of the common factor; 0 where there is none. */
export function factorShare({ uncertainty }: Model): number {
  const correlation = uncertainty?.correlation;
  return correlation?.kind === 'one-factor' ? correlation.value : 0;
}

/** Whether a parameter goes along with the common factor. */
export function isShared(model: Model, { parameter }: UncertainParameter): boolean {
  return factorShare(model) > 0 && growthParameters.includes(parameter);
}

/**
 * The standard deviation of an indicator's mean yearly shock, from its start, or the first year of
 * the model where that is later, to a year.
 *
 * σ̄² = σ² ÷ n² · (n + 2 Σₖ (n − k) · φᵏ), k from 1 to n − 1
 *
 * source: variance of the mean of an AR(1), definition
 */
export function meanShockSd(model: Model, { indicator, start }: ModelSeries, to: number): number {
  const own = model.uncertainty?.volatility.find((one) => one.indicator === indicator.id);
  const first = model.years[0] ?? to;
  const n = to - Math.max(start?.year ?? first, first);
  if (own === undefined || n < 1) return 0;
  const persistence = model.uncertainty?.persistence ?? 0;
  let [sum, power] = [n, 1];
  for (let k = 1; k < n; k++) {
    power *= persistence;
    sum += 2 * (n - k) * power;
  }
  return (own.sd / n) * Math.sqrt(sum);
}
