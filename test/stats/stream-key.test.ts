import { describe, expect, it } from 'vitest';
import { streamKey } from '../../src/stats/stream-key.ts';

const text = (seed: number, name: string) => streamKey(seed, name).join(',');

describe('streamKey', () => {
  it('tells seeds and names apart, whatever their length', () => {
    const names = ['', 'a', 'b', 'ab', 'ba', 'skilled.rate', 'skilled.rates', 'x'.repeat(8)];
    names.push('x'.repeat(9), 'x'.repeat(16), '高技能');
    const keys = [0, 1, 2 ** 32, 2 ** 53 - 1].flatMap((seed) => names.map((n) => text(seed, n)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stays what it is: results of earlier versions depend on it', () => {
    expect(text(2025, 'skilled.rate')).toBe(text(2025, 'skilled.rate'));
    expect(streamKey(1, 'a')).toHaveLength(2);
  });

  it('refuses a seed that is no whole number from 0', () => {
    for (const seed of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(() => streamKey(seed, 'a')).toThrow(RangeError);
  });
});
