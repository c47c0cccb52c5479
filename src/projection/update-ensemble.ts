import type { Model } from '../scenario/model.ts';
import { defaultSampling } from '../stats/sampling/registry.ts';
import type { Streams } from './draws.ts';
import type { Ensemble } from './ensemble.ts';
import { ensembleOf } from './ensemble-of.ts';
import { openStreams } from './open-streams.ts';
import { reachedBetween } from './reached-between.ts';
import { simulate } from './simulate.ts';

/** An ensemble, the model it is of, and the streams it was drawn from. */
export type KnownEnsemble = {
  readonly model: Model;
  readonly ensemble: Ensemble;
  readonly streams: Streams;
};

/**
 * The ensemble of a model that differs from another in some assumptions: only what the difference
 * reaches is drawn, the rest is as it was. The answer is that of `simulate`, to the last bit, since
 * each uncertain quantity has a stream of its own.
 *
 * @param known null, or of a model that differs otherwise: everything is drawn
 * @throws RangeError as `simulate`
 */
export function updateEnsemble(
  known: KnownEnsemble | null,
  model: Model,
  draws: number,
): KnownEnsemble {
  const indicators =
    known === null || known.ensemble.draws !== draws ? null : reachedBetween(known.model, model);
  if (known === null || indicators === null) {
    const streams = openStreams(model.randomSeed, draws, model.sampling ?? defaultSampling);
    return { model, ensemble: ensembleOf(model, simulate(model, { draws, streams })), streams };
  }
  const { streams } = known;
  const fresh = ensembleOf(model, simulate(model, { draws, streams, indicators }));
  const pick = <T extends { readonly indicator: string }>(now: readonly T[], old: readonly T[]) =>
    now.map((one) =>
      indicators.includes(one.indicator)
        ? one
        : (old.find(({ indicator }) => indicator === one.indicator) ?? one),
    );
  const ensemble = {
    ...fresh,
    series: pick(fresh.series, known.ensemble.series),
    outcomes: pick(fresh.outcomes, known.ensemble.outcomes),
  };
  return { model, ensemble, streams };
}
