import { exp, log } from '../elementary.ts';
import { normalCdf } from '../normal-cdf.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { pointAt } from './point-at.ts';
import type { Shape, Truncation } from './shape.ts';

/** The median, above 0, and the standard deviation of the logarithm (0 or more). */
export type Lognormal = {
  readonly shape: 'lognormal';
  readonly median: number;
  readonly sigma: number;
} & Truncation;

export const lognormal: Shape<Lognormal> = {
  title: { zh: '对数正态分布', en: 'lognormal' },
  formula: 'x = m · e^(σ·Φ⁻¹(u))',
  source: { zh: '定义', en: 'definition' },
  prepare: ({ median, sigma }) => {
    if (sigma === 0) return pointAt(median);
    const z = (x: number) => log(x / median) / sigma;
    return {
      below: (x) => (x <= 0 ? 0 : normalCdf(z(x))),
      above: (x) => (x <= 0 ? 1 : normalCdf(-z(x))),
      quantile: (u) => median * exp(sigma * normalQuantile(u)),
      upperQuantile: (q) => median * exp(-sigma * normalQuantile(q)),
    };
  },
};
