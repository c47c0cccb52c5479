import { blockSize } from '../stats/sampling/sampling.ts';

/** One year of one indicator over the draws of a block, [blockSize]. */
export type Layer = {
  readonly values: Float64Array;
  /** The value where all draws agree, as projected; null where they differ. */
  readonly constant: number | null;
};

/** The layer of the i-th year; null where it has no value. Asking for it sets up its work. */
export type Layers = (i: number) => Layer | null;

/** Work to be done for each block, in this order. */
export type Steps = (() => void)[];

/** Layers that are set up when they are asked for, each once. */
export function onDemand(setUp: (i: number) => Layer | null): Layers {
  const made = new Map<number, Layer | null>();
  return (i) => {
    const known = made.get(i);
    if (known !== undefined) return known;
    const layer = setUp(i);
    made.set(i, layer);
    return layer;
  };
}

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
  return onDemand((i) => {
    const value = path[i] ?? null;
    return value === null ? null : constantLayer(value);
  });
}
