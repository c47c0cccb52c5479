import { philox } from './philox.ts';

/**
 * The key of the random stream that belongs to one uncertain quantity, and to no other.
 * h ← Philox(h ⊕ m) ⊕ m over the name's chunks m of four words, then over its length; keyed by the
 * seed
 * @param randomSeed whole number, 0 to 2⁵³ − 1
 * @param name of the quantity; two characters go into a word
 * @returns two 32-bit words for `philox`
 * @throws RangeError if the seed is not such a number
 * Accuracy: two names share a stream with chance 2⁻⁶⁴.
 * Source: Davies–Meyer construction over Philox; Matyas, Meyer and Oseas (1985).
 */
export function streamKey(randomSeed: number, name: string): Uint32Array {
  if (!(Number.isSafeInteger(randomSeed) && randomSeed >= 0)) {
    throw new RangeError(`a random seed must be a whole number of at least 0, got ${randomSeed}`);
  }
  const seed = Uint32Array.of(randomSeed, Math.floor(randomSeed / 4294967296));
  const state = new Uint32Array(4);
  const chunk = new Uint32Array(4);
  const mixed = new Uint32Array(4);
  const absorb = (): void => {
    for (let i = 0; i < 4; i++) mixed[i] = state[i]! ^ chunk[i]!;
    philox(mixed, seed, state);
    for (let i = 0; i < 4; i++) state[i] = state[i]! ^ chunk[i]!;
    chunk.fill(0);
  };
  for (let i = 0; i < name.length; i++) {
    const word = (i >> 1) & 3;
    chunk[word] = chunk[word]! | (name.charCodeAt(i) << (16 * (i & 1)));
    if ((i & 7) === 7) absorb();
  }
  if ((name.length & 7) !== 0) absorb();
  chunk[0] = name.length;
  chunk[3] = 0x6c656e67;
  absorb();
  return state.slice(0, 2);
}
