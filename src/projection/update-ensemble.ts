import { dependencies, type Node } from '../scenario/dependencies.ts';
import type { Model } from '../scenario/model.ts';
import { defaultSampling } from '../stats/sampling/registry.ts';
import type { Streams } from './draws.ts';
import type { Ensemble } from './ensemble.ts';
import { ensembleOf } from './ensemble-of.ts';
import { openStreams } from './open-streams.ts';
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

/**
 * The indicators whose draws can differ between two models of one region; null where they differ in
 * more than the assumptions of some indicators.
 */
function reachedBetween(before: Model, after: Model): readonly string[] | null {
  if (textOf(frameOf(before)) !== textOf(frameOf(after))) return null;
  const changed = new Set(
    after.series
      .filter(({ indicator: { id } }) => textOf(partOf(before, id)) !== textOf(partOf(after, id)))
      .map(({ indicator }) => indicator.id),
  );
  const known = new Map<Node, boolean>();
  const isReached = (node: Node): boolean => {
    const told = known.get(node);
    if (told !== undefined) return told;
    const id = node.slice(node.indexOf(':') + 1);
    const answer =
      changed.has(id) || [before, after].some((model) => dependencies(model, node).some(isReached));
    known.set(node, answer);
    return answer;
  };
  return after.series
    .map(({ indicator }) => indicator.id)
    .filter((id) => isReached(`final:${id}`) || isReached(`raw:${id}`));
}

/** What all indicators share. */
function frameOf({
  region,
  years,
  from,
  totals,
  randomSeed,
  sampling,
  inputs,
  uncertainty,
}: Model) {
  const { volatility, persistence, correlation } = uncertainty ?? {};
  const seeds = inputs.filter(({ folder }) => folder === 'seeds');
  const shocks = { volatility, persistence, correlation };
  return { id: region.id, years, from, totals, randomSeed, sampling, seeds, shocks };
}

/** What is an indicator's own. */
function partOf({ series, uncertainty }: Model, id: string) {
  const one = series.find(({ indicator }) => indicator.id === id);
  return {
    start: one?.start,
    target: one?.target,
    growth: one?.growth,
    events: one?.events,
    uncertain: uncertainty?.parameters.filter(({ indicator }) => indicator === id),
  };
}

/** Equal where the plain data are; order of keys counts, and both sides make them alike. */
function textOf(data: unknown): string {
  return JSON.stringify(data);
}
