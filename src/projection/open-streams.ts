import { fillNormals, normalPieces } from '../stats/fill-normals.ts';
import { type SamplingId, samplings } from '../stats/sampling/registry.ts';
import type { Sampler } from '../stats/sampling/sampling.ts';
import { streamKey } from '../stats/stream-key.ts';
import type { Streams } from './draws.ts';

/**
 * The random numbers of uncertain quantities, a stream for each, named after it. A stream is opened
 * when it is first wanted and then kept: whoever keeps the streams pays for each once.
 *
 * @param draws how many draws there are in all
 * source: DESIGN section 6
 */
export function openStreams(randomSeed: number, draws: number, plan: SamplingId): Streams {
  const pieces = normalPieces();
  const opened = new Map<string, Sampler>();
  const words = (name: string, dimensions: number): Sampler => {
    const wanted = `${dimensions} ${name}`;
    const known = opened.get(wanted);
    if (known !== undefined) return known;
    const key = streamKey(randomSeed, name);
    const sampler = samplings[plan].open({ key, dimensions, draws });
    opened.set(wanted, sampler);
    return sampler;
  };
  return {
    words,
    normals: (name, dimensions) => {
      const sampler = words(name, dimensions);
      return (dimension, block, out) => {
        const drawn = sampler.words(dimension, block);
        fillNormals(drawn, sampler.flip(dimension, block), out, pieces);
      };
    },
  };
}
