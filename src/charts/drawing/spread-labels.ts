/**
 * Moves labels along one direction until neighbours are `gap` apart, as little as needed and inside
 * the limits; the order of the places stays.
 *
 * Each run of labels that are too close becomes one block around the mean of its wishes (pool of
 * adjacent violators); blocks that meet merge.
 *
 * @param wishes where each label would best stand, any order, pixels
 * @param gap least distance, pixels
 * @param limits first and last place; where they hold too little room, labels go past the last
 * @returns a place for each wish, in the same order
 */
export function spreadLabels(
  wishes: readonly number[],
  gap: number,
  [first, last]: readonly [number, number],
): readonly number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  let blocks: readonly Block[] = [];
  for (const i of order) {
    blocks = merge([...blocks, { wish: wishes[i]!, members: [i] }], gap, first, last);
  }
  const places = wishes.map(() => 0);
  for (const block of blocks) {
    const start = startOf(block, gap, first, last);
    block.members.forEach((member, k) => {
      places[member] = start + k * gap;
    });
  }
  return places;
}

/** Labels that stand `gap` apart; `wish` is the mean of the places they would like. */
type Block = { readonly wish: number; readonly members: readonly number[] };

function merge(
  blocks: readonly Block[],
  gap: number,
  first: number,
  last: number,
): readonly Block[] {
  const [before, after] = [blocks.at(-2), blocks.at(-1)];
  if (before === undefined || after === undefined) return blocks;
  const end = startOf(before, gap, first, last) + before.members.length * gap;
  if (startOf(after, gap, first, last) >= end) return blocks;
  const members = [...before.members, ...after.members];
  const wish =
    (before.wish * before.members.length + after.wish * after.members.length) / members.length;
  return merge([...blocks.slice(0, -2), { wish, members }], gap, first, last);
}

function startOf({ wish, members }: Block, gap: number, first: number, last: number): number {
  const length = (members.length - 1) * gap;
  return Math.max(first, Math.min(wish - length / 2, last - length));
}
