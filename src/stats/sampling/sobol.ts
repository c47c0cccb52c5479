import { philox } from '../philox.ts';
import { sobolColumns, sobolDimensions } from '../sobol-columns.ts';
import { openRandomWords } from './open-random-words.ts';
import { blockSize, type Sampling, streamUse } from './sampling.ts';

/**
 * Every quantity has a Sobol sequence of its own, one dimension a year, so that a further quantity
 * takes none away and changes no other; years past the last dimension are simple random numbers. Two quantities are made independent by a shuffle M
 * of the draws' order, linear in the bits of i: a triangular M keeps every prefix of 2^m draws, and
 * with it the even spread. L scrambles the digits, s moves all points at once.
 */
export const sobol: Sampling = {
  title: { zh: '加扰 Sobol 序列', en: 'scrambled Sobol' },
  question: {
    zh: '各年冲击合起来也均匀铺开；同样次数下误差最小',
    en: 'The years of a quantity are spread evenly together: the smallest error for as many draws',
  },
  formula: 'w(i) = L·C·M·i ⊕ s, C: Joe–Kuo',
  source: {
    zh: 'Joe、Kuo（2008）；线性加扰与数位平移：Matoušek（1998）；按量打乱次序：Burley（2020）',
    en: 'Joe and Kuo (2008); linear scrambling and digital shift: Matoušek (1998); shuffling by quantity: Burley (2020)',
  },
  open: ({ key, dimensions }) => {
    const even = Math.min(dimensions, sobolDimensions);
    const plain = sobolColumns(even);
    const beyond = openRandomWords(key);
    const shuffle = wordsOf(key, streamUse.shuffle, 0);
    const scrambled = Array.from({ length: even }, (_, d) =>
      scramble(shuffled(plain[d]!, shuffle), wordsOf(key, streamUse.scramble, d)),
    );
    const lows = scrambled.map(firstBlock);
    const shifts = scrambled.map((_, d) => wordsOf(key, streamUse.shift, d)[0]!);
    return {
      words: (dimension, block) => (dimension < even ? lows[dimension]! : beyond(dimension, block)),
      flip: (dimension, block) => {
        if (dimension >= even) return 0;
        const columns = scrambled[dimension]!;
        let base = shifts[dimension]! | 0;
        for (let bit = blockBits, rest = block | 0; rest !== 0; bit++, rest >>>= 1)
          if ((rest & 1) !== 0) base ^= columns[bit]!;
        return base;
      },
    };
  },
};

const blockBits = 10;

/** C·M: column i becomes itself plus a random choice of those before it. */
function shuffled(columns: Uint32Array, choices: Uint32Array): Uint32Array {
  return columns.map((column, i) => {
    let word = column;
    for (let k = 0; k < i; k++) if ((choices[i]! >>> k) & 1) word ^= columns[k]!;
    return word;
  });
}

/** L·C: each digit adds a random choice of the digits below it to them. */
export function scramble(columns: Uint32Array, choices: Uint32Array): Uint32Array {
  return columns.map((column) => {
    let word = 0;
    for (let digit = 0; digit < 32; digit++) {
      const top = 31 - digit;
      if ((column >>> top) & 1) word ^= (1 << top) | (choices[digit]! & ((1 << top) - 1));
    }
    return word;
  });
}

/** The draws 0 … 1023, before the shift; those of a later block differ from them by one word. */
export function firstBlock(columns: Uint32Array): Int32Array {
  const low = new Int32Array(blockSize);
  for (let bit = 0; bit < blockBits; bit++)
    for (let j = 0; j < 1 << bit; j++) low[(1 << bit) + j] = low[j]! ^ columns[bit]!;
  return low;
}

/** 32 words of the quantity's stream, set apart by what they are for. */
export function wordsOf(key: Uint32Array, use: number, dimension: number): Uint32Array {
  const words = new Uint32Array(32);
  for (let k = 0; k < 8; k++)
    philox(Uint32Array.of(k, dimension, 0, use), key, words.subarray(4 * k, 4 * k + 4));
  return words;
}
