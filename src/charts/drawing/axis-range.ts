/** The range of an axis and its ticks, in the unit of the figures. */
export type AxisRange = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

type AxisWishes = {
  /** Whether the axis starts at zero: where height or area means size. */
  readonly zero: boolean;
  /** About how many ticks. */
  readonly count: number;
  /** Room below the lowest and above the highest figure, as shares of their distance. */
  readonly room: readonly [below: number, above: number];
};

/** Relative: a sum of a few figures may lie so far off by rounding. */
const oneFigure = 1e-9;

/**
 * A range that holds the figures with some room for labels, and round ticks inside it: steps of
 * 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param figures at least one, finite
 */
export function chooseAxisRange(figures: readonly number[], wishes: AxisWishes): AxisRange {
  const low = wishes.zero ? Math.min(0, ...figures) : Math.min(...figures);
  const high = wishes.zero ? Math.max(0, ...figures) : Math.max(...figures);
  // What differs in its last digits alone is one figure: no step would be told from the next.
  const isOne = high - low <= oneFigure * Math.max(Math.abs(low), Math.abs(high));
  const span = isOne ? Math.abs(high) * 0.1 || 1 : high - low;
  const middle = isOne ? span / 2 : 0;
  const bottom = wishes.zero && low >= 0 ? 0 : low - span * wishes.room[0] - middle;
  const domain: readonly [number, number] = [bottom, high + span * wishes.room[1] + middle];
  const ticks = roundTicks(domain, wishes.count);
  return { domain, ticks: low >= 0 ? ticks.filter((tick) => tick >= 0) : ticks };
}

/** Multiples of a round step inside a range. */
function roundTicks([low, high]: readonly [number, number], count: number): readonly number[] {
  const { unit, times } = roundStep((high - low) / count);
  const step = unit * times;
  const ticks: number[] = [];
  const first = Math.ceil(low / step - 1e-9);
  for (let k = first; k * step <= high + step * 1e-9; k += 1) ticks.push(tidy(k * step));
  return ticks;
}

function roundStep(rough: number): { readonly unit: number; readonly times: number } {
  let unit = 1;
  while (unit * 10 <= rough) unit *= 10;
  while (unit > rough) unit /= 10;
  const times = [1, 2, 2.5, 5, 10].find((candidate) => unit * candidate >= rough * 0.999) ?? 10;
  return { unit, times };
}

/** Takes the binary dust off a multiple: 0.30000000000000004 → 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
