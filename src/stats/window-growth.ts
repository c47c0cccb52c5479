import { bisect } from './bisect.ts';
import { log, pow } from './elementary.ts';
import { meanRate } from './growth.ts';

/**
 * Yearly levels behind the figures of windows. Growth between two windows counts from centre to
 * centre; these are the levels by which steady growth a year, from a figure m at the centre of the
 * window that was published, gives exactly what it says at the centre of a later window.
 *
 * Year 0 is the start of the path. `lead` years lie between the centre of the published window and
 * the start; the later window's years are `first` … `last`, counted from the start.
 */
export type WindowSpan = { readonly lead: number; readonly first: number; readonly last: number };

/**
 * The level in year k on a path of steady growth in per cent.
 *
 * L(k) = m·(1 + g)^(lead + k) ÷ A, A = mean of (1 + g)^j over the n years about a window's centre:
 * then the mean over first … last is m·(1 + g)^(lead + (first + last) ÷ 2)
 *
 * @param figure m, the yearly mean of the published window
 * @param rate g, a fraction a year, at least −1
 * @param k a year counted from the start, 0 by default; before the start it is below 0
 * @returns in the unit of m; not finite for years before the start where g is −1
 * accuracy: relative error below (lead + k + n + 4) · 3e-16
 * source: definition (geometric progression)
 */
export function levelAtRate(
  figure: number,
  rate: number,
  { lead, first, last }: WindowSpan,
  k = 0,
): number {
  const years = last - first + 1;
  let sum = 0;
  for (let j = 0; j < years; j++) sum = sum * (1 + rate) + 1;
  return (figure * years * pow(1 + rate, lead + k + (years - 1) / 2)) / sum;
}

/**
 * The level in year k on a path of steady steps: its mean over any window lies at the centre.
 *
 * L(k) = m + s·(lead + k)
 *
 * @param step s, in the unit of m a year
 * source: definition (arithmetic progression)
 */
export function levelAtStep(figure: number, step: number, { lead }: WindowSpan, k = 0): number {
  return figure + step * (lead + k);
}

/**
 * The level in year k on a path of growth rates that move by steady points, so that the geometric
 * mean of first … last is m + s·(lead + (first + last) ÷ 2).
 *
 * Π(1 + L(0) + s·k) for k = first … last is (1 + that mean)^n, solved for L(0); L(k) = L(0) + s·k
 *
 * @param figure m, the geometric mean rate of the published window, a fraction
 * @param step s, a fraction a year
 * @returns a fraction; where the mean would be −100% or below, the level of the arithmetic mean
 * accuracy: 1e-15, by Newton's method, else by bisection
 * source: definition (geometric mean of growth factors)
 */
export function levelAtPoints(figure: number, step: number, span: WindowSpan, k = 0): number {
  const { first, last } = span;
  const arithmetic = levelAtStep(figure, step, span);
  const wanted = arithmetic + (step * (first + last)) / 2;
  // A geometric mean lies below the arithmetic one, and above the least of the rates.
  const most = arithmetic + (Math.abs(step) * (last - first)) / 2;
  const isPlain = wanted <= -1 || most <= arithmetic;
  return (isPlain ? arithmetic : solvePoints(arithmetic, most, step, wanted, span)) + step * k;
}

/**
 * The zero of Σ ln((1 + x + s·k) ÷ (1 + wanted)), which rises and bends down: Newton's steps from
 * below never pass it. Where they leave the range of logarithms, the interval is halved.
 */
function solvePoints(
  low: number,
  high: number,
  step: number,
  wanted: number,
  { first, last }: WindowSpan,
): number {
  let level = low;
  for (let turn = 0; turn < mostTurns; turn++) {
    let value = 0;
    let slope = 0;
    for (let k = first; k <= last; k++) {
      const factor = 1 + level + step * k;
      value += factor > 0 ? log(factor / (1 + wanted)) : Number.NaN;
      slope += 1 / factor;
    }
    if (Number.isNaN(value)) break;
    const next = level - value / slope;
    if (Math.abs(next - level) <= 1e-16 * (1 + Math.abs(level))) return next;
    level = next;
  }
  const excess = (base: number): number => {
    const rates: number[] = [];
    for (let k = first; k <= last; k++) rates.push(base + step * k);
    return meanRate(rates) - wanted;
  };
  return bisect(excess, low, high)?.root ?? low;
}

const mostTurns = 30;
