import { philox } from '../philox.ts';
import { random } from './random.ts';
import { blockSize, type Sampling, streamUse } from './sampling.ts';

export const lhs: Sampling = {
  title: { zh: '拉丁超立方', en: 'Latin hypercube' },
  question: {
    zh: '每个不确定量单独看都均匀铺满；总次数须事先定下',
    en: 'Each quantity alone is spread evenly; the number of draws must be known beforehand',
  },
  formula: 'u(i) = (π(i) + U(i)) ÷ N',
  source: {
    zh: 'McKay、Beckman、Conover（1979）；排列 π 用带密钥的可逆散列加循环行走，Black、Rogaway（2002）',
    en: 'McKay, Beckman and Conover (1979); π is a keyed invertible hash with cycle walking, Black and Rogaway (2002)',
  },
  open: (quantity) => {
    const { key, dimensions, draws } = quantity;
    const jitter = random.open(quantity);
    const orders = Array.from({ length: dimensions }, (_, d) => openOrder(key, d, draws));
    const words = (dimension: number, block: number): Int32Array => {
      const out = jitter.words(dimension, block);
      const order = orders[dimension]!;
      for (let j = 0; j < blockSize; j++) {
        const i = block * blockSize + j;
        if (i >= draws) break;
        const u = (order(i) + ((out[j]! >>> 0) + 0.5) * 2.3283064365386963e-10) / draws;
        out[j] = Math.floor(u * 4294967296);
      }
      return out;
    };
    return { words, flip: () => 0 };
  },
};

/** A permutation of 0 … n − 1 whose i-th element is had without the others. */
function openOrder(key: Uint32Array, dimension: number, n: number): (i: number) => number {
  let bits = 1;
  while ((1 << bits) >>> 0 < n) bits++;
  const mask = (1 << bits) - 1;
  const half = Math.max(1, bits >> 1);
  const words = new Uint32Array(12);
  for (let k = 0; k < 3; k++) {
    const counter = Uint32Array.of(k, dimension, 0, streamUse.order);
    philox(counter, key, words.subarray(4 * k, 4 * k + 4));
  }
  // Each step can be undone on numbers of so many bits, so all of them together are a permutation.
  return (i) => {
    let x = i;
    do {
      for (let round = 0; round < 12; round += 2) {
        x = Math.imul(x ^ words[round]!, words[round + 1]! | 1) & mask;
        x ^= x >>> half;
      }
    } while (x >= n);
    return x;
  };
}
