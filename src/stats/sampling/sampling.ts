/**
 * A sampling plan lays the draws of one uncertain quantity over 0–1. Its members live one a file,
 * laid out alike: title, question, formula, source, open. A quantity has one dimension, or one a
 * year; its numbers depend on its own name and the seed only, so that other quantities, their order
 * and the workers change none of them. Numbers are 32-bit words w that stand for u = (w + ½) ÷ 2³².
 */
export type Sampling = {
  readonly title: { readonly zh: string; readonly en: string };
  /** What it is good for. */
  readonly question: { readonly zh: string; readonly en: string };
  readonly formula: string;
  readonly source: { readonly zh: string; readonly en: string };
  /** Prepares the numbers of one quantity. */
  readonly open: (quantity: SampledQuantity) => Sampler;
};

type SampledQuantity = {
  /** Key of the quantity's own stream, from `streamKey`. */
  readonly key: Uint32Array;
  /** 1, or the number of years. */
  readonly dimensions: number;
  /** How many draws there are in all. */
  readonly draws: number;
};

/**
 * The numbers of one dimension for the draws of one block: draw j has words[j] ⊕ flip. The words,
 * [blockSize], hold until they are asked for again.
 */
export type Sampler = {
  readonly words: (dimension: number, block: number) => Int32Array;
  readonly flip: (dimension: number, block: number) => number;
};

/** Draws come in blocks of this many; block b holds the draws b·1024 to b·1024 + 1023. */
export const blockSize = 1024;

/** What words of a quantity's stream are used for: the fourth word of the counter. */
export const streamUse = { draws: 0, shuffle: 1, scramble: 2, shift: 3, order: 4 } as const;

/** u of a word: inside 0–1, never 0 or 1. */
export function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}
