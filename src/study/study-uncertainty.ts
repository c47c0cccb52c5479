import type { Histogram, QuantileMethod } from '../projection/ensemble.ts';
import type {
  Correlation,
  ModelUncertainty,
  UncertainParameter,
} from '../scenario/model-uncertainty.ts';
import type { Distribution } from '../stats/distribution.ts';

/**
 * What is uncertain in a study, how it was worked out, and what becomes of the figures that targets
 * judge. Everything but `outcomes` is input; values are in the indicator's unit, rates fractions.
 */
export type StudyUncertainty = {
  /** Stated by the scenario · growth is drawn from the outlook · nothing is uncertain. */
  readonly ground: 'scenario' | 'outlook' | 'none';
  readonly parameters: readonly StudyParameter[];
  /** sd of the yearly shock added to growth (points for shares and rates). */
  readonly volatility: ModelUncertainty['volatility'];
  /** φ of the AR(1) by which a year's shock follows the last one's; null without shocks. */
  readonly persistence: number | null;
  /** null where nothing is uncertain. */
  readonly correlation: Correlation | null;
  /** Indicators without bands, in the order of the file, and why. */
  readonly without: readonly { readonly indicator: string; readonly why: Lack }[];
  /** How quantiles were had; null where nothing was drawn. */
  readonly method: QuantileMethod | null;
  /** One for each target, in the order of `targets`. */
  readonly outcomes: readonly StudyOutcome[];
};

/** An uncertain number: its value without uncertainty, and three quantiles of what is drawn. */
export type StudyParameter = {
  readonly indicator: string;
  /**
   * A parameter of the law, `growth`: added to every year's growth, or `outlook`: where in its outlook
   * growth lies, in scales from the middle.
   */
  readonly parameter: string;
  readonly center: number;
  readonly distribution: StudyDistribution;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** How many growth cases it comes from, `pooled` from those of all indicators; null: written out. */
  readonly cases: UncertainParameter['cases'];
};

/** The growth cases themselves stand in their own file; here is how many values they gave. */
type StudyDistribution =
  | Exclude<Distribution, { readonly shape: 'empirical' }>
  | {
      readonly shape: 'empirical';
      readonly count: number;
      readonly low: number | null;
      readonly high: number | null;
    };

/**
 * `none`: the scenario states no uncertainty · `decided`: a published figure decides · `no-path` ·
 * `not-stated`: the scenario's uncertainty does not reach it.
 */
export type Lack = 'none' | 'decided' | 'no-path' | 'not-stated';

/** The figure that is held against one target, over all draws. */
export type StudyOutcome = {
  readonly indicator: string;
  readonly year: number;
  /**
   * Why there are no odds, null where there are: as for the indicator; `certain`: all draws agree;
   * `no-value`: some draw gives no figure.
   */
  readonly lacks: Lack | 'certain' | 'no-value' | null;
  /** The figures that meet the target, both ends included; null: no such end. */
  readonly meets: { readonly low: number | null; readonly high: number | null };
  readonly mean: number | null;
  readonly quantiles: Quantiles | null;
  /** The largest error of a quantile; 0 where they are exact. */
  readonly quantileError: number;
  readonly histogram: Histogram | null;
};

/** 80% of draws lie from p10 to p90, 50% from p25 to p75. */
type Quantiles = { readonly [P in QuantileId]: number };

/** The same for each year of a study; null where a draw gives no value. */
export type Bands = { readonly [P in QuantileId]: readonly (number | null)[] };

export type QuantileId = 'p10' | 'p25' | 'p50' | 'p75' | 'p90';

export const quantileIds: readonly QuantileId[] = ['p10', 'p25', 'p50', 'p75', 'p90'];
