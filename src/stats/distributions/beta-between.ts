import { incompleteBeta } from '../incomplete-beta.ts';
import { pointAt } from './point-at.ts';
import type { Prepared } from './shape.ts';

/** The beta distribution of the weights alpha and beta stretched over [min, max]. */
export function betaBetween(alpha: number, beta: number, min: number, max: number): Prepared {
  if (min === max) return pointAt(min);
  const width = max - min;
  const { lower, upper, inverse } = incompleteBeta(alpha, beta);
  const at = (p: number, q: number) => {
    const { x, y } = inverse(p, q);
    return x <= y ? min + width * x : max - width * y;
  };
  return {
    below: (x) => (x <= min ? 0 : x >= max ? 1 : lower((x - min) / width, (max - x) / width)),
    above: (x) => (x <= min ? 1 : x >= max ? 0 : upper((x - min) / width, (max - x) / width)),
    quantile: (u) => at(u, 1 - u),
    upperQuantile: (q) => at(1 - q, q),
  };
}
