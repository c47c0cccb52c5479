/**
 * A growth law says how an indicator moves from one year to the next. Its members live one a file,
 * laid out alike: form (what a scenario may write), resolve (form → numbers), next (one year).
 * A law knows nothing of regions or files: what it needs of them it asks of its `Ground`.
 */

import type { z } from '../input/zod.ts';
import type { Kind } from '../terms/kind.ts';
import type { Text } from '../terms/text.ts';
import type { QuantityForm, RateSpec } from './rate.ts';

/** Resolved parameters: numbers in the indicator's unit, rates as fractions a year. */
export type LawParameters = {
  readonly [name: string]: number | string | null | { readonly [year: string]: number };
};

export type Law<Form, Parameters extends LawParameters> = {
  readonly title: Text;
  /** In the letters v (value), t (year), g (rate), T (target), b (base). */
  readonly formula: string;
  readonly source: Text;
  /** The kinds of indicator on which the law has a meaning. */
  readonly kinds: readonly Kind[];
  /** What a scenario may write beside `law`. */
  readonly form: z.ZodObject & z.ZodType<Form>;
  /** The numbers of the law, or null where they lack a ground (already reported if need be). */
  readonly resolve: (form: Form, ground: Ground) => Parameters | null;
  /** The value in `year`, one year after `previous`, undisturbed by events and shocks. */
  readonly next: (previous: number, year: number, parameters: Parameters, joined: number) => number;
  /** `next` as a straight line in `previous`, where it is one: draws then need not call the law. */
  readonly line?: (year: number, parameters: Parameters) => YearLine;
  /** The value in `year` known without iteration, where the law fixes one. */
  readonly exact?: (year: number, parameters: Parameters) => number | null;
  /**
   * How the level moved up to the start, for kinds of windows: the figure of the base window belongs
   * to its centre. Where a law says nothing it did not move.
   */
  readonly lead?: (parameters: Parameters, start: LeadStart) => Lead;
  /**
   * Whether what an event adds counts in its year alone, as one year of a flow does; else later years
   * go on from the changed value, as they always do after what is added to growth.
   */
  readonly addsOnce?: (parameters: Parameters) => boolean;
  /** The indicator whose value of the same year enters as `joined`. */
  readonly joins?: (parameters: Parameters) => string | null;
  /** The parameters that are one number each, and so can be uncertain. */
  readonly uncertain: (parameters: Parameters) => { readonly [parameter: string]: ParameterRange };
};

/** The yearly level at the centre of the base window, so many `years` before the start in `year`. */
type LeadStart = { readonly year: number; readonly level: number; readonly years: number };

/** Growth a year, a fraction or in the indicator's unit, from that level or another. */
export type Lead =
  | { readonly rate: number; readonly level?: number }
  | { readonly step: number; readonly level?: number };

/**
 * How a parameter's number is written (a fraction, a quantity in the indicator's unit, a share of
 * the indicator that is joined), and its range by nature; `base`: the value the path starts from.
 */
type ParameterRange = {
  readonly written: 'fraction' | 'quantity' | 'share';
  readonly low: number | 'base' | null;
  readonly high: number | null;
};

/** One year of a law: scale · v(t−1) + shift + share · joined, kept from `low` to `high`. */
export type YearLine = {
  readonly scale: number;
  readonly shift: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** A law whose years are straight lines: `next` follows from `line`, here as in an ensemble. */
export function alongLine<Parameters>(
  line: (year: number, parameters: Parameters) => Partial<YearLine>,
): {
  readonly line: (year: number, parameters: Parameters) => YearLine;
  readonly next: (previous: number, year: number, parameters: Parameters, joined: number) => number;
} {
  return {
    line: (year, parameters) => ({ ...still, ...line(year, parameters) }),
    // Without an object of its own: a projection asks for each of its years.
    next: (previous, year, parameters, joined) => {
      const { scale = 1, shift = 0, share = 0, low, high } = line(year, parameters);
      const value = scale * previous + shift + share * joined;
      return Math.min(high ?? still.high, Math.max(low ?? still.low, value));
    },
  };
}

const still: YearLine = {
  scale: 1,
  shift: 0,
  share: 0,
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
};

/** What a law may ask about the indicator that it moves. */
export type Ground = {
  readonly kind: Kind;
  /** First year and yearly level from which the path starts; null without a base. */
  readonly start: GroundStart | null;
  /** The last year projected. */
  readonly to: number;
  readonly target: GroundTarget | null;
  /** Lower and upper limit by nature, in the indicator's unit. */
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** What evidence lets one expect of the indicator, or why that is not known. */
  readonly outlook: GroundOutlook | { readonly unknown: string };
  /** Published figures up to the start that are counted alike, by year. */
  readonly figures: readonly { readonly year: number; readonly value: number }[];
  /** A rate as a fraction a year (points for shares and rates); null where it lacks a ground. */
  readonly rate: (spec: RateSpec, key: string) => number | null;
  /** Like `rate`, as a step a year in the indicator's unit. */
  readonly step: (spec: RateSpec, key: string) => number | null;
  /** A quantity in the indicator's unit; null (and reported) where the unit does not fit. */
  readonly quantity: (raw: QuantityForm, key: string) => number | null;
  /** One unit of another indicator in this indicator's unit; null (and reported) where unknown. */
  readonly unitsOf: (indicator: string, key: string) => number | null;
  /** Reports that the law cannot be used as written; returns null for `resolve` to return. */
  readonly refuse: <C extends keyof LawProblemDetails>(
    key: string,
    code: C,
    params: LawProblemDetails[C],
  ) => null;
};

/**
 * From the newest published figure (its time, and its yearly level) growth a year on a scale: that of
 * logarithms, or for shares of log odds.
 */
export type GroundOutlook = {
  readonly scale: 'log' | 'logit';
  readonly growth: number;
  readonly time: number;
  readonly value: number;
};

/** `lead`: years from the centre of the base's window to the start; 0 for kinds of one year. */
export type GroundStart = { readonly year: number; readonly level: number; readonly lead: number };

/** The target a law may aim at: level of the year, mean or sum over its window by kind. */
export type GroundTarget = {
  readonly value: number;
  /** 0 where every year has the target. */
  readonly year: number;
  readonly each: boolean;
  readonly windowYears: number;
};

/** What a law can find wrong with its own parameters. */
export type LawProblemDetails = {
  'no-target': Record<never, never>;
  'no-base': Record<never, never>;
  'rate-below-minus-100': { rate: number };
  'ceiling-not-above-base': { ceiling: number; base: number };
  'not-positive': { value: number };
  'leaves-outside-0-1': { value: number };
  'no-outlook': { why: string };
  'few-even-figures': { years: readonly number[]; least: number };
  'figure-not-positive': { year: number; value: number; of: 'published' | 'fitted' };
  'rates-or-values': Record<never, never>;
  'window-not-after-base': Record<never, never>;
  'path-gap': { years: readonly string[] };
  'path-year': { found: string };
  'shape-not-for-kind': { shape: string; kind: string };
};

/** A law with its own types erased, as the registry holds it. */
// The registry is the one place where forms and parameters of different laws meet; each law
// receives only what its own `form` and `resolve` produced.
export type AnyLaw = Law<never, LawParameters>;

/** Gives a law its place in the registry. */
export function defineLaw<Form, Parameters extends LawParameters>(
  law: Law<Form, Parameters>,
): AnyLaw {
  return law as unknown as AnyLaw;
}
