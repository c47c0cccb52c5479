import { betaBetween } from './beta-between.ts';
import type { Shape, Truncation } from './shape.ts';

/** Least, likeliest and largest value; smoother than a triangle, and closer about the likeliest. */
export type Pert = {
  readonly shape: 'pert';
  readonly min: number;
  readonly mode: number;
  readonly max: number;
} & Truncation;

export const pert: Shape<Pert> = {
  title: { zh: 'PERT 分布', en: 'PERT' },
  formula: 'Beta(1 + 4(c − a)/(b − a), 1 + 4(b − c)/(b − a))',
  source: { zh: 'Clark（1962），均值 (a + 4c + b)/6', en: 'Clark (1962), mean (a + 4c + b)/6' },
  prepare: ({ min, mode, max }) => {
    const width = max - min;
    const weight = (part: number) => 1 + (width === 0 ? 0 : (4 * part) / width);
    return betaBetween(weight(mode - min), weight(max - mode), min, max);
  },
};
