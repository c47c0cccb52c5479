/**
 * exp, log, pow and root with the same bits on every engine. The language leaves the last bit of
 * Math.exp, Math.log and Math.pow to the engine; + − × ÷ and Math.sqrt it does not. Nothing else
 * is used here, so a result computed in the terminal is the result computed in the page.
 */
import { productError } from './double-double.ts';
import { FOLD, LN2, POWERS_OF_TWO, RECIPROCALS, ROOTS_OF_TWO } from './elementary-tables.ts';

const STEPS_PER_UNIT = 128 / LN2[0];
/** ln 2 cut to 32 bits, so that its product with any exponent or step count is exact. */
const LN2_HIGH = Math.round(LN2[0] * 4294967296) / 4294967296;
const LN2_LOW = LN2[0] - LN2_HIGH + LN2[1];
const STEP_HIGH = LN2_HIGH / 128;
const STEP_LOW = LN2_LOW / 128;

/** Scratch: a double to take apart, and the low part that `logInTwoParts` leaves. */
const NUMBER = new Float64Array(2);
const WORDS = new Uint32Array(NUMBER.buffer);
/** Where the sign and exponent of NUMBER[0] stand in WORDS: depends on the machine's byte order. */
const TOP = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;

/**
 * The factor by which something grows at the continuous rate x.
 * eˣ = 2ᵏ · 2^(j/128) · eʳ, x = (k + j/128)·ln 2 + r, |r| ≤ ln 2 / 256; eʳ by its Taylor series.
 * @param x exponent, finite, at most 709.782712893384
 * @returns eˣ, above 0; 0 where eˣ is under half the smallest double (x < −745.14)
 * @throws RangeError if x is not finite, or eˣ exceeds the largest double
 * Accuracy: error below 0.52 ulp (0.77 ulp in subnormal results).
 * Source: Tang (1989), Table-driven implementation of the exponential function.
 */
export function exp(x: number): number {
  if (!(x <= 710)) throw rangeOf('exp', x);
  if (x < -746) {
    if (x === Number.NEGATIVE_INFINITY) throw rangeOf('exp', x);
    return 0;
  }
  const power = expOfSum(x, 0);
  if (power === Number.POSITIVE_INFINITY) throw rangeOf('exp', x);
  return power;
}

/**
 * The natural logarithm.
 * ln x = k·ln 2 − ln v + ln(1 + r), x = 2ᵏ·z, r = z·v − 1, v a tabled short number near 1/z.
 * @param x above 0, finite; subnormal numbers included
 * @returns ln x
 * @throws RangeError if x is not a finite number above 0
 * Accuracy: error below 0.51 ulp; ln 1 is 0.
 * Source: Tang (1990), Table-driven implementation of the logarithm function.
 */
export function log(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`log needs a finite number above 0, got ${x}`);
  }
  return logInTwoParts(x) + NUMBER[1]!;
}

/**
 * A number raised to a real power.
 * xʸ = e^(y·ln x), with ln x and the product carried in two doubles.
 * @param x base, finite: above 0; 0 where y ≥ 0; below 0 where y is an integer
 * @param y exponent, finite
 * @returns xʸ; x⁰ is 1; 0 where |xʸ| is under half the smallest double
 * @throws RangeError if x or y is not finite, x = 0 with y < 0, x < 0 with a fractional y,
 *   or |xʸ| exceeds the largest double
 * Accuracy: error below 0.53 ulp (0.77 ulp in subnormal results); a power that is a double is exact.
 * Source: definition.
 */
export function pow(x: number, y: number): number {
  if (!(Number.isFinite(x) && Number.isFinite(y))) throw rangeOf('pow', x, y);
  if (y === 0 || x === 1) return 1;
  if (x === 0) {
    if (y < 0) throw new RangeError(`pow: 0 has no power ${y}`);
    return 0;
  }
  if (x > 0) return powOfPositive(x, y);
  if (!Number.isInteger(y)) throw new RangeError(`pow: ${x} has no real power ${y}`);
  const power = powOfPositive(-x, y);
  return y % 2 === 0 || power === 0 ? power : -power;
}

/**
 * The n-th root, as in a mean yearly growth factor over n years.
 * ⁿ√x = e^(ln x / n), with ln x and the quotient carried in two doubles.
 * @param x at least 0, finite
 * @param n integer, at least 1
 * @returns ⁿ√x
 * @throws RangeError if x is negative or not finite, or n is not an integer ≥ 1
 * Accuracy: error below 0.53 ulp; the root of a perfect power is exact (⁵√32 = 2).
 * Source: definition.
 */
