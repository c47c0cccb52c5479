import type { Model } from '../scenario/model.ts';
import { fillNormals, normalPieces } from '../stats/fill-normals.ts';
import { type SamplingId, samplings } from '../stats/sampling/registry.ts';
import type { Sampler } from '../stats/sampling/sampling.ts';
import { streamKey } from '../stats/stream-key.ts';
import type { Draws, Streams } from './draws.ts';
import { openParameters } from './open-parameters.ts';
import { openShocks } from './open-shocks.ts';

/**
 * Opens the random numbers of a model: a stream for each uncertain quantity, named after it.
 *
 * @param years how many years are drawn after the base
 * @param draws how many draws there are in all
 * @throws RangeError where the model's correlation is not positive semidefinite
 * source: DESIGN section 6
 */
export function openDraws(model: Model, years: number, draws: number, plan: SamplingId): Draws {
  const pieces = normalPieces();
  const open = (name: string, dimensions: number): Sampler =>
    samplings[plan].open({ key: streamKey(model.randomSeed, name), dimensions, draws });
  const streams: Streams = {
    draws,
    words: open,
    normals: (name, dimensions) => {
      const sampler = open(name, dimensions);
      return (dimension, block, out) => {
        const words = sampler.words(dimension, block);
        fillNormals(words, sampler.flip(dimension, block), out, pieces);
      };
    },
  };
  const parameters = openParameters(model, streams);
  const shocks = openShocks(model, streams, years);
  return {
    load: (block) => {
      parameters.load(block);
      shocks.load(block);
    },
    parameter: parameters.of,
    shocks: shocks.of,
  };
}
