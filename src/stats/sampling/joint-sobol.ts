import { sobolColumns, sobolDimensions } from '../sobol-columns.ts';
import { openRandomWords } from './open-random-words.ts';
import { blockSize, streamUse } from './sampling.ts';
import { firstBlock, scramble, wordsOf } from './sobol.ts';

export type JointPoints = {
  /** The words of one dimension for the points of one block, [blockSize]; hold until the next call. */
  readonly words: (dimension: number, block: number) => Int32Array;
  /** How many of the dimensions are of the Sobol sequence; the rest are random numbers. */
  readonly evenDimensions: number;
};

/**
 * Points that fill a space of many dimensions evenly together: every stretch of 2^m points, counted
 * from a multiple of 2^m, is a shifted copy of the first, and all together are more even than any.
 *
 * w(i) = L·C·i ⊕ s
 *
 * @param key from `streamKey`
 * @param dimensions those past the 64th are of independent random numbers
 * source: Joe and Kuo (2008); scrambling: Matoušek (1998); digital shift: Owen (1995)
 */
export function openJointPoints(key: Uint32Array, dimensions: number): JointPoints {
  const even = Math.min(dimensions, sobolDimensions);
  const plain = sobolColumns();
  const columns = Array.from({ length: even }, (_, d) =>
    scramble(plain[d]!, wordsOf(key, streamUse.scramble, d)),
  );
  const lows = columns.map(firstBlock);
  const shifts = columns.map((_, d) => wordsOf(key, streamUse.shift, d)[0]!);
  const out = new Int32Array(blockSize);
  const random = openRandomWords(key);
  const fillEven = (dimension: number, block: number): void => {
    const low = lows[dimension]!;
    let flip = shifts[dimension]! | 0;
    for (let bit = blockBits, rest = block; rest >= 1; bit++, rest = Math.floor(rest / 2))
      if (rest % 2 === 1) flip ^= columns[dimension]![bit]!;
    for (let j = 0; j < blockSize; j++) out[j] = low[j]! ^ flip;
  };
  return {
    evenDimensions: even,
    words: (dimension, block) => {
      if (dimension >= even) return random(dimension, block);
      fillEven(dimension, block);
      return out;
    },
  };
}

const blockBits = 10;
