/**
 * Four random words that depend on nothing but a counter and a key: the n-th number of a stream is
 * had without its predecessors.
 * ten rounds of (c₀, c₁, c₂, c₃) → (hi(B·c₂) ⊕ c₁ ⊕ k₀, lo(B·c₂), hi(A·c₀) ⊕ c₃ ⊕ k₁, lo(A·c₀)),
 * keys raised by the golden ratio and √3 − 1 after each
 * @param counter four 32-bit words
 * @param key two 32-bit words
 * @param out receives four words, 0 to 2³² − 1; may be `counter` itself
 * Accuracy: exact; passes the known answers of Random123.
 * Source: Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3
 * (Philox 4×32-10).
 */
export function philox(counter: Uint32Array, key: Uint32Array, out: Uint32Array): void {
  let c0 = counter[0]!;
  let c1 = counter[1]!;
  let c2 = counter[2]!;
  let c3 = counter[3]!;
  let k0 = key[0]!;
  let k1 = key[1]!;
  for (let round = 0; round < 10; round++) {
    const lowA = Math.imul(MULTIPLIER_A, c0) >>> 0;
    const lowB = Math.imul(MULTIPLIER_B, c2) >>> 0;
    const highA = highWord(MULTIPLIER_A * c0, lowA);
    const highB = highWord(MULTIPLIER_B * c2, lowB);
    c0 = (highB ^ c1 ^ k0) >>> 0;
    c1 = lowB;
    c2 = (highA ^ c3 ^ k1) >>> 0;
    c3 = lowA;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

const MULTIPLIER_A = 0xd2511f53;
const MULTIPLIER_B = 0xcd9e8d57;

/**
 * The upper half of a 64-bit product whose double is off by less than 2¹¹: without its lower half
 * it is a multiple of 2³² but for that.
 */
function highWord(product: number, low: number): number {
  return ((product - low) * 2.3283064365386963e-10 + 0.5) >>> 0;
}
