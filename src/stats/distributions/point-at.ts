import type { Prepared } from './shape.ts';

/** A number that is certain: a distribution of no width. */
export function pointAt(value: number): Prepared {
  return {
    below: (x) => (x >= value ? 1 : 0),
    before: (x) => (x > value ? 1 : 0),
    above: (x) => (x < value ? 1 : 0),
    quantile: () => value,
    upperQuantile: () => value,
  };
}
