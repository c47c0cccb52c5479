import type { Row } from './run-workload.ts';

/** The middle of what was measured; null where nothing was. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const last = sorted.length - 1;
  if (last < 0) return null;
  return (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
}

/** Time of one side ÷ time of another: the median over the rounds that both took part in. */
export function pairedRatio(
  row: Row | null,
  peer: Row | null,
  by: 'ms' | 'cpuMs' = 'ms',
): number | null {
  if (row === null || peer === null) return null;
  const rounds = Math.min(row[by].length, peer[by].length);
  return median(row[by].slice(0, rounds).map((time, round) => time / peer[by][round]!));
}