export function root(x: number, n: number): number {
  if (!(x >= 0 && x < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`root needs a finite number of at least 0, got ${x}`);
  }
  if (!(Number.isSafeInteger(n) && n >= 1)) {
    throw new RangeError(`root needs a whole number n of at least 1, got ${n}`);
  }
  if (x === 0) return 0;
  if (n === 1) return x;
  if (n === 2) return Math.sqrt(x);
  const first = logInTwoParts(x);
  const high = first + NUMBER[1]!;
  const low = first - high + NUMBER[1]!;
  const quotient = high / n;
  const product = quotient * n;
  const rest = high - product - productError(quotient, n, product) + low;
  return expOfSum(quotient, rest / n);
}

function powOfPositive(x: number, y: number): number {
  const first = logInTwoParts(x);
  const high = first + NUMBER[1]!;
  const low = first - high + NUMBER[1]!;
  const product = y * high;
  if (product > 710) throw rangeOf('pow', x, y);
  if (product < -746) return 0;
  const power = expOfSum(product, productError(y, high, product) + y * low);
  if (power === Number.POSITIVE_INFINITY) throw rangeOf('pow', x, y);
  return power;
}

/** e^(high + low) for high in [−746, 710], |low| far below |high|; Infinity on overflow. */
function expOfSum(high: number, low: number): number {
  const steps = Math.floor(high * STEPS_PER_UNIT + 0.5);
  const r = high - steps * STEP_HIGH - steps * STEP_LOW + low;
  const growth = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  const j = (steps & 127) << 1;
  const k = steps >> 7;
  const power = ROOTS_OF_TWO[j]!;
  const mantissa = power + (ROOTS_OF_TWO[j + 1]! + power * growth);
  if (k < -1022) return mantissa * POWERS_OF_TWO[k + 1174]! * POWERS_OF_TWO[974]!;
  if (k > 1023) return mantissa * 2 * POWERS_OF_TWO[2097]!;
  return mantissa * POWERS_OF_TWO[k + 1074]!;
}

/**
 * ln x as the sum of the returned number and NUMBER[1], good to 2⁻⁶⁶ of ln x. Each step names the
 * part that its rounding leaves out; only r³/3 and beyond are rounded like plain doubles.
 */
function logInTwoParts(x: number): number {
  const isSubnormal = x < 2.2250738585072014e-308;
  const normal = isSubnormal ? x * 18014398509481984 : x;
  NUMBER[0] = normal;
  const top = WORDS[TOP]!;
  const exponent = (top >> 20) - 1023;
  const bin = (top >> 13) & 127;
  const k = exponent - (isSubnormal ? 54 : 0) + (bin < FOLD ? 0 : 1);
  // z in [1, 2) is cut after 21 bits; both halves times v (12 bits) are exact.
  const z = normal * POWERS_OF_TWO[1074 - exponent]!;
  const zHigh = 1 + (top & 0x000fffff) / 1048576;
  const v = RECIPROCALS[4 * bin]!;
  const rHigh = zHigh * v - 1;
  const rLow = (z - zHigh) * v;
  const r = rHigh + rLow;
  const rRest = rHigh - r + rLow;
  const square = r * r;
  const half = square / 2;
  const halfRest = productError(r, r, square) / 2 + r * rRest;
  const start = k * LN2_HIGH + RECIPROCALS[4 * bin + 1]!;
  const startRest = k * LN2_LOW + RECIPROCALS[4 * bin + 2]!;
  const first = start + r;
  const second = first - half;
  // 1/3 − r/4 + r²/5 − …, in three groups that a processor can work on at once.
  const series =
    1 / 3 -
    r * (1 / 4) +
    square *
      (1 / 5 - r * (1 / 6) + square * (1 / 7 - r * (1 / 8) + square * (1 / 9 - r * (1 / 10))));
  NUMBER[1] =
    start -
    first +
    r +
    (first - second - half) +
    (startRest + rRest - halfRest + r * square * series);
  return second;
}

function rangeOf(name: string, ...values: number[]): RangeError {
  return values.every(Number.isFinite)
    ? new RangeError(`${name}(${values.join(', ')}) exceeds the largest number`)
    : new RangeError(`${name} needs finite numbers, got ${values.join(', ')}`);
}
