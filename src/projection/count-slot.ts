import { addExactly } from '../stats/exact-sum.ts';
import type { SlotPart, SlotPlan } from './ensemble.ts';
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
  const range = met === null ? null : Float64Array.of(met.low, met.high);
  let size = 0;
  let hits = 0;
  return {
    take: (first, end) => {
      kept.set(first === 0 && end === values.length ? values : values.subarray(first, end), size);
      size += end - first;
      if (range !== null) hits += countMet(values, first, end, range);
    },
    part: () => ({
      key,
      plan: null,
      values: kept,
      counts: new Float64Array(0),
      met: hits,
      sums: new Float64Array(2),
    }),
  };
}

/**
 * Counts the values of a slot by its plan, and keeps those where a quantile will lie.
 *
 * @param keeps whether to keep any; without, quantiles come from the cells
 * @param draws how many values there will be
 */
export function countByPlan(
  { key, values, met }: Slot,
  plan: SlotPlan | null,
  keeps: boolean,
  draws: number,
): SlotCounter {
  const cells = plan?.wanted.length ?? 0;
  const counts = new Float64Array(cells);
  const whole = new Uint32Array(cells);
  const sums = new Float64Array(2);
  const range = met === null ? null : Float64Array.of(met.low, met.high);
  const numbers = Float64Array.of(plan?.from ?? 0, plan?.cellsPerUnit ?? 0);
  // A little more than the first draws let expect, so that it hardly ever has to grow.
  const expected = Math.ceil(draws * (plan?.keptShare ?? 0) * 1.05) + 4096;
  let kept = new Float64Array(keeps ? expected : 0);
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
      if (range !== null) hits += countMet(values, first, end, range);
      // Whole numbers are counted quickly, but end at 2³².
      inWhole += end - first;
      if (inWhole > 4_000_000_000) empty();
      if (!keeps) {
        countCells(values, first, end, numbers, whole);
        return;
      }
      if (size + end - first >= kept.length) {
        const longer = new Float64Array(kept.length * 2);
        longer.set(kept);
        kept = longer;
      }
      size = countAndKeep(values, first, end, numbers, plan.wanted, whole, kept, size);
    },
    part: () => {
      empty();
      return { key, plan, values: kept.subarray(0, size), counts, met: hits, sums };
    },
  };
}

function countMet(values: Float64Array, first: number, end: number, range: Float64Array): number {
  const low = range[0]!;
  const high = range[1]!;
  let hits = 0;
  // Without a branch: where the odds are even, guessing it costs more than the comparison.
  for (let i = first; i < end; i++) hits += Number(values[i]! >= low) & Number(values[i]! <= high);
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
  numbers: Float64Array,
  counts: Uint32Array,
): void {
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
  numbers: Float64Array,
  wanted: Uint8Array,
  counts: Uint32Array,
  kept: Float64Array,
  size: number,
): number {
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
