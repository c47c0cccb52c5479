import { interpolate, selectQuantiles } from '../stats/select-quantiles.ts';
import type { Histogram, SlotPart, SlotPlan } from './ensemble.ts';
import { countBins, histogramOver } from './histogram.ts';
import { cellOf } from './plan-slot.ts';

/** What all draws of one slot come to. */
export type SlotSummary = {
  readonly mean: number;
  readonly quantiles: readonly number[];
  readonly quantileError: number;
  readonly histogram: Histogram | null;
};

/**
 * Mean and quantiles of one slot.
 *
 * @param slot of all draws
 * @param draws how many they are
 * @returns null where a draw has no value
 * accuracy: as `simulate`
 */
export function sumUpSlot(
  slot: SlotPart,
  levels: readonly number[],
  draws: number,
): SlotSummary | null {
  const { plan, values } = slot;
  if (plan === null) {
    if (values.length < draws || !values.every(Number.isFinite)) return null;
    return {
      mean: values.reduce((total, value) => total + value, 0) / draws,
      quantiles: selectQuantiles(values, levels),
      quantileError: 0,
      histogram: slot.key.isJudged ? histogramOf(values) : null,
    };
  }
  const total = (slot.sums[0] ?? 0) + (slot.sums[1] ?? 0);
  if (!Number.isFinite(total)) return null;
  const found = countedQuantiles(slot, plan, levels, draws);
  const { from, width } = plan.histogram;
  return {
    mean: total / draws,
    quantiles: found.quantiles,
    quantileError: found.error,
    histogram: slot.key.isJudged ? histogramFrom(from, width, slot.bins) : null,
  };
}

/** Quantiles from counted cells: within a cell from the values kept, else by interpolation. */
function countedQuantiles(
  { counts, values }: SlotPart,
  plan: SlotPlan,
  levels: readonly number[],
  draws: number,
): { readonly quantiles: readonly number[]; readonly error: number } {
  const { from, cellsPerUnit } = plan;
  const ranks = levels.flatMap((p) => {
    const rank = Math.floor((draws - 1) * p);
    return [rank, Math.min(draws - 1, rank + 1)];
  });
  const places = locate(counts, ranks);
  const byCell = sortedCells(values, plan, places);
  let error = 0;
  const valueAt = ({ cell, inside }: Place): number => {
    const kept = byCell.get(cell)?.[inside];
    if (kept !== undefined) return kept;
    error = cellsPerUnit > 0 ? 1 / cellsPerUnit : 0;
    const share = (inside + 0.5) / (counts[cell] || 1);
    return cellsPerUnit > 0 ? from + (cell - 1 + share) / cellsPerUnit : from;
  };
  const quantiles = levels.map((p, k) => {
    const below = valueAt(places[2 * k]!);
    const above = valueAt(places[2 * k + 1]!);
    return interpolate(below, above, (draws - 1) * p - Math.floor((draws - 1) * p));
  });
  return { quantiles, error };
}

/** The kept values of the cells that hold a rank, ascending. */
function sortedCells(
  values: Float64Array,
  { from, cellsPerUnit, wanted }: SlotPlan,
  places: readonly Place[],
): ReadonlyMap<number, Float64Array> {
  const last = wanted.length - 1;
  const sorted = new Map<number, Float64Array>();
  if (values.length === 0) return sorted;
  for (const { cell } of places) {
    if (wanted[cell] !== 1 || sorted.has(cell)) continue;
    // A cell is a range of values but for rounding at its ends.
    const slack = 1e-9 / cellsPerUnit;
    const low = cell === 0 ? Number.NEGATIVE_INFINITY : from + (cell - 1) / cellsPerUnit - slack;
    const high = cell === last ? Number.POSITIVE_INFINITY : from + cell / cellsPerUnit + slack;
    const near = cellsPerUnit > 0 ? values.filter((v) => v >= low && v <= high) : values;
    sorted.set(cell, near.filter((v) => cellOf(v, from, cellsPerUnit, last + 1) === cell).sort());
  }
  return sorted;
}

/** A rank's cell, and how many values of that cell lie before it. */
type Place = { readonly cell: number; readonly inside: number };

function locate(counts: Float64Array, ranks: readonly number[]): readonly Place[] {
  return ranks.map((rank) => {
    let before = 0;
    let cell = 0;
    while (cell < counts.length - 1 && before + counts[cell]! <= rank) {
      before += counts[cell]!;
      cell++;
    }
    return { cell, inside: rank - before };
  });
}

function histogramOf(values: Float64Array): Histogram {
  const [low = 0, high = 0] = selectQuantiles(values, [0, 1]);
  const bins = histogramOver(low, high);
  const counts = new Float64Array(bins.bins + 2);
  countBins(values, 0, values.length, bins, counts);
  return histogramFrom(bins.from, bins.width, counts);
}

function histogramFrom(from: number, width: number, counts: Float64Array): Histogram {
  const [below = 0, ...rest] = counts;
  return { from, width, counts: rest.slice(0, -1), below, above: rest.at(-1) ?? 0 };
}
