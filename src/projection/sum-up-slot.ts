import { interpolate, selectQuantiles } from '../stats/select-quantiles.ts';
import type { Histogram, SlotPart, SlotPlan } from './ensemble.ts';
import { histogramOf } from './histogram.ts';

/** What all draws of one slot come to. */
export type SlotSummary = {
  readonly mean: number;
  readonly quantiles: readonly number[];
  readonly quantileError: number;
  readonly histogram: Histogram | null;
  /** Whether all draws agree, as far as their quantiles and the target show. */
  readonly isCertain: boolean;
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
    const total = totalOf(values);
    if (values.length < draws || !Number.isFinite(total)) return null;
    const [low = 0, ...quantiles] = selectQuantiles(values, [0, ...levels, 1]);
    const high = quantiles.pop() ?? low;
    return {
      mean: total / draws,
      quantiles,
      quantileError: 0,
      histogram: slot.key.target !== null ? histogramOf(values, low, high) : null,
      isCertain: draws > 1 && low === high,
    };
  }
  const total = (slot.sums[0] ?? 0) + (slot.sums[1] ?? 0);
  if (!Number.isFinite(total)) return null;
  const found = countedQuantiles(slot, plan, levels, draws);
  return {
    mean: total / draws,
    quantiles: found.quantiles,
    quantileError: found.error,
    histogram: slot.key.target !== null ? plan.histogram : null,
    isCertain:
      (slot.met === 0 || slot.met === draws) && found.quantiles[0] === found.quantiles.at(-1),
  };
}

/** Not finite where a value is not. */
function totalOf(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** Quantiles from counted cells: within a cell from the values kept, else by interpolation. */
function countedQuantiles(
  slot: SlotPart,
  plan: SlotPlan,
  levels: readonly number[],
  draws: number,
): { readonly quantiles: readonly number[]; readonly error: number } {
  const { from, cellsPerUnit } = plan;
  const { counts } = slot;
  const ranks = levels.flatMap((p) => {
    const rank = Math.floor((draws - 1) * p);
    return [rank, Math.min(draws - 1, rank + 1)];
  });
  const places = locate(counts, ranks);
  const byCell = sortedCells(slot, plan, places);
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
  { values, counts }: SlotPart,
  plan: SlotPlan,
  places: readonly Place[],
): ReadonlyMap<number, Float64Array> {
  const sorted = new Map<number, Float64Array>();
  if (values.length === 0) return sorted;
  /** 1 + where a cell's next value goes; 0 for cells without a rank. */
  const next = new Uint32Array(counts.length);
  let size = 0;
  for (const { cell } of places) {
    if (plan.wanted[cell] !== 1 || sorted.has(cell)) continue;
    next[cell] = size + 1;
    size += counts[cell]!;
    sorted.set(cell, new Float64Array(0));
  }
  const gathered = new Float64Array(size);
  gather(values, plan, next, gathered);
  for (const cell of sorted.keys()) {
    const end = next[cell]! - 1;
    sorted.set(cell, gathered.subarray(end - counts[cell]!, end).sort());
  }
  return sorted;
}

function gather(
  values: Float64Array,
  plan: SlotPlan,
  next: Uint32Array,
  gathered: Float64Array,
): void {
  // Out of a typed array they are plain numbers for the whole loop.
  const numbers = Float64Array.of(plan.from, plan.cellsPerUnit);
  const from = numbers[0]!;
  const cellsPerUnit = numbers[1]!;
  const last = next.length - 1;
  const n = values.length;
  for (let i = 0; i < n; i++) {
    const position = (values[i]! - from) * cellsPerUnit + 1;
    const cell = position < 0 ? 0 : position >= last ? last : position | 0;
    const place = next[cell]!;
    if (place !== 0) {
      gathered[place - 1] = values[i]!;
      next[cell] = place + 1;
    }
  }
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
