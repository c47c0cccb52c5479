/**
 * A shape of distribution says how likely an uncertain number is to lie below a value. Its members
 * live one a file, laid out alike: its own numbers, then the four functions that truncation and
 * sampling by inversion need. Both tails are given apart, for 1 − u has lost the digits that a far
 * tail is made of.
 */

/** The part that is kept: draws lie in [low, high]; null where nothing is cut off. */
export type Truncation = { readonly low: number | null; readonly high: number | null };

/** One distribution with its constants worked out once, ready for many values. */
export type Prepared = {
  /** P(X ≤ x), accurate where it is small. */
  readonly below: (x: number) => number;
  /** P(X < x), where single values have a probability of their own. */
  readonly before?: (x: number) => number;
  /** P(X > x), accurate where it is small. */
  readonly above: (x: number) => number;
  /** The x with P(X ≤ x) = u; never falls as u rises. */
  readonly quantile: (u: number) => number;
  /** The x with P(X > x) = q: the same for the upper tail, as accurate as the lower. */
  readonly upperQuantile: (q: number) => number;
};

/** A name in both languages; `terms` is no neighbour of `stats`, so its `Text` is not used. */
type Title = { readonly zh: string; readonly en: string };

export type Shape<Numbers> = {
  readonly title: Title;
  /** In the letters u (share below), x (value), Φ (normal distribution function). */
  readonly formula: string;
  readonly source: Title;
  readonly prepare: (numbers: Numbers) => Prepared;
};
