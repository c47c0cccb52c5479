import { degreesOfFreedom } from '../cases/outlook-parameters.ts';
import { commonCorrelation } from '../outlook/together.ts';
import { ownValue } from '../terms/own-value.ts';
import type { Model, ModelSeries } from './model.ts';
import type { ModelUncertainty } from './model-uncertainty.ts';
import { computedHow } from './plan-paths.ts';
import { originOf, type Scenario } from './scenario.ts';

/** The scenario with all growth on the outlook's middle. */
export function onOutlook(scenario: Scenario): Scenario {
  const origin = originOf(scenario, 'uncertainty');
  const middle = { law: 'outlook', form: {}, otherwise: [], because: null, origin } as const;
  return { ...scenario, growth: {}, default: middle };
}

/**
 * The growth of each indicator as its outlook has it, in place of what the scenario assumes: a draw
 * stands at one place of the outlook in all years, and the places of two indicators go together as
 * in the chance that all targets are met.
 *
 * x(h) = h · μ + z · √(h² · S + h · σ²) · √((ν − 2) ÷ ν), z ~ Student t with ν degrees of freedom
 *
 * @param onMiddle the series of the model as `onOutlook` has them
 * @returns null where no path of the model has an outlook
 * source: DESIGN section 4 (`uncertainty: outlook`); the spread: section 6
 */
export function drawFromOutlooks(
  model: Model,
  onMiddle: readonly ModelSeries[],
): ModelUncertainty | null {
  const drawnGrowth = model.series.flatMap((series) => {
    const { id } = series.indicator;
    const growth = onMiddle.find(({ indicator }) => indicator.id === id)?.growth ?? null;
    const outlook = ownValue(model.outlooks, id);
    const isOwn = series.growth !== null && computedHow(model, series) === null;
    if (!isOwn || growth === null || outlook === undefined || 'unknown' in outlook) return [];
    const perScale = (degreesOfFreedom - 2) / degreesOfFreedom;
    const { lasting, yearly } = outlook.expected;
    const spread = { lasting: lasting * perScale, yearly: yearly * perScale };
    const parameters = { ...growth.parameters, outlook: 0, spread };
    return [{ indicator: id, law: growth.law, parameters }];
  });
  if (drawnGrowth.length === 0) return null;
  return {
    parameters: drawnGrowth.map(({ indicator }) => ({
      indicator,
      parameter: 'outlook',
      distribution: {
        shape: 'student',
        center: 0,
        scale: 1,
        df: degreesOfFreedom,
        low: null,
        high: null,
      },
      center: 0,
      cases: null,
    })),
    volatility: [],
    persistence: 0,
    correlation: { kind: 'one-factor', value: commonCorrelation },
    drawnGrowth,
  };
}
