import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessProgress } from '../../src/progress/assess-progress.ts';

type Row = readonly [
  set: string,
  series: string,
  baseYear: number,
  base: number,
  currentYear: number,
  current: number,
  targetYear: number | null,
  target: number | null,
  direction: 1 | -1,
  limit: number | null,
  statistic: number,
  status: keyof typeof classOf,
];

/** Statistics Canada's names of the classes, and ours. */
const classOf = {
  target_achieved: 'achieved',
  substantial_progress: 'on-track',
  moderate_progress: 'moderate',
  limited_progress: 'limited',
  deterioration: 'deterioration',
} as const;

const file = join(import.meta.dirname, 'data/statcan-progress.json');
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { readonly rows: readonly Row[] };

describe('the progress that Statistics Canada publishes', () => {
  it('has 300 series with a statistic, 114 of them with a target', () => {
    expect(rows.length).toBe(300);
    expect(rows.filter((row) => row[7] !== null).length).toBe(114);
  });

  it.each(rows.map((row) => ({ name: `${row[0]} ${row[1]}`, row })))('$name', ({ row }) => {
    const [, , baseYear, base, year, value, targetYear, goal, direction, limit, published, status] =
      row;
    const target = targetYear === null || goal === null ? null : { year: targetYear, value: goal };
    const result = assessProgress(
      {
        base: { year: baseYear, value: base },
        current: { year, value },
        target,
        direction: direction === 1 ? 'up' : 'down',
        limit,
      },
      target === null ? 'trend' : 'ratio',
    );
    expect(Math.abs((result.statistic ?? Number.NaN) - published)).toBeLessThan(1e-9);
    expect(result.class).toBe(classOf[status]);
  });
});
