import { philox } from '../philox.ts';
import { blockSize, streamUse } from './sampling.ts';

/**
 * Independent random words of a quantity, for any number of dimensions.
 *
 * w(i) = Philox(i)
 *
 * @param key from `streamKey`
 * @returns the words of one dimension for the draws of one block, [blockSize]; they hold until the
 *   next call
 * source: Salmon et al. (2011)
 */
export function openRandomWords(
  key: Uint32Array,
): (dimension: number, block: number) => Int32Array {
  const counter = new Uint32Array(4);
  const four = new Uint32Array(4);
  const out = new Int32Array(blockSize);
  return (dimension, block) => {
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
    return out;
  };
}
