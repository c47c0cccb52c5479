import type { Prepared, Truncation } from './shape.ts';

/**
 * A distribution cut off at one end or both, the rest scaled up to 1.
 * Q(u) = Q₀(F₀(low) + u·m), m = F₀(high) − F₀(low); past the middle counted from the other end
 * @throws RangeError if nothing is left between the ends
 */
export function truncate(whole: Prepared, { low, high }: Truncation): Prepared {
  if (low === null && high === null) return whole;
  const { before = whole.below } = whole;
  const [under, over] =
    low === null
      ? [0, 1]
      : [before(low), whole.before === undefined ? whole.above(low) : 1 - before(low)];
  const [until, beyond] = high === null ? [1, 0] : [whole.below(high), whole.above(high)];
  const mass = under >= 0.5 ? over - beyond : until - under;
  if (!(mass > 0)) throw new RangeError(`nothing is left from ${low} to ${high}`);
  const within = (x: number) =>
    Math.max(low ?? Number.NEGATIVE_INFINITY, Math.min(high ?? Number.POSITIVE_INFINITY, x));
  const share = (part: number) => Math.max(0, Math.min(1, part / mass));
  const at = (below: number, above: number) =>
    within(below <= 0.5 ? whole.quantile(below) : whole.upperQuantile(above));
  const quantile = (u: number) => at(under + u * mass, beyond + (1 - u) * mass);
  return {
    below: (x) => (high !== null && x >= high ? 1 : share(lower(whole, x, under, over))),
    before: (x) => (low !== null && x <= low ? 0 : share(lower(whole, x, under, over, before))),
    above: (x) =>
      low !== null && x < low ? 1 : high !== null && x >= high ? 0 : share(whole.above(x) - beyond),
    quantile,
    upperQuantile: (q) => at(under + (1 - q) * mass, beyond + q * mass),
  };
}

/** F₀(x) − F₀(low), from whichever end it is accurate. */
function lower(
  whole: Prepared,
  x: number,
  under: number,
  over: number,
  below: (x: number) => number = whole.below,
): number {
  return under >= 0.5 ? over - whole.above(x) : below(x) - under;
}
