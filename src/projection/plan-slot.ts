import { sumGrid } from '../stats/exact-sum.ts';
import { selectQuantiles } from '../stats/select-quantiles.ts';
import type { SlotPlan } from './ensemble.ts';
import { histogramOf } from './histogram.ts';

/** How far around a quantile of the first draws the true one is looked for, in standard errors. */
const reach = 6;
const cells = { kept: 1024, binned: 16384 } as const;

/**
 * Settles, from the first draws, where the quantiles of all draws will lie and how the rest is
 * counted: cells between the outermost places where a wanted quantile can be.
 *
 * p ± 6·√(p(1 − p) ÷ n) of the first n draws holds the quantile p of all but for a chance below
 * 10⁻⁸; where it does not, the quantile is interpolated within its cell.
 *
 * @param first the slot's values in the first draws
 * @param draws how many there will be in all
 * @returns null where a draw has no value
 * source: the rank of a sample quantile is binomial, definition
 */
export function planSlot(
  first: Float64Array,
  levels: readonly number[],
  draws: number,
  method: 'kept' | 'binned',
): SlotPlan | null {
  if (!first.every(Number.isFinite)) return null;
  const ends = levels.flatMap((p) => {
    const spread = reach * Math.sqrt((p * (1 - p)) / first.length);
    return [Math.max(0, p - spread), Math.min(1, p + spread)];
  });
  const edges = selectQuantiles(first, [0, ...ends, 1]);
  const [low = 0, high = 0] = [edges.at(0), edges.at(-1)];
  const [from = low, to = high] = [
    Math.min(...edges.slice(1, -1)),
    Math.max(...edges.slice(1, -1)),
  ];
  const count = cells[method];
  const width = to - from;
  const cellsPerUnit =
    width > 0 && (count - 2) / width < Number.MAX_VALUE ? (count - 2) / width : 0;
  const wanted = new Uint8Array(count);
  for (let k = 1; k < edges.length - 1; k += 2) {
    const [a, b] = [
      cellOf(edges[k]!, from, cellsPerUnit, count),
      cellOf(edges[k + 1]!, from, cellsPerUnit, count),
    ];
    wanted.fill(1, a, b + 1);
  }
  // Below the first draws' least, and above their greatest, lies what only later draws reach.
  if (ends.includes(0)) wanted[0] = 1;
  if (ends.includes(1)) wanted[count - 1] = 1;
  const largest = Math.max(Math.abs(low), Math.abs(high));
  return {
    from,
    cellsPerUnit,
    wanted,
    keptShare:
      first.filter((x) => wanted[cellOf(x, from, cellsPerUnit, count)] === 1).length / first.length,
    grid: sumGrid(largest, draws),
    histogram: histogramOf(first, low, high),
  };
}

/** The cell in which a value is counted; cells ascend with values. */
function cellOf(value: number, from: number, cellsPerUnit: number, count: number): number {
  const position = (value - from) * cellsPerUnit + 1;
  return position < 0 ? 0 : position >= count ? count - 1 : position | 0;
}
