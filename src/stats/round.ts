/**
 * A figure to so many significant digits, as a person rounds the printed number.
 * the multiple of 10^(e − digits + 1) nearest to x, 10ᵉ ≤ |x| < 10^(e+1)
 * @param x finite number, taken as its shortest decimal text: 1.005 is 1.005
 * @param digits whole number, 1–17
 * @returns the double nearest to the rounded decimal; never −0
 * @throws RangeError if x or digits is not as above, or the result exceeds the largest double
 * Accuracy: exact on the decimal text; halves go away from zero (四舍五入): 1.005 → 1.01.
 * Source: definition (round half away from zero).
 */
export function roundSignificant(x: number, digits: number): number {
  requireWhole('digits', digits, 1, 17);
  const decimal = readDecimal(x);
  return roundAt(decimal, decimal.exponent + decimal.digits.length - digits);
}

/**
 * A figure to so many decimals, as a person rounds the printed number.
 * the multiple of 10^(−decimals) nearest to x
 * @param x finite number, taken as its shortest decimal text: 1.005 is 1.005
 * @param decimals whole number, −308–323; negative for tens, hundreds …
 * @returns the double nearest to the rounded decimal; never −0
 * @throws RangeError if x or decimals is not as above, or the result exceeds the largest double
 * Accuracy: exact on the decimal text; halves go away from zero: 1.005 → 1.01, −0.5 → −1.
 * Source: definition (round half away from zero).
 */
export function roundDecimals(x: number, decimals: number): number {
  requireWhole('decimals', decimals, -308, 323);
  return roundAt(readDecimal(x), -decimals);
}

/**
 * A figure in another decimal unit: per cent to fraction, 人 to 万人.
 * x·10ᵏ, by moving the decimal point of the shortest decimal text
 * @param x finite number: 7.7 (%)
 * @param k whole number, −700–700: −2
 * @returns the double nearest to the shifted decimal, 0.077, which x / 100 may miss; never −0
 * @throws RangeError if x or k is not as above, or the result exceeds the largest double
 * Accuracy: exact on the decimal text.
 * Source: definition.
 */
export function scaleByPowerOfTen(x: number, k: number): number {
  requireWhole('k', k, -700, 700);
  const { sign, digits, exponent } = readDecimal(x);
  return toDouble(`${sign}${digits}e${exponent + k}`);
}

/** sign · digits · 10^exponent, digits a whole number without its own sign. */
type Decimal = { readonly sign: '' | '-'; readonly digits: string; readonly exponent: number };

function readDecimal(x: number): Decimal {
  if (!Number.isFinite(x)) throw new RangeError(`a finite number is needed, got ${x}`);
  const [mantissa = '0', power = '0'] = Math.abs(x).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  return { sign: x < 0 ? '-' : '', digits, exponent: Number(power) - (digits.length - 1) };
}

/** Rounds to a multiple of 10^place on the text, since a shift of the double itself would round. */
function roundAt({ sign, digits, exponent }: Decimal, place: number): number {
  const dropped = place - exponent;
  if (dropped <= 0) return toDouble(`${sign}${digits}e${exponent}`);
  if (dropped > digits.length) return 0;
  const kept = digits.length - dropped;
  const up = digits.charAt(kept) >= '5' ? 1n : 0n;
  return toDouble(`${sign}${BigInt(digits.slice(0, kept)) + up}e${place}`);
}

function toDouble(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new RangeError(`${text} exceeds the largest number`);
  return value === 0 ? 0 : value;
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}, got ${value}`);
  }
}
