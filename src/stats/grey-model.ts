import { exp } from './elementary.ts';

/** A fitted grey model: development coefficient a, grey input b, first figure; see `fitGreyModel`. */
export type GreyModel = { readonly a: number; readonly b: number; readonly first: number };

/** Fewer figures than this fit no grey model. */
export const fewestForGrey = 4;

/**
 * The grey model GM(1,1) of an evenly spaced series, which Chinese planners use for short ones.
 * x⁽¹⁾(k) = Σᵢ₌₁..ₖ x⁽⁰⁾(i), z(k) = (x⁽¹⁾(k) + x⁽¹⁾(k−1))/2;
 * x⁽⁰⁾(k) = −a·z(k) + b by least squares, k = 2..n
 * @param values x⁽⁰⁾, at least four figures above 0, one unit of time apart
 * @returns a, b and x⁽⁰⁾(1)
 * @throws RangeError if there are fewer than four figures, or one is not a finite number above 0
 * Accuracy: 10 digits for series of up to 100 figures that differ by less than a factor of 10⁴.
 * Source: Deng (1982), Control problems of grey systems; Liu & Lin (2010), Grey Systems, 4.1.
 */
export function fitGreyModel(values: readonly number[]): GreyModel {
  if (values.length < fewestForGrey) {
    throw new RangeError(
      `a grey model needs at least ${fewestForGrey} figures, got ${values.length}`,
    );
  }
  const wrong = values.find((value) => !(value > 0 && value < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`a grey model needs figures above 0, got ${wrong}`);
  const first = values[0]!;
  const n = values.length - 1;
  // About the first figure, so that neither size nor unit costs digits.
  const z: number[] = [];
  let total = 1;
  for (let k = 1; k <= n; k++) {
    const x = values[k]! / first;
    z.push(total + x / 2);
    total += x;
  }
  const meanZ = z.reduce((sum, one) => sum + one, 0) / n;
  const meanX = (total - 1) / n;
  let cross = 0;
  let square = 0;
  for (let k = 0; k < n; k++) {
    const off = z[k]! - meanZ;
    cross += off * (values[k + 1]! / first - meanX);
    square += off * off;
  }
  const a = -cross / square;
  return { a, b: (meanX + a * meanZ) * first, first };
}

/**
 * What a grey model says of a figure of its series, or of one after it.
 * x̂⁽⁰⁾(k + 1) = (1 − eᵃ)·(x⁽⁰⁾(1) − b/a)·e^(−a·k), k ≥ 1; b where a = 0
 * @param model the fitted model
 * @param k how many units of time after the first figure; 0 gives that figure; need not be whole
 * @returns the figure, in the unit of the series
 * @throws RangeError if the figure exceeds the largest double
 * Accuracy: rounding, and that of the model.
 * Source: as `fitGreyModel`.
 */
export function greyForecast({ a, b, first }: GreyModel, k: number): number {
  if (k === 0) return first;
  // (1 − eᵃ)/a, whose difference loses its digits where a is small.
  const slope = Math.abs(a) < 1e-5 ? -(1 + a / 2 + (a * a) / 6) : (1 - exp(a)) / a;
  return slope * (a * first - b) * exp(-a * k);
}
