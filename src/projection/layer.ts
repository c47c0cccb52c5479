import { blockSize } from '../stats/sampling/sampling.ts';

/** One year of one indicator over the draws of a block, [blockSize]. */
export type Layer = {
  readonly values: Float64Array;
  /** The value where all draws agree, as projected; null where they differ. */
  readonly constant: number | null;
};

/** A layer per year; null where a year has no value. */
export type Layers = readonly (Layer | null)[];

/** A layer that draws will fill. */
export function openLayer(): Layer {
  return { values: new Float64Array(blockSize), constant: null };
}

/** A layer in which all draws agree. */
export function constantLayer(value: number): Layer {
  return { values: new Float64Array(blockSize).fill(value), constant: value };
}

/** A path that is the same in all draws. */
export function constantLayers(path: readonly (number | null)[]): Layers {
  return path.map((value) => (value === null ? null : constantLayer(value)));
}
