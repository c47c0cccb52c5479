/** What a printed figure stands for: the figure, and the least and most that rounding allows. */
export type Interval = { readonly value: number; readonly low: number; readonly high: number };

/** Sums in binary miss sums in decimals by less than this share of the figures. */
const rounding = 1e-9;

/** A figure that may lie half a unit h to either side: [x − h, x + h]. */
export function around(value: number, half: number): Interval {
  return { value, low: value - half, high: value + half };
}

/** The sum of figures: the bounds add up. */
export function sumOf(parts: readonly Interval[]): Interval {
  return parts.reduce(
    (so, one) => ({
      value: so.value + one.value,
      low: so.low + one.low,
      high: so.high + one.high,
    }),
    around(0, 0),
  );
}

/** a − b: least where a is least and b is most. */
export function minus(a: Interval, b: Interval): Interval {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low };
}

/** a ÷ b, or null where b may be zero or less. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0) return null;
  return {
    value: a.value / b.value,
    low: a.low / (a.low < 0 ? b.low : b.high),
    high: a.high / (a.high < 0 ? b.high : b.low),
  };
}

/** The interval through a rising function. */
export function through(a: Interval, rise: (x: number) => number): Interval {
  return { value: rise(a.value), low: rise(a.low), high: rise(a.high) };
}

/**
 * Whether two figures can be one and the same number. Rounded ones that only touch cannot: what is
 * printed 10.3 was below 10.35, what is printed 10.4 was not.
 */
export function canAgree(a: Interval, b: Interval): boolean {
  return !isAbove(a, b) && !isAbove(b, a);
}

/** Whether a is above b however the two were rounded. */
export function isAbove(a: Interval, b: Interval): boolean {
  const slack = slackOf(a, b);
  const areRounded = a.high - a.low > slack && b.high - b.low > slack;
  return areRounded ? a.low > b.high - slack : a.low > b.high + slack;
}

function slackOf(a: Interval, b: Interval): number {
  return rounding * Math.max(...[a.low, a.high, b.low, b.high].map(Math.abs));
}

/**
 * By which power of ten two figures that cannot agree would do so: 2.95 and 29500 by 4.
 *
 * @returns k, positive where `computed` is the larger one; null where no power from 1 to 8 does
 */
export function powerBetween(stated: Interval, computed: Interval): number | null {
  if (stated.value <= 0 || computed.value <= 0 || canAgree(stated, computed)) return null;
  for (let k = 1; k <= 8; k += 1) {
    const times = Number(`1e${k}`);
    const scaled = (one: Interval) => through(one, (x) => x * times);
    if (canAgree(scaled(stated), computed)) return k;
    if (canAgree(stated, scaled(computed))) return -k;
  }
  return null;
}
