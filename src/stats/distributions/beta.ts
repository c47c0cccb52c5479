import { betaBetween } from './beta-between.ts';
import type { Shape, Truncation } from './shape.ts';

/** Two weights above 0, at most 1000, and the least and largest value. */
export type Beta = {
  readonly shape: 'beta';
  readonly alpha: number;
  readonly beta: number;
  readonly min: number;
  readonly max: number;
} & Truncation;

export const beta: Shape<Beta> = {
  title: { zh: '贝塔分布', en: 'beta' },
  formula: 'x = a + (b − a) · I⁻¹(u; α, β)',
  source: { zh: 'DLMF 8.17', en: 'DLMF 8.17' },
  prepare: (numbers) => betaBetween(numbers.alpha, numbers.beta, numbers.min, numbers.max),
};
