import type { Row } from './run-workload.ts';

/** The middle of the rounds that were run; null where none was. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((x) => x !== null).sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** Time of one side ÷ time of another: the median over the rounds that both took part in. */
export function pairedRatio(row: Row | null, peer: Row | null): number | null {
  if (row === null || peer === null) return null;
  return median(
    row.ms.map((ms, round) => {
      const other = peer.ms[round];
      return ms === null || other === undefined || other === null ? null : ms / other;
    }),
  );
}
