/** Below this many numbers sorting them is quickest. */
const fewEnough = 64;

/**
 * Quantiles of a sample without sorting it: the numbers are counted in bins, and only the bins that
 * hold a wanted one are looked at again.
 * Q = x₍ⱼ₎ + g·(x₍ⱼ₊₁₎ − x₍ⱼ₎), (n − 1)·p = (j − 1) + g: type 7, as in `quantile`
 * @param values x, finite, at least one, in any order; left as they are
 * @param levels p, 0–1
 * @returns Q for each level, in the unit of the values
 * Accuracy: the same bits as `quantileSorted` but for the rounding of the interpolation.
 * Source: Hyndman & Fan (1996), definition 7.
 */
export function selectQuantiles(values: Float64Array, levels: readonly number[]): number[] {
  const last = values.length - 1;
  const ranks: number[] = [];
  for (const p of levels) {
    const rank = Math.floor(last * p);
    ranks.push(rank, Math.min(last, rank + 1));
  }
  const wanted = [...new Set(ranks)].sort((a, b) => a - b);
  const found = new Map<number, number>();
  select(values, wanted, 0, found);
  return levels.map((p) => {
    const rank = Math.floor(last * p);
    const below = found.get(rank) ?? 0;
    const above = found.get(Math.min(last, rank + 1)) ?? below;
    return interpolate(below, above, last * p - rank);
  });
}

/** A value between two neighbours; exactly one of them where they are equal or it lies on one. */
export function interpolate(below: number, above: number, share: number): number {
  return share === 0 || below === above ? below : below + share * (above - below);
}

/** Finds the values of the wanted ranks, given ascending and counted from `offset`. */
function select(
  values: Float64Array,
  wanted: readonly number[],
  offset: number,
  found: Map<number, number>,
): void {
  if (wanted.length === 0) return;
  const n = values.length;
  let low = values[0]!;
  let high = low;
  for (let i = 1; i < n; i++) {
    const x = values[i]!;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  const bins = n < 4096 ? 256 : n < 65536 ? 2048 : 16384;
  const scale = (bins - 1) / (high - low);
  if (n <= fewEnough || low === high || !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    const sorted = values.slice().sort();
    for (const rank of wanted) found.set(rank, sorted[rank - offset]!);
    return;
  }
  const starts = new Uint32Array(bins + 1);
  for (let i = 0; i < n; i++) {
    const bin = ((values[i]! - low) * scale) | 0;
    starts[bin + 1] = starts[bin + 1]! + 1;
  }
  for (let bin = 0; bin < bins; bin++) starts[bin + 1] = starts[bin + 1]! + starts[bin]!;
  gather(values, wanted, offset, found, starts, low, scale);
}

/** Collects the bins that hold wanted ranks, all in one go, and selects within each. */
function gather(
  values: Float64Array,
  wanted: readonly number[],
  offset: number,
  found: Map<number, number>,
  starts: Uint32Array,
  low: number,
  scale: number,
): void {
  const bins = starts.length - 1;
  /** 1 + where a wanted bin's next number goes; 0 for the others. */
  const places = new Uint32Array(bins);
  const groups: { from: number; to: number; first: number; ranks: number[] }[] = [];
  let size = 0;
  let bin = 0;
  for (const rank of wanted) {
    while (starts[bin + 1]! <= rank - offset) bin++;
    if (places[bin] === 0) {
      const count = starts[bin + 1]! - starts[bin]!;
      places[bin] = size + 1;
      groups.push({ from: size, to: size + count, first: starts[bin]!, ranks: [] });
      size += count;
    }
    groups.at(-1)!.ranks.push(rank);
  }
  const kept = new Float64Array(size);
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    const at = ((x - low) * scale) | 0;
    const place = places[at]!;
    if (place !== 0) {
      kept[place - 1] = x;
      places[at] = place + 1;
    }
  }
  for (const { from, to, first, ranks } of groups)
    select(kept.subarray(from, to), ranks, offset + first, found);
}
