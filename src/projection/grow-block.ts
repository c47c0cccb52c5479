import type { YearLine } from '../laws/law.ts';

/**
 * One year of a law that is a straight line, for the draws of a block.
 * next = min(high, max(low, scale · v + shift + share · joined))
 * @param previous v, [blockSize]
 * @param joined the indicator that the law joins, or null
 * @param next receives the values
 */
export function growAlongLine(
  previous: Float64Array,
  { scale, shift, share, low, high }: YearLine,
  joined: Float64Array | null,
  next: Float64Array,
): void {
  const n = next.length;
  if (joined === null) for (let j = 0; j < n; j++) next[j] = scale * previous[j]! + shift;
  else for (let j = 0; j < n; j++) next[j] = scale * previous[j]! + shift + share * joined[j]!;
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return;
  for (let j = 0; j < n; j++) {
    const value = next[j]!;
    next[j] = value < low ? low : value > high ? high : value;
  }
}

/** What happens to a year beside its law. */
export type Disturbance = {
  /** Of the year's events: added to the growth, and to the value. */
  readonly rate: number;
  readonly add: number;
  /** Whether growth is counted in points. */
  readonly points: boolean;
  /** A running total never falls. */
  readonly rises: boolean;
  /** Bounds that shocks do not pass. */
  readonly low: number;
  readonly high: number;
};

/**
 * Events and shocks of one year, for the draws of a block.
 * v = next + (e + s) · previous + a, for shares and rates next + (e + s) + a; within the bounds
 * @param next what the law gives; receives v
 * @param shocks s, [blockSize], or null
 */
export function disturb(
  next: Float64Array,
  previous: Float64Array,
  shocks: Float64Array | null,
  { rate, add, points, rises, low, high }: Disturbance,
): void {
  const n = next.length;
  if (shocks === null) {
    if (points) for (let j = 0; j < n; j++) next[j] = next[j]! + rate + add;
    else for (let j = 0; j < n; j++) next[j] = next[j]! + rate * previous[j]! + add;
  } else if (points) {
    for (let j = 0; j < n; j++) next[j] = next[j]! + (rate + shocks[j]!) + add;
  } else {
    for (let j = 0; j < n; j++) next[j] = next[j]! + (rate + shocks[j]!) * previous[j]! + add;
  }
  for (let j = 0; j < n; j++) {
    const value = next[j]!;
    next[j] = value < low ? low : value > high ? high : value;
  }
  if (rises) for (let j = 0; j < n; j++) if (next[j]! < previous[j]!) next[j] = previous[j]!;
}

/** The numbers of `growWithShocks`, in this order. */
export type GrowthNumbers = readonly [
  shared: number,
  alone: number,
  scale: number,
  shift: number,
  low: number,
  high: number,
];

/**
 * The commonest year in one go: a line without joins or limits, with shocks, in per cent.
 * v = (scale + shared · F + alone · own) · previous + shift, from low to high
 * @param numbers `GrowthNumbers` in a typed array: plain arguments would be unpacked anew for each
 *   draw, at half the speed
 */
export function growWithShocks(
  previous: Float64Array,
  factor: Float64Array,
  own: Float64Array,
  next: Float64Array,
  numbers: Float64Array,
): void {
  const shared = numbers[0]!;
  const alone = numbers[1]!;
  const scale = numbers[2]!;
  const shift = numbers[3]!;
  const low = numbers[4]!;
  const high = numbers[5]!;
  const n = next.length;
  for (let j = 0; j < n; j++) {
    const value = previous[j]! * (scale + shared * factor[j]! + alone * own[j]!) + shift;
    // biome-ignore lint/complexity/useMathMinMax: comparing is quicker, and keeps NaN as well
    next[j] = value < low ? low : value > high ? high : value;
  }
}
