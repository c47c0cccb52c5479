import { addExactly } from '../stats/exact-sum.ts';
import type { SlotPart, SlotPlan } from './ensemble.ts';
import { countBins } from './histogram.ts';
import type { Slot } from './open-ensemble.ts';

/** Takes in the values of one slot, block by block. */
export type SlotCounter = {
  /** The draws `first` to the one before `end` of the block that the slot's values hold. */
  readonly take: (first: number, end: number) => void;
  readonly part: () => SlotPart;
};

/** Keeps all values of a slot. */
export function keepAll({ key, values, met }: Slot, draws: number): SlotCounter {
  const kept = new Float64Array(draws);
  let size = 0;
  let hits = 0;
  return {
    take: (first, end) => {
      kept.set(first === 0 && end === values.length ? values : values.subarray(first, end), size);
      size += end - first;
      if (met !== null) hits += countMet(values, first, end, met);
    },
    part: () => ({
      key,
      plan: null,
      values: kept,
      counts: new Float64Array(0),
      bins: new Float64Array(0),
      met: hits,
      sums: new Float64Array(2),
    }),
  };
}

/**
 * Counts the values of a slot by its plan, and keeps those where a quantile will lie.
 *
 * @param keeps whether to keep any; without, quantiles come from the cells
 */
export function countByPlan(
  { key, values, met }: Slot,
  plan: SlotPlan | null,
  keeps: boolean,
): SlotCounter {
  const cells = plan?.wanted.length ?? 0;
  const counts = new Float64Array(cells);
  const whole = new Uint32Array(cells);
  const bins = new Float64Array(key.isJudged && plan !== null ? plan.histogram.bins + 2 : 0);
  const sums = new Float64Array(2);
  let kept = new Float64Array(keeps ? 4096 : 0);
  let size = 0;
  let hits = 0;
  let inWhole = 0;
  const empty = (): void => {
    for (let c = 0; c < cells; c++) counts[c] = counts[c]! + whole[c]!;
    whole.fill(0);
    inWhole = 0;
  };
  return {
    take: (first, end) => {
      if (plan === null) return;
      addExactly(values, first, end, plan.grid, sums, 0);
      if (met !== null) hits += countMet(values, first, end, met);
      if (key.isJudged) countBins(values, first, end, plan.histogram, bins);
      // Whole numbers are counted quickly, but end at 2³².
      inWhole += end - first;
      if (inWhole > 4_000_000_000) empty();
      if (!keeps) {
        countCells(values, first, end, plan, whole);
        return;
      }
      if (size + end - first > kept.length) {
        const longer = new Float64Array(kept.length * 2);
        longer.set(kept);
        kept = longer;
      }
      size = countAndKeep(values, first, end, plan, whole, kept, size);
    },
    part: () => {
      empty();
      return { key, plan, values: kept.slice(0, size), counts, bins, met: hits, sums };
    },
  };
}

function countMet(
  values: Float64Array,
  first: number,
  end: number,
  met: { readonly low: number; readonly high: number },
): number {
  const numbers = Float64Array.of(met.low, met.high);
  const low = numbers[0]!;
  const high = numbers[1]!;
  let hits = 0;
  for (let i = first; i < end; i++) if (values[i]! >= low && values[i]! <= high) hits++;
  return hits;
}

/**
 * `cellOf` for many values; the code stands here again, for a call would cost more than it does.
 * Numbers are taken out of a typed array, so that they need no unpacking within the loop.
 */
function countCells(
  values: Float64Array,
  first: number,
  end: number,
  plan: SlotPlan,
  counts: Uint32Array,
): void {
  const numbers = Float64Array.of(plan.from, plan.cellsPerUnit);
  const from = numbers[0]!;
  const cellsPerUnit = numbers[1]!;
  const last = counts.length - 1;
  for (let i = first; i < end; i++) {
    const position = (values[i]! - from) * cellsPerUnit + 1;
    const cell = position < 0 ? 0 : position >= last ? last : position | 0;
    counts[cell] = counts[cell]! + 1;
  }
}

function countAndKeep(
  values: Float64Array,
  first: number,
  end: number,
  plan: SlotPlan,
  counts: Uint32Array,
  kept: Float64Array,
  size: number,
): number {
  const { wanted } = plan;
  const numbers = Float64Array.of(plan.from, plan.cellsPerUnit);
  const from = numbers[0]!;
  const cellsPerUnit = numbers[1]!;
  const last = counts.length - 1;
  let next = size | 0;
  for (let i = first; i < end; i++) {
    const value = values[i]!;
    const position = (value - from) * cellsPerUnit + 1;
    const cell = position < 0 ? 0 : position >= last ? last : position | 0;
    counts[cell] = counts[cell]! + 1;
    kept[next] = value;
    next += wanted[cell]!;
  }
  return next;
}
