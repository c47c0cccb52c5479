/**
 * Moves labels along one direction until neighbours are apart, as little as needed and inside the
 * limits; the order of the places stays.
 *
 * Less the room that those before it take, the places of labels may only rise: each run that falls
 * becomes one block at the mean of its wishes (pool of adjacent violators).
 *
 * @param wishes where the middle of each label would best stand, any order, pixels
 * @param heights what each label takes, or one height for all, pixels
 * @param limits first and last place of a label of one line; where they hold too little room,
 *   labels go past the last
 * @param line the height of a label of one line, where heights differ
 * @returns the middle of each label, in the order of the wishes
 */
export function spreadLabels(
  wishes: readonly number[],
  heights: number | readonly number[],
  [first, last]: readonly [number, number],
  line?: number,
): readonly number[] {
  const heightOf = (i: number) => (typeof heights === 'number' ? heights : (heights[i] ?? 0));
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  const least = line ?? Math.min(...order.map(heightOf));
  // The middle of each label, were all of them set one after the other.
  let end = 0;
  const taken = order.map((i) => {
    const middle = end + heightOf(i) / 2 - least / 2;
    end += heightOf(i);
    return middle;
  });
  const places = pool(order.map((i, k) => wishes[i]! - taken[k]!));
  const highest = Math.max(first, last - (end - least));
  const placed = wishes.map(() => 0);
  for (const [k, i] of order.entries())
    placed[i] = Math.max(first, Math.min(places[k]!, highest)) + taken[k]!;
  return placed;
}

/** The nearest numbers that never fall, by least squares. */
function pool(wishes: readonly number[]): readonly number[] {
  const blocks: { mean: number; size: number }[] = [];
  for (const wish of wishes) {
    let block = { mean: wish, size: 1 };
    for (let before = blocks.at(-1); before && before.mean >= block.mean; before = blocks.at(-1)) {
      const size = before.size + block.size;
      block = { mean: (before.mean * before.size + block.mean * block.size) / size, size };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
}
