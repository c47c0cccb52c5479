import type { DrawRange, EnsemblePart, SlotPart } from './ensemble.ts';

/**
 * Joins parts of one ensemble, in whatever order they come.
 *
 * @param parts from `simulate` with the same model and options but for the range
 * @returns one part for all their draws
 * @throws RangeError where they are not of one ensemble, or share a draw
 */
export function mergeParts(parts: readonly EnsemblePart[]): EnsemblePart {
  const ordered = [...parts]
    .filter((part) => part.ranges.some(({ from, to }) => to > from))
    .sort((a, b) => (a.ranges[0]?.from ?? 0) - (b.ranges[0]?.from ?? 0));
  const first = ordered[0] ?? parts[0];
  if (first === undefined) throw new RangeError('there are no parts to merge');
  if (!ordered.every((part) => isSameEnsemble(part, first)))
    throw new RangeError('these parts belong to different ensembles');
  const ranges = ordered.flatMap((part) => part.ranges);
  return {
    ...first,
    ranges: joinRanges(ranges.length === 0 ? first.ranges : ranges),
    slots: first.slots.map((slot, k) =>
      mergeSlots(
        slot,
        ordered.map((part) => part.slots[k]!),
      ),
    ),
  };
}

function isSameEnsemble(a: EnsemblePart, b: EnsemblePart): boolean {
  return (
    a.scenario === b.scenario &&
    a.draws === b.draws &&
    a.randomSeed === b.randomSeed &&
    a.sampling === b.sampling &&
    a.lastYear === b.lastYear &&
    a.levels.length === b.levels.length &&
    a.levels.every((p, i) => p === b.levels[i]) &&
    a.slots.length === b.slots.length &&
    a.slots.every(({ key }, k) => {
      const other = b.slots[k]?.key;
      return key.indicator === other?.indicator && key.year === other.year;
    })
  );
}

function joinRanges(ranges: readonly DrawRange[]): readonly DrawRange[] {
  const joined: DrawRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && range.from < last.to)
      throw new RangeError(`draw ${range.from} is in two parts`);
    if (last?.to === range.from) joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined;
}

function mergeSlots(first: SlotPart, slots: readonly SlotPart[]): SlotPart {
  if (slots.length === 0) return first;
  const values = new Float64Array(slots.reduce((size, slot) => size + slot.values.length, 0));
  let size = 0;
  for (const slot of slots) {
    values.set(slot.values, size);
    size += slot.values.length;
  }
  return {
    ...first,
    values,
    counts: added(slots.map((slot) => slot.counts)),
    met: slots.reduce((hits, slot) => hits + slot.met, 0),
    sums: added(slots.map((slot) => slot.sums)),
  };
}

/** Whole numbers, or multiples of one unit: their sums are exact in any order. */
function added(lists: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(lists[0]?.length ?? 0);
  for (const list of lists) for (const [i, value] of list.entries()) total[i] = total[i]! + value;
  return total;
}
