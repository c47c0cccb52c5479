import type { JudgedTarget, Odds } from '../feasibility/judged-target.ts';
import type { Ensemble, EnsembleSeries, Outcome } from '../projection/ensemble.ts';
import type { Model } from '../scenario/model.ts';
import type { UncertainParameter } from '../scenario/model-uncertainty.ts';
import { type Distribution, quantileOf } from '../stats/distribution.ts';
import { metRange } from '../terms/target.ts';
import {
  type Bands,
  type Lack,
  type QuantileId,
  quantileIds,
  type StudyOutcome,
  type StudyParameter,
  type StudyUncertainty,
} from './study-uncertainty.ts';

/**
 * The uncertain side of a study.
 *
 * @param targets the judged targets of the model
 * @param ensemble what its draws came to, at the levels 10, 25, 50, 75 and 90%; null where the model
 *   has no uncertainty
 */
export function describeUncertainty(
  model: Model,
  targets: readonly JudgedTarget[],
  ensemble: Ensemble | null,
): StudyUncertainty {
  const { uncertainty } = model;
  return {
    ground: groundOf(uncertainty),
    parameters: uncertainty?.parameters.map(describeParameter) ?? [],
    volatility: uncertainty?.volatility ?? [],
    persistence:
      uncertainty === null || uncertainty.volatility.length === 0 ? null : uncertainty.persistence,
    correlation: uncertainty?.correlation ?? null,
    without: model.series.flatMap(({ indicator: { id } }) => {
      const why = lackOf(id, ensemble);
      return why === null ? [] : [{ indicator: id, why }];
    }),
    method: ensemble?.method ?? null,
    outcomes: describeOutcomes(targets, ensemble),
  };
}

function groundOf(uncertainty: Model['uncertainty']): StudyUncertainty['ground'] {
  if (uncertainty === null) return 'none';
  return uncertainty.drawnGrowth === null ? 'scenario' : 'outlook';
}

/** The bands of an indicator; null where nothing moves it. */
export function bandsOf(ensemble: Ensemble | null, indicator: string): Bands | null {
  const series = seriesOf(ensemble, indicator);
  if (series === null || series.quantiles === null || !series.uncertain) return null;
  const { quantiles } = series;
  const at = (k: number) => quantiles[k] ?? [];
  return { p10: at(0), p25: at(1), p50: at(2), p75: at(3), p90: at(4) };
}

/**
 * Judged targets with their odds within the scenario. Where all draws agree there are none: whether
 * a certain path meets its target is the verdict's to say, and a probability without an error would
 * look like knowledge. Nor are there odds of what a published figure has decided.
 *
 * @param targets as `judgeTargets` gave them
 */
export function withOdds(
  targets: readonly JudgedTarget[],
  ensemble: Ensemble | null,
): readonly JudgedTarget[] {
  return targets.map((target, i) => ({ ...target, scenarioOdds: oddsOf(targets, i, ensemble) }));
}

function oddsOf(
  targets: readonly JudgedTarget[],
  i: number,
  ensemble: Ensemble | null,
): Odds | null {
  if (targets[i]?.decidedBy !== 'path') return null;
  const outcome = outcomeOf(targets, i, ensemble);
  return outcome?.uncertain === true ? outcome.odds : null;
}

function describeParameter(parameter: UncertainParameter): StudyParameter {
  const { indicator, center, distribution, cases } = parameter;
  const at = (p: number) => quantileOf(distribution, p);
  return {
    ...{ indicator, parameter: parameter.parameter, center },
    distribution: describeDistribution(distribution),
    ...{ p10: at(0.1), p50: at(0.5), p90: at(0.9), cases },
  };
}

function describeDistribution(distribution: Distribution): StudyParameter['distribution'] {
  if (distribution.shape !== 'empirical') return distribution;
  const { shape, values, low, high } = distribution;
  return { shape, count: values.length, low, high };
}

function describeOutcomes(
  targets: readonly JudgedTarget[],
  ensemble: Ensemble | null,
): readonly StudyOutcome[] {
  return targets.map((target, i): StudyOutcome => {
    const { indicator, year, value } = target;
    const met = value === null ? null : metRange({ ...target, value });
    const outcome = target.decidedBy === 'published' ? null : outcomeOf(targets, i, ensemble);
    const drawn = outcome?.uncertain === true ? outcome : null;
    const { quantiles = null } = drawn ?? {};
    return {
      indicator,
      year,
      lacks:
        target.decidedBy === 'published' ? 'decided' : lackOfOutcome(indicator, ensemble, drawn),
      meets: {
        low: met !== null && Number.isFinite(met.low) ? met.low : null,
        high: met !== null && Number.isFinite(met.high) ? met.high : null,
      },
      mean: drawn?.mean ?? null,
      quantiles: quantiles === null ? null : nameQuantiles((k) => quantiles[k]!),
      quantileError: drawn?.quantileError ?? 0,
      histogram: drawn?.histogram ?? null,
    };
  });
}

function lackOfOutcome(
  id: string,
  ensemble: Ensemble | null,
  drawn: Outcome | null,
): StudyOutcome['lacks'] {
  if (drawn === null) return lackOf(id, ensemble) ?? 'certain';
  return drawn.odds === null ? 'no-value' : null;
}

function lackOf(id: string, ensemble: Ensemble | null): Lack | null {
  if (ensemble === null) return 'none';
  const series = seriesOf(ensemble, id);
  if (series === null || series.quantiles === null) return 'no-path';
  return series.uncertain ? null : 'not-stated';
}

function nameQuantiles(of: (k: number) => number): { readonly [P in QuantileId]: number } {
  const [p10, p25, p50, p75, p90] = quantileIds.map((_, k) => of(k));
  return { p10: p10!, p25: p25!, p50: p50!, p75: p75!, p90: p90! };
}

function seriesOf(ensemble: Ensemble | null, id: string): EnsembleSeries | null {
  return ensemble?.series.find(({ indicator }) => indicator === id) ?? null;
}

/** Outcomes name a target by its place among those of its indicator. */
function outcomeOf(
  targets: readonly JudgedTarget[],
  i: number,
  ensemble: Ensemble | null,
): Outcome | null {
  const id = targets[i]?.indicator;
  const place = i - targets.findIndex(({ indicator }) => indicator === id);
  const of = ({ indicator, target }: Outcome) => indicator === id && target === place;
  return ensemble?.outcomes.find(of) ?? null;
}
