import type { Sampler } from '../stats/sampling/sampling.ts';

/** The random numbers of a model, block by block; what is never asked for is never drawn. */
export type Draws = {
  /** Goes on to a block. */
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
  readonly words: (name: string, dimensions: number) => Sampler;
  readonly normals: (name: string, dimensions: number) => Normals;
};
