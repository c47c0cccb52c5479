/** About so many bins show the shape without showing the chance of single draws. */
const binsWanted = 40;

/**
 * Bins of a round width (1, 2 or 5 times a power of ten) that cover a range.
 *
 * @returns their lower end, width and number, 1 to 101
 */
export function histogramOver(
  low: number,
  high: number,
): { readonly from: number; readonly width: number; readonly bins: number } {
  const wanted = (high - low) / binsWanted;
  const width = wanted > 0 ? roundUp(wanted) : 0;
  const from = width > 0 ? Math.floor(low / width) * width : low;
  // Numbers that differ by their last bits only have no bins between them.
  if (!(width > 0 && from + width > from && high - from < Number.MAX_VALUE))
    return { from: low, width: 0, bins: 1 };
  return { from, width, bins: Math.min(101, Math.floor((high - from) / width) + 1) };
}

/**
 * Counts values in bins.
 *
 * @param counts receives: below, each bin, above; [bins + 2]
 * @param first first of the values, to the one before `end`
 */
export function countBins(
  values: Float64Array,
  first: number,
  end: number,
  histogram: { readonly from: number; readonly width: number; readonly bins: number },
  counts: Float64Array,
): void {
  const { width, bins } = histogram;
  // Out of a typed array they are plain numbers for the whole loop.
  const numbers = Float64Array.of(histogram.from, width > 0 ? 1 / width : 0);
  const from = numbers[0]!;
  const perUnit = numbers[1]!;
  for (let i = first; i < end; i++) {
    const position = (values[i]! - from) * perUnit + 1;
    const at = position < 1 ? 0 : position >= bins + 1 ? bins + 1 : position | 0;
    counts[at] = counts[at]! + 1;
  }
}

function roundUp(width: number): number {
  let power = 1;
  while (power > width) power /= 10;
  while (power * 10 <= width) power *= 10;
  return [1, 2, 5, 10].map((times) => times * power).find((w) => w >= width) ?? 10 * power;
}
