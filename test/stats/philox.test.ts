import { describe, expect, it } from 'vitest';
import { philox } from '../../src/stats/philox.ts';

// Random123 1.14, tests/kat_vectors, lines "philox4x32 10".
const knownAnswers = [
  [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  [[-1, -1, -1, -1], [-1, -1], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    'd16cfe09 94fdcceb 5001e420 24126ea1',
  ],
] as const;

describe('philox', () => {
  it('gives the known answers of Random123', () => {
    for (const [counter, key, answer] of knownAnswers) {
      const out = new Uint32Array(4);
      philox(Uint32Array.from(counter), Uint32Array.from(key), out);
      expect([...out].map((w) => w.toString(16).padStart(8, '0')).join(' ')).toBe(answer);
    }
  });

  it('may write over its own counter', () => {
    const counter = new Uint32Array(4);
    philox(counter, new Uint32Array(2), counter);
    expect(counter[0]).toBe(0x6627e8d5);
  });
});
