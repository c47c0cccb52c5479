import { describe, expect, it } from 'vitest';
import { median, pairedRatio } from './medians.ts';
import type { Row } from './run-workload.ts';

const row = (...ms: readonly number[]): Row => ({
  side: 'a',
  ms,
  cpuMs: ms.map((x) => x / 2),
  peakBytes: 0,
  version: '1',
});

describe('medians of rounds', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([9, 1, 4, 6])).toBe(5);
    expect(median([])).toBeNull();
  });

  it('pairs times of the same round, so that a busy moment hits both', () => {
    expect(pairedRatio(row(10, 100, 30), row(20, 200, 60))).toBe(0.5);
    expect(pairedRatio(row(10, 100, 30), row(20))).toBe(0.5);
    expect(pairedRatio(row(10), row(20), 'cpuMs')).toBe(0.5);
    expect(pairedRatio(null, row(20))).toBeNull();
    expect(pairedRatio(row(), row(20))).toBeNull();
  });
});
