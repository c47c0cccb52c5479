import { addPairs, divideAsPair, multiplyPairs, type Pair, rootOfPair } from './double-double.ts';

/** From this bin of 128 on, a number z in [1, 2) counts as 2·(z/2): z ≥ 1.414. */
export const FOLD = 53;

/** 2/1, 2/3, 2/5 …: the series of 2·artanh. */
const SERIES: readonly Pair[] = Array.from({ length: 36 }, (_, i) => divideAsPair(2, 2 * i + 1));

/** ln 2 to 32 digits. */
export const LN2: Pair = logOfRatio(2, 1, 36);

/** 2ᵏ for k = −1074 … 1023, at index k + 1074. Every entry is exact. */
export const POWERS_OF_TWO: Float64Array = powersOfTwo();

/** 2^(j/128) for j = 0 … 127: the nearest double at index 2j, what is missing at 2j + 1. */
export const ROOTS_OF_TWO: Float64Array = rootsOfTwo();

/**
 * For z in [1 + j/128, 1 + (j+1)/128), three numbers from index 4j on: a short number v near 1/z
 * (at most 12 bits, so products with it are exact), then −ln v as a multiple of 2⁻⁴² and what that
 * leaves out. From z ≈ √2 on (`FOLD`) the logarithm is of z/2, so that a sum k·ln 2 − ln v
 * never cancels; in the two bins around a power of two it is exactly 0.
 */
export const RECIPROCALS: Float64Array = reciprocals();

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2098);
  table[1074] = 1;
  for (let k = 1; k <= 1074; k++) table[1074 - k] = table[1075 - k]! / 2;
  for (let k = 1; k <= 1023; k++) table[1074 + k] = table[1073 + k]! * 2;
  return table;
}

function rootsOfTwo(): Float64Array {
  const table = new Float64Array(256);
  const roots: Pair[] = [];
  for (let bit = 0, root: Pair = [2, 0]; bit < 7; bit++) {
    root = rootOfPair(root);
    roots.unshift(root);
  }
  for (let j = 0; j < 128; j++) {
    let power: Pair = [1, 0];
    for (const [bit, root] of roots.entries()) {
      if ((j >> bit) % 2 === 1) power = multiplyPairs(power, root);
    }
    table.set(power, 2 * j);
  }
  return table;
}

function reciprocals(): Float64Array {
  const table = new Float64Array(512);
  // Each bin from its neighbour, outwards from the two bins whose logarithm is 0: short series.
  for (let j = 0, last = 2048, logarithm: Pair = [0, 0]; j < FOLD; j++) {
    const numerator = j === 0 ? 2048 : nearestReciprocal(j);
    logarithm = addPairs(logarithm, logOfRatio(last, numerator, 8));
    setBin(table, j, numerator, logarithm);
    last = numerator;
  }
  for (let j = 127, last = 1024, logarithm: Pair = [0, 0]; j >= FOLD; j--) {
    const numerator = j === 127 ? 1024 : nearestReciprocal(j);
    logarithm = addPairs(logarithm, logOfRatio(last, numerator, 8));
    setBin(table, j, numerator, logarithm);
    last = numerator;
  }
  return table;
}

/** The numerator over 2048 nearest to one over the middle of bin j. */
function nearestReciprocal(j: number): number {
  return Math.round(2048 / (1 + (j + 0.5) / 128));
}

function setBin(table: Float64Array, j: number, numerator: number, logarithm: Pair): void {
  const twoTo42 = 4398046511104;
  const coarse = Math.round(logarithm[0] * twoTo42) / twoTo42;
  table.set([numerator / 2048, coarse, logarithm[0] - coarse + logarithm[1]], 4 * j);
}

/** ln(a/b) = 2·(s + s³/3 + s⁵/5 + …), s = (a − b)/(a + b): the series of artanh. */
function logOfRatio(a: number, b: number, terms: number): Pair {
  const s = divideAsPair(a - b, a + b);
  const square = multiplyPairs(s, s);
  let sum: Pair = [0, 0];
  for (let i = terms - 1; i >= 0; i--) {
    sum = addPairs(multiplyPairs(sum, square), SERIES[i]!);
  }
  return multiplyPairs(sum, s);
}
