import type { Histogram } from './ensemble.ts';

/** About so many bins show the shape without showing the chance of single draws. */
const binsWanted = 40;

/**
 * Counts values in bins of a round width (1, 2 or 5 times a power of ten) that cover them all.
 *
 * @param values finite, from `low` to `high`
 * @returns 1 to some 100 bins; a single one of width 0 where all values are as good as one
 */
export function histogramOf(values: Float64Array, low: number, high: number): Histogram {
  const draws = values.length;
  const wanted = (high - low) / binsWanted;
  const width = wanted > 0 && wanted < Number.MAX_VALUE ? roundUp(wanted) : 0;
  const from = width > 0 ? Math.floor(low / width) * width : low;
  // Numbers that differ by their last bits only have no bins between them.
  if (!(width > 0 && from + width > from && Number.isFinite(from)))
    return { draws, from: low, width: 0, counts: [draws] };
  const counts = new Array<number>(Math.floor((high - from) / width) + 1).fill(0);
  for (const value of values) {
    const bin = Math.min(counts.length - 1, Math.floor((value - from) / width));
    counts[bin] = counts[bin]! + 1;
  }
  return { draws, from, width, counts };
}

function roundUp(width: number): number {
  let power = 1;
  while (power > width) power /= 10;
  while (power * 10 <= width) power *= 10;
  return [1, 2, 5, 10].map((times) => times * power).find((w) => w >= width) ?? 10 * power;
}
