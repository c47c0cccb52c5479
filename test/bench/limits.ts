import { median, pairedRatio } from './medians.ts';
import type { PageSpeed } from './page-speed.ts';
import type { Measured, Row } from './run-workload.ts';
import type { StartUp } from './start-up.ts';

/** A speed or size that was promised, and what came out; null where it could not be measured. */
export type Limit = {
  readonly title: string;
  readonly limit: number;
  readonly unit: '×' | 'ms' | 'MB';
  readonly value: number | null;
};

/**
 * Everything that was promised of talentcast's speed. Ratios are of CPU time, which other programs
 * on the machine hardly move; it counts the engine's own helper threads too.
 */
export function readLimits(
  measured: readonly Measured[],
  startUp: readonly StartUp[],
  page: PageSpeed | null = null,
): readonly Limit[] {
  const rowOf = (id: string, size: number, side = 'talentcast'): Row | null =>
    measured
      .find(({ workload }) => workload.id === id && workload.size === size)
      ?.rows.find((row) => row.side === side) ?? null;
  const ratio = (id: string, size: number, peer: string) =>
    pairedRatio(rowOf(id, size), rowOf(id, size, peer), 'cpuMs');
  const ms = (id: string, size: number) => median(rowOf(id, size)?.ms ?? []);
  const peak = rowOf('W', 1e7)?.peakBytes;
  const help = startUp.find(({ title }) => title.includes('--help'));
  return [
    {
      title: 'W, 10⁶ draws, against numpy',
      limit: 0.4,
      unit: '×',
      value: ratio('W', 1e6, 'numpy'),
    },
    { title: 'W, 10⁶ draws, against C', limit: 2, unit: '×', value: ratio('W', 1e6, 'C') },
    {
      title: 'W, 10⁷ draws, peak memory',
      limit: 200,
      unit: 'MB',
      value: peak === undefined ? null : peak / 1e6,
    },
    {
      title: 'S, 2¹⁸ points, against numpy',
      limit: 0.3,
      unit: '×',
      value: ratio('S', 2 ** 18, 'numpy'),
    },
    {
      title: 'outlook of 2,843 regions × 20 indicators',
      limit: 10_000,
      unit: 'ms',
      value: median(rowOf('O', 2843)?.cpuMs ?? []),
    },
    { title: 'scenario of 19, 2000 draws', limit: 16, unit: 'ms', value: ms('T', 2000) },
    { title: 'scenario of 19, 10⁴ draws', limit: 50, unit: 'ms', value: ms('T', 1e4) },
    { title: 'audit, 200 and 500', limit: 100, unit: 'ms', value: ms('A', 1) },
    {
      title: 'page, slider to paint, 2000 draws',
      limit: 33,
      unit: 'ms',
      value: page === null ? null : median(page.inputMs),
    },
    {
      title: 'page, longest block of input',
      limit: 50,
      unit: 'ms',
      value: page === null ? null : Math.max(0, ...page.longTasksMs),
    },
    { title: 'page, first paint', limit: 1000, unit: 'ms', value: page?.firstPaintMs ?? null },
    { title: '--help against node -e 0', limit: 1.6, unit: '×', value: help?.ratio ?? null },
  ];
}
