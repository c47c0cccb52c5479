import type { Prepared, Shape, Truncation } from './shape.ts';

/** Values that were seen, at least one, ascending. */
export type Empirical = {
  readonly shape: 'empirical';
  readonly values: readonly number[];
} & Truncation;

/**
 * Between two neighbouring values the quantile is a straight line (type 7, as all quantiles of the
 * project), so that n values give more than n results, none outside them, and the median stays.
 */
export const empirical: Shape<Empirical> = {
  title: { zh: '经验分布', en: 'empirical' },
  formula: 'x = x₍ⱼ₎ + g·(x₍ⱼ₊₁₎ − x₍ⱼ₎), (n − 1)u = (j − 1) + g',
  source: {
    zh: 'Hyndman 与 Fan（1996），第 7 种',
    en: 'Hyndman & Fan (1996), definition 7',
  },
  prepare: ({ values }) => {
    const last = values.length - 1;
    const quantile = (u: number) => {
      const place = last * u;
      const j = Math.min(Math.floor(place), Math.max(0, last - 1));
      const left = values[j]!;
      return last === 0 ? left : left + (place - j) * (values[j + 1]! - left);
    };
    /** How many values lie below x (or up to x), and the part of the way to the next one. */
    const rank = (x: number, isBelow: (value: number) => boolean) => {
      const count = values.filter(isBelow).length;
      if (count === 0) return 0;
      if (count > last) return 1;
      const left = values[count - 1]!;
      return (count - 1 + (x - left) / (values[count]! - left)) / last;
    };
    const below = (x: number) => rank(x, (value) => value <= x);
    const before = (x: number) => rank(x, (value) => value < x);
    const prepared: Prepared = {
      below,
      before,
      above: (x) => 1 - below(x),
      quantile,
      upperQuantile: (q) => quantile(1 - q),
    };
    return prepared;
  },
};
