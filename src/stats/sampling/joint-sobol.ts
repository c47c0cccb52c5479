import { philox } from '../philox.ts';
import { sobolColumns, sobolDimensions } from '../sobol-columns.ts';
import { blockSize, streamUse } from './sampling.ts';
import { firstBlock, scramble, wordsOf } from './sobol.ts';

export type JointPoints = {
  /** The words of one dimension for the points of one block, [blockSize]; hold until the next call. */
  readonly words: (dimension: number, block: number) => Int32Array;
  /** How many of the dimensions are of the Sobol sequence; the rest are random numbers. */
  readonly evenDimensions: number;
};

/**
 * Points that fill a space of many dimensions evenly together, in replicates that are independent
 * of each other: what their spread says of an error is true of evenly laid points, too.
 *
 * w(r, i) = L·C·i ⊕ s(r), one scrambling L for all replicates r, a shift s for each
 *
 * @param key from `streamKey`
 * @param dimensions those past the 64th are of independent random numbers
 * @param points in all, a power of two
 * @param replicates a power of two, at most half of the points
 * source: Joe and Kuo (2008); Cranley and Patterson (1976) for replicates, digit-wise as in Owen
 *   (1995) and Matoušek (1998)
 */
export function openJointPoints(
  key: Uint32Array,
  dimensions: number,
  points: number,
  replicates: number,
): JointPoints {
  const each = points / replicates;
  const even = Math.min(dimensions, sobolDimensions);
  const plain = sobolColumns();
  const columns = Array.from({ length: even }, (_, d) =>
    scramble(plain[d]!, wordsOf(key, streamUse.scramble, d)),
  );
  const lows = columns.map(firstBlock);
  const out = new Int32Array(blockSize);
  const counter = new Uint32Array(4);
  const four = new Uint32Array(4);
  const fillEven = (dimension: number, block: number): void => {
    const low = lows[dimension]!;
    const length = Math.min(each, blockSize);
    for (let from = 0; from < blockSize; from += length) {
      const point = block * blockSize + from;
      const replicate = Math.floor(point / each);
      philox(Uint32Array.of(replicate, dimension, 0, streamUse.shift), key, four);
      let flip = four[0]!;
      const within = (point - replicate * each) / blockSize;
      for (let bit = 0, rest = within; rest >= 1; bit++, rest = Math.floor(rest / 2))
        if (rest % 2 === 1) flip ^= columns[dimension]![blockBits + bit]!;
      const turned = flip | 0;
      for (let j = 0; j < length; j++) out[from + j] = low[j]! ^ turned;
    }
  };
  const fillRandom = (dimension: number, block: number): void => {
    counter[1] = dimension;
    counter[3] = streamUse.draws;
    for (let j = 0; j < blockSize; j += 4) {
      counter[0] = (block * blockSize + j) / 4;
      philox(counter, key, four);
      out[j] = four[0]!;
      out[j + 1] = four[1]!;
      out[j + 2] = four[2]!;
      out[j + 3] = four[3]!;
    }
  };
  return {
    evenDimensions: even,
    words: (dimension, block) => {
      if (dimension < even) fillEven(dimension, block);
      else fillRandom(dimension, block);
      return out;
    },
  };
}

const blockBits = 10;
