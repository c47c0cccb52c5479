import { normalCdf } from '../normal-cdf.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { pointAt } from './point-at.ts';
import type { Shape, Truncation } from './shape.ts';

/** The mean, and the standard deviation about it (0 or more). */
export type Normal = {
  readonly shape: 'normal';
  readonly mean: number;
  readonly sd: number;
} & Truncation;

export const normal: Shape<Normal> = {
  title: { zh: '正态分布', en: 'normal' },
  formula: 'x = μ + σ · Φ⁻¹(u)',
  source: { zh: 'Wichura（1988）AS 241', en: 'Wichura (1988), AS 241' },
  prepare: ({ mean, sd }) =>
    sd === 0
      ? pointAt(mean)
      : {
          below: (x) => normalCdf((x - mean) / sd),
          above: (x) => normalCdf((mean - x) / sd),
          quantile: (u) => mean + sd * normalQuantile(u),
          upperQuantile: (q) => mean - sd * normalQuantile(q),
        },
};
