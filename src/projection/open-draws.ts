import type { Model } from '../scenario/model.ts';
import { fillNormals, normalPieces } from '../stats/fill-normals.ts';
import { type SamplingId, samplings } from '../stats/sampling/registry.ts';
import type { Sampler } from '../stats/sampling/sampling.ts';
import { streamKey } from '../stats/stream-key.ts';
import { openParameters } from './open-parameters.ts';
import { openShocks } from './open-shocks.ts';

/** The random numbers of a model, block by block. */
export type Draws = {
  /** Draws what later calls share for one block; to be called first. */
  readonly load: (block: number) => void;
  /** The drawn values of a parameter, [blockSize], anew with each block; null where it is certain. */
  readonly parameter: (indicator: string, parameter: string) => Float64Array | null;
  /** The yearly shocks of an indicator; null where it has none. */
  readonly shocks: (indicator: string) => Shocks | null;
};

/**
 * The shocks of a year are shared · F + alone · own, [blockSize]. `advance` fills `own` for the i-th
 * year, i from 1 on, one year after the other; F is `factor` of that year.
 */
export type Shocks = {
  readonly advance: (i: number) => void;
  readonly factor: (i: number) => Float64Array;
  readonly shared: number;
  readonly own: Float64Array;
  readonly alone: number;
};

/** Normal numbers of one quantity, [blockSize]. */
export type Normals = (dimension: number, block: number, out: Float64Array) => void;

/** Opens the numbers of an uncertain quantity by its name. */
export type Streams = {
  readonly draws: number;
  readonly words: (name: string, dimensions: number) => Sampler;
  readonly normals: (name: string, dimensions: number) => Normals;
};

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
