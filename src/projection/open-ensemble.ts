import type { Model } from '../scenario/model.ts';
import { defaultSampling, type SamplingId } from '../stats/sampling/registry.ts';
import { metRange } from '../terms/target.ts';
import { compileJudged } from './compile-judged.ts';
import { compilePaths } from './compile-paths.ts';
import { drawnModel } from './drawn-model.ts';
import type { Streams } from './draws.ts';
import type { SlotKey } from './ensemble.ts';
import { followPaths } from './follow-paths.ts';
import type { Layer } from './layer.ts';
import { openDraws } from './open-draws.ts';
import { openStreams } from './open-streams.ts';
import { furthestTarget, openTargets } from './open-targets.ts';

/** What an ensemble is made with; all of it has a default. */
export type EnsembleOptions = {
  /** By default the model's. */
  readonly draws?: number | undefined;
  readonly sampling?: SamplingId | undefined;
  /** Years whose bands are wanted; by default all of the model's. */
  readonly years?: readonly number[] | undefined;
  /** Probabilities of the quantiles; by default 10, 25, 50, 75 and 90%. */
  readonly levels?: readonly number[] | undefined;
  /** Whose draws are wanted; by default everyone's. What they depend on is drawn as well. */
  readonly indicators?: readonly string[] | undefined;
  /** Those of the same seed, plan and number of draws, where they are open already. */
  readonly streams?: Streams | undefined;
};

const defaultLevels: readonly number[] = [0.1, 0.25, 0.5, 0.75, 0.9];

/** A number a draw that is wanted, the values of a block where it stands, and what meets a target. */
export type Slot = {
  readonly key: SlotKey;
  readonly values: Float64Array;
  readonly met: { readonly low: number; readonly high: number } | null;
};

/** An ensemble ready to be drawn. */
export type OpenEnsemble = {
  readonly draws: number;
  readonly sampling: SamplingId;
  readonly levels: readonly number[];
  readonly years: readonly number[];
  readonly lastYear: number;
  readonly slots: readonly Slot[];
  /** Fills the slots' values with those of one block. */
  readonly run: (block: number) => void;
};

/** The most draws an ensemble can have. */
const mostDraws = 1_000_000_000;

/**
 * Prepares the draws of a model: its random numbers, the work of a block, and what is wanted of it.
 *
 * @throws RangeError where options make no sense, or the model's numbers have no meaning
 */
export function openEnsemble(given: Model, options: EnsembleOptions): OpenEnsemble {
  const model = drawnModel(given);
  const draws = options.draws ?? model.draws;
  const levels = options.levels ?? defaultLevels;
  const sampling = options.sampling ?? model.sampling ?? defaultSampling;
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= mostDraws))
    throw new RangeError(`draws must be a whole number from 1 to ${mostDraws}, got ${draws}`);
  if (levels.some((p, i) => !(p > (levels[i - 1] ?? 0) && p < 1)))
    throw new RangeError(`levels must rise between 0 and 1, got ${levels.join(', ')}`);
  const lastYear = furthestTarget(model);
  const followed = followPaths(model, lastYear);
  const { years } = followed;
  const streams = options.streams ?? openStreams(model.randomSeed, draws, sampling);
  const numbers = openDraws(model, lastYear - (model.years[0] ?? lastYear), streams);
  const { steps, layersOf } = compilePaths(model, followed, numbers);
  const wanted = options.years ?? model.years;
  const slots = model.series.flatMap((series): readonly Slot[] => {
    const { id } = series.indicator;
    if (options.indicators?.includes(id) === false) return [];
    const layers = layersOf(id);
    if (layers === null) return [];
    const judged = openTargets(model, series).map(({ target, index }) => ({
      index,
      met: metRange(target),
      layer: compileJudged(series, target, years, layers, numbers, steps),
    }));
    const bands = wanted.flatMap((year): readonly Slot[] => {
      const i = years.indexOf(year);
      const layer = i < 0 ? null : layers(i);
      if (!isDrawn(layer)) return [];
      const one = judged.find((other) => other.layer === layer);
      const key = { indicator: id, year, target: one?.index ?? null };
      return [{ key, values: layer.values, met: one?.met ?? null }];
    });
    const shown = new Set(bands.map(({ key }) => key.target));
    const others = judged.flatMap(({ index, met, layer }): readonly Slot[] => {
      if (!isDrawn(layer) || shown.has(index)) return [];
      return [{ key: { indicator: id, year: null, target: index }, values: layer.values, met }];
    });
    return [...bands, ...others];
  });
  const run = (block: number): void => {
    numbers.load(block);
    for (const step of steps) step();
  };
  return { draws, sampling, levels, years: wanted, lastYear, slots, run };
}

function isDrawn(layer: Layer | null): layer is Layer {
  return layer !== null && layer.constant === null;
}
