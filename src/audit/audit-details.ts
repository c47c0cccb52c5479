import type { Cover } from '../terms/indicator.ts';
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
  /** `stated` as `reading`; `fits` is the reading under which the figures agree. */
  'growth-differs': {
    readonly reading: 'total' | 'mean';
    readonly fits: GrowthReading | null;
    readonly from: number;
    readonly to: number;
  };
  /** b ÷ a was printed where (b − a) ÷ a was meant: `increase`. */
  'ratio-as-increase': { readonly increase: number; readonly from: number; readonly to: number };
  'increment-differs': {
    readonly op: '>=' | '>' | '=' | 'about';
    readonly from: number;
    readonly to: number;
  };
  'share-differs': { readonly part: string | null; readonly whole: string | null };
  /** The share fits what was added from `from` on, not what there is. */
  'share-of-increase': {
    readonly part: string | null;
    readonly whole: string | null;
    readonly from: number;
  };
  'ratio-differs': { readonly of: string | null; readonly to: string | null };
  'mean-differs': { readonly of: string | null; readonly years: number };
  /** Two readings of one figure; names where they are told apart by name. */
  'readings-differ': {
    readonly isTarget: boolean;
    readonly names: readonly (string | null)[];
  };
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

/** What a stated growth may have meant: a year compounded, a year plainly, in all, or b ÷ a. */
export type GrowthReading = 'compound' | 'simple' | 'total' | 'ratio';
