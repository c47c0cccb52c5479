import { pointAt } from './point-at.ts';
import type { Prepared, Shape, Truncation } from './shape.ts';

/** Least, likeliest and largest value. */
export type Triangular = {
  readonly shape: 'triangular';
  readonly min: number;
  readonly mode: number;
  readonly max: number;
} & Truncation;

export const triangular: Shape<Triangular> = {
  title: { zh: '三角分布', en: 'triangular' },
  formula: 'x = a + √(u(b − a)(c − a)) | b − √((1 − u)(b − a)(b − c))',
  source: { zh: '定义', en: 'definition' },
  prepare: ({ min, mode, max }) => {
    if (min === max) return pointAt(min);
    const width = max - min;
    const [left, right] = [width * (mode - min), width * (max - mode)];
    const turn = (mode - min) / width;
    const turnAbove = (max - mode) / width;
    const prepared: Prepared = {
      below: (x) =>
        x <= min
          ? 0
          : x >= max
            ? 1
            : x <= mode
              ? ((x - min) * (x - min)) / left
              : 1 - ((max - x) * (max - x)) / right,
      above: (x) =>
        x <= min
          ? 1
          : x >= max
            ? 0
            : x < mode
              ? 1 - ((x - min) * (x - min)) / left
              : ((max - x) * (max - x)) / right,
      quantile: (u) => (u <= turn ? min + Math.sqrt(u * left) : max - Math.sqrt((1 - u) * right)),
      upperQuantile: (q) =>
        q < turnAbove ? max - Math.sqrt(q * right) : min + Math.sqrt((1 - q) * left),
    };
    return prepared;
  },
};
