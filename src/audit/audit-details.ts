import type { Cover } from '../terms/indicator.ts';
import type { StatedOperator } from '../terms/statement.ts';
import type { Operator } from '../terms/target.ts';

/**
 * What rules can find: code → parameters. Values are in the unit of the row, rates and shares as
 * fractions; indicators appear by id; places by source and `at`.
 */
export type AuditDetails = {
  /** Σ parts against the total where the cover does not allow it; `isTarget` among the targets. */
  'parts-differ': {
    readonly cover: Cover;
    readonly coverAssumed: boolean;
    readonly isTarget: boolean;
    /** Parts without a figure: the others alone already exceed the total. */
    readonly lacks: readonly string[];
    readonly gap: number;
  };
  /** Parts that overlap, as declared: ω = Σ ÷ total at each moment. */
  'parts-overlap': { readonly moments: readonly OverlapMoment[] };
  /** A list that names all parts does not add up to what the document says. */
  'sum-differs': { readonly gap: number };
  /** A list of some parts: `gap` = Σ − total. */
  'list-below-total': { readonly gap: number };
  'list-above-total': { readonly gap: number };
  /** `stated` as `reading`; `fits` is the reading under which the figures agree, `by` how. */
  'growth-differs': {
    readonly reading: 'total' | 'mean';
    readonly fits: GrowthReading | null;
    readonly by: FittingReading | null;
    readonly from: number;
    readonly to: number;
  };
  /** Does not fit what is published of that year (`computed`), but fits the target, which gives `target`. */
  'speaks-of-target': { readonly target: number };
  /** b ÷ a was printed where (b − a) ÷ a was meant: `increase`. */
  'ratio-as-increase': { readonly increase: number; readonly from: number; readonly to: number };
  /** `fits`: what was printed as the addition instead; `base`: since which other year. */
  'increment-differs': {
    readonly op: StatedOperator;
    readonly from: number;
    readonly to: number;
    readonly fits: AdditionReading | null;
    readonly base: number | null;
  };
  'share-differs': { readonly part: string | null; readonly whole: string | null };
  /** The share fits what was added from `from` on, not what there is. */
  'share-of-increase': {
    readonly part: string | null;
    readonly whole: string | null;
    readonly from: number;
  };
  'ratio-differs': {
    readonly op: StatedOperator;
    readonly of: string | null;
    readonly to: string | null;
  };
  'mean-differs': { readonly of: string | null; readonly years: number };
  /** Two readings of one figure; names where they are told apart by name. */
  'readings-differ': {
    readonly isTarget: boolean;
    readonly names: readonly (string | null)[];
  };
  /** A target (`computed`) that a later document sets otherwise (`stated`): when both were issued. */
  'target-revised': { readonly before: string; readonly after: string };
  /** Equal targets, worded otherwise; `op` null where the number stands alone. */
  'operators-differ': {
    readonly value: number;
    readonly high: number | null;
    readonly wordings: readonly Worded[];
  };
  /** 超过 T beside parts whose targets come to exactly T. */
  'parts-not-above': { readonly parts: readonly string[] };
  'names-differ': { readonly names: readonly { readonly name: string; readonly at: string }[] };
  /** The printed unit gives a figure 10^power times too small (or large, where negative). */
  'unit-slip': {
    readonly values: readonly number[];
    readonly printed: string;
    readonly power: number;
  };
  /** Figures that agree but for a power of ten. */
  'power-slip': { readonly power: number };
  /** The target lies behind the base, or at it, where more (less) is wanted. */
  'target-not-beyond-base': {
    readonly direction: 'up' | 'down';
    readonly op: Operator;
    readonly base: number;
    readonly baseYear: number;
  };
  'share-above-whole': { readonly part: string | null; readonly whole: string | null };
  'part-above-whole': {
    readonly part: string | null;
    readonly whole: string | null;
    readonly isTarget: boolean;
  };
  'ceiling-passed': { readonly isTarget: boolean };
  /** A running total that falls, or a later target behind an earlier one. */
  'total-falls': { readonly from: number };
  'targets-out-of-order': { readonly from: number };
  /** An observed figure of a year after the document was issued. */
  'year-after-issue': { readonly issued: string };
};

type Worded = {
  readonly op: Operator | null;
  readonly at: string;
};

type OverlapMoment = {
  readonly year: number;
  readonly isTarget: boolean;
  readonly sum: number;
  readonly total: number;
  readonly omega: number;
  /** Whether the gap may come from rounding alone. */
  readonly withinRounding: boolean;
};

/** How growth between two figures is reckoned: a year compounded, a year plainly, in all, or b ÷ a. */
export type GrowthForm = 'compound' | 'simple' | 'total' | 'ratio';

/**
 * What a stated growth may have meant: one of the forms · `base-counted`: the base year counted as a
 * year, n + 1 · `year-short`: a year too few, n − 1 · `other-base`: from the year before or after,
 * where the document does not name its base.
 */
export type GrowthReading = GrowthForm | 'base-counted' | 'year-short' | 'other-base';

/** A reading that fits: as which form, over how many years, from which one. */
export type FittingReading = {
  readonly reading: GrowthReading;
  readonly form: GrowthForm;
  readonly years: number;
  readonly from: number;
};

/** What was printed as an addition: what was added each year, or since the year before or after. */
export type AdditionReading = 'yearly-mean' | 'other-base';
