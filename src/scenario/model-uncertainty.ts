import type { LawParameters } from '../laws/law.ts';
import type { LawId } from '../laws/registry.ts';
import type { Distribution } from '../stats/distribution.ts';

/** What is uncertain in a model, in numbers: plain data, in the order of the region file. */
export type ModelUncertainty = {
  readonly parameters: readonly UncertainParameter[];
  /** sd of the yearly shock added to the growth rate (points for shares and rates). */
  readonly volatility: readonly { readonly indicator: string; readonly sd: number }[];
  /** φ of the AR(1) by which a year's shock follows the last one's, −1 < φ < 1. */
  readonly persistence: number;
  readonly correlation: Correlation;
  /** The growth that draws follow in place of what is assumed; null where they vary what is assumed. */
  readonly drawnGrowth: readonly DrawnGrowth[] | null;
};

type DrawnGrowth = {
  readonly indicator: string;
  readonly law: LawId;
  readonly parameters: LawParameters;
};

/**
 * One number a draw. `parameter` is a numeric parameter of the indicator's law, whose value the
 * draw replaces, `growth`: added to every year's growth (a fraction; points for shares and rates),
 * or `outlook`: where in its outlook the indicator's growth lies, in scales from the middle.
 */
export type UncertainParameter = {
  readonly indicator: string;
  readonly parameter: string;
  readonly distribution: Distribution;
  /** The value without uncertainty: the law's own, 0 for `growth`. */
  readonly center: number;
  /** `cases` null: written out; else how many cases, and whether they are of other indicators. */
  readonly cases: { readonly count: number; readonly pooled: boolean } | null;
};

/** The parameters that say how fast something grows: they go together across indicators. */
export const growthParameters: readonly string[] = ['rate', 'step', 'growth', 'outlook'];

/** One factor behind all indicators, or a correlation for each two; matrix rows as `indicators`. */
export type Correlation =
  | { readonly kind: 'one-factor'; readonly value: number }
  | {
      readonly kind: 'matrix';
      readonly indicators: readonly string[];
      readonly rows: readonly (readonly number[])[];
    };
