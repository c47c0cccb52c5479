/**
 * A number held as the unevaluated sum `high + low` of two doubles, about 32 digits. Only for the
 * constants and tables of the elementary functions, computed once when the module loads.
 */
export type Pair = readonly [high: number, low: number];

/**
 * Product of two pairs.
 * a·b, without the term a.low·b.low.
 * @param a factor, |a| between 1e-100 and 1e100
 * @param b factor, |b| between 1e-100 and 1e100
 * @returns the product as a pair
 * Accuracy: relative error below 2⁻¹⁰⁰.
 * Source: Dekker (1971), A floating-point technique for extending the available precision.
 */
export function multiplyPairs(a: Pair, b: Pair): Pair {
  const product = a[0] * b[0];
  const rest = productError(a[0], b[0], product) + (a[0] * b[1] + a[1] * b[0]);
  return normalise(product, rest);
}

/**
 * Sum of two pairs.
 * a + b.
 * @param a term
 * @param b term, of the same sign as a or well apart from −a
 * @returns the sum as a pair
 * Accuracy: relative error below 2⁻¹⁰⁰ where a and b do not cancel.
 * Source: Dekker (1971).
 */
export function addPairs(a: Pair, b: Pair): Pair {
  const sum = a[0] + b[0];
  const shadow = sum - a[0];
  const rest = a[0] - (sum - shadow) + (b[0] - shadow) + (a[1] + b[1]);
  return normalise(sum, rest);
}

/**
 * Quotient of two plain numbers.
 * q = a/b, with one correction (a − q·b)/b.
 * @param a numerator
 * @param b denominator, not zero
 * @returns the quotient as a pair
 * Accuracy: relative error below 2⁻¹⁰⁰.
 * Source: Dekker (1971).
 */
export function divideAsPair(a: number, b: number): Pair {
  const quotient = a / b;
  const product = quotient * b;
  return normalise(quotient, (a - product - productError(quotient, b, product)) / b);
}

/**
 * Square root of a pair.
 * s = √a.high, with one Newton correction (a − s²)/(2s).
 * @param a above zero
 * @returns the root as a pair
 * Accuracy: relative error below 2⁻¹⁰⁰.
 * Source: definition (Newton's method).
 */
export function rootOfPair(a: Pair): Pair {
  const root = Math.sqrt(a[0]);
  const square = root * root;
  return normalise(root, (a[0] - square - productError(root, root, square) + a[1]) / (2 * root));
}

/**
 * What the rounded product of two numbers leaves out.
 * e = x·y − fl(x·y), from halves of 26 bits whose products are exact.
 * @param x factor, |x| below 1e290
 * @param y factor, |y| below 1e290
 * @param product fl(x·y), above 1e-290 or zero
 * @returns e
 * Accuracy: exact.
 * Source: Veltkamp (1968) for the halves, Dekker (1971) for the product.
 */
export function productError(x: number, y: number, product: number): number {
  const xShifted = x * 134217729;
  const xHigh = xShifted - (xShifted - x);
  const xLow = x - xHigh;
  const yShifted = y * 134217729;
  const yHigh = yShifted - (yShifted - y);
  const yLow = y - yHigh;
  return xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

function normalise(high: number, low: number): Pair {
  const sum = high + low;
  return [sum, high - sum + low];
}
