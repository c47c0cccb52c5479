import { bisect } from './bisect.ts';

/** Where a function crosses zero: `at` is on the side where it is 0 or more, `before` on the other. */
type Crossing = { readonly at: number; readonly rises: boolean };

/** What a function does between two ends, as far as looking at single points can tell. */
type Crossings = {
  /** In ascending order. */
  readonly found: readonly Crossing[];
  /** Whether the function only rises, only falls, stays the same, or turns. */
  readonly shape: 'rises' | 'falls' | 'flat' | 'turns';
  /** The x looked at with the largest f, the one nearest to `near` of several. */
  readonly best: { readonly x: number; readonly value: number };
};

/**
 * Every place where a function crosses zero that a scan can see, not just the first that halving
 * meets.
 *
 * f at points that stand closer around `near`; between two of different sign, halving
 *
 * @param f may be undefined (NaN) in places: these are passed over
 * @param ends finite, low below high
 * @param near where points stand closest: where the function is likeliest to cross
 * @param points how many, 3 or more
 * @param tolerance of x
 * @returns `at` where f is 0 or more, within the tolerance of the crossing
 * Accuracy: as `bisect`; two crossings between neighbouring points are not seen.
 * Source: definition (bisection after bracketing).
 */
export function findCrossings(
  f: (x: number) => number,
  ends: readonly [number, number],
  near: number,
  points: number,
  tolerance: number,
): Crossings {
  const places = placesOf(ends, near, points);
  const values = places
    .map((x) => ({ x, value: f(x) }))
    .filter(({ value }) => !Number.isNaN(value));
  let best = values[0] ?? { x: near, value: Number.NaN };
  const found: Crossing[] = [];
  let [ups, downs] = [0, 0];
  for (const [i, here] of values.entries()) {
    const before = values[i - 1];
    const isCloser = Math.abs(here.x - near) < Math.abs(best.x - near);
    if (here.value > best.value || (here.value === best.value && isCloser)) best = here;
    if (before === undefined) continue;
    if (here.value > before.value) ups++;
    if (here.value < before.value) downs++;
    if (here.value >= 0 === before.value >= 0) continue;
    const rises = here.value >= 0;
    const side = (x: number) => (f(x) >= 0 ? 1 : -1);
    const root = bisect(side, before.x, here.x, tolerance)?.root ?? here.x;
    found.push({ at: sideWhereMet(f, root, rises, tolerance, before.x, here.x), rises });
  }
  const shape = ups > 0 && downs > 0 ? 'turns' : ups > 0 ? 'rises' : downs > 0 ? 'falls' : 'flat';
  return { found, shape, best };
}

/** Half of them even, half closing in on `near` from both ends. */
function placesOf([low, high]: readonly [number, number], near: number, points: number): number[] {
  const half = Math.max(2, Math.ceil(points / 2));
  const within = Math.max(low, Math.min(high, near));
  const even = Array.from({ length: half }, (_, k) => low + ((high - low) * k) / (half - 1));
  const close = Array.from({ length: half }, (_, k) => {
    const t = (2 * k) / (half - 1) - 1;
    const cubed = t * t * t;
    return within + cubed * (cubed < 0 ? within - low : high - within);
  });
  return [...new Set([...even, ...close, within])].sort((a, b) => a - b);
}

/** The middle of the last interval may lie on the wrong side: a step of the tolerance mends it. */
function sideWhereMet(
  f: (x: number) => number,
  root: number,
  rises: boolean,
  tolerance: number,
  low: number,
  high: number,
): number {
  let step = tolerance;
  for (let x = root; x >= low && x <= high; x = rises ? root + step : root - step, step *= 2)
    if (f(x) >= 0) return x;
  return rises ? high : low;
}
