import { pointAt } from './point-at.ts';
import type { Shape, Truncation } from './shape.ts';

/** Least and largest value. */
export type Uniform = {
  readonly shape: 'uniform';
  readonly min: number;
  readonly max: number;
} & Truncation;

export const uniform: Shape<Uniform> = {
  title: { zh: '均匀分布', en: 'uniform' },
  formula: 'x = a + u · (b − a)',
  source: { zh: '定义', en: 'definition' },
  prepare: ({ min, max }) => {
    if (min === max) return pointAt(min);
    const width = max - min;
    return {
      below: (x) => Math.max(0, Math.min(1, (x - min) / width)),
      above: (x) => Math.max(0, Math.min(1, (max - x) / width)),
      quantile: (u) => min + u * width,
      upperQuantile: (q) => max - q * width,
    };
  },
};
