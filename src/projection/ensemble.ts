import type { SumGrid } from '../stats/exact-sum.ts';
import type { SamplingId } from '../stats/sampling/registry.ts';

/** How quantiles are had: from all values, from those kept near each level, or from fine bins. */
export type QuantileMethod = 'all' | 'kept' | 'binned';

/** Where a model leads over many draws: bands by year, and the odds of each target. */
export type Ensemble = {
  readonly draws: number;
  readonly randomSeed: number;
  readonly sampling: SamplingId;
  /** The model's years, as in a projection. */
  readonly years: readonly number[];
  /** Probabilities p of the quantiles, ascending. */
  readonly levels: readonly number[];
  readonly method: QuantileMethod;
  readonly series: readonly EnsembleSeries[];
  readonly outcomes: readonly Outcome[];
};

/** One indicator over all draws, in its unit; null as a whole where it has no path. */
export type EnsembleSeries = {
  readonly indicator: string;
  /** Whether draws differ at all. */
  readonly uncertain: boolean;
  /** Per year; null where a year has no value, in some draw at least, or was not asked for. */
  readonly mean: readonly (number | null)[] | null;
  /** [levels × years] */
  readonly quantiles: readonly (readonly (number | null)[])[] | null;
};

/** The figure that is held against one target, over all draws; `target`: which of its indicator's. */
export type Outcome = {
  readonly indicator: string;
  readonly target: number;
  readonly uncertain: boolean;
  /** P(met) and √(p·(1 − p) ÷ N), an upper bound of the error where draws are laid out evenly. */
  readonly odds: { readonly p: number; readonly se: number; readonly draws: number } | null;
  readonly mean: number | null;
  /** [levels] */
  readonly quantiles: readonly number[] | null;
  /** The largest error of a quantile; 0 where they are exact. */
  readonly quantileError: number;
  readonly histogram: Histogram | null;
};

/** How many of some draws lie between edges; of more than 16 384 draws, the first so many. */
export type Histogram = {
  readonly draws: number;
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
};

/** What some of the draws came to: parts of the same ensemble can be merged. Plain data. */
export type EnsemblePart = {
  readonly scenario: string;
  readonly draws: number;
  readonly randomSeed: number;
  readonly sampling: SamplingId;
  readonly levels: readonly number[];
  /** Years whose bands are wanted. */
  readonly years: readonly number[];
  readonly lastYear: number;
  readonly method: QuantileMethod;
  /** Which draws, ascending and apart. */
  readonly ranges: readonly DrawRange[];
  readonly slots: readonly SlotPart[];
};

/** Draws from `from` to the one before `to`. */
export type DrawRange = { readonly from: number; readonly to: number };

/** One number a draw that is wanted: an indicator's value in a year, the figure judged, or both. */
export type SlotKey = {
  readonly indicator: string;
  readonly year: number | null;
  /** Which of the indicator's targets it is held against; null: none. */
  readonly target: number | null;
};

export type SlotPart = {
  readonly key: SlotKey;
  readonly plan: SlotPlan | null;
  /** All values in the order of draws, or those kept near the levels. */
  readonly values: Float64Array;
  /** Of each cell of the plan; empty without one. */
  readonly counts: Float64Array;
  readonly met: number;
  /** The sum on the plan's grid, in two parts; not finite where a draw has no value. */
  readonly sums: Float64Array;
};

/**
 * How the values of a slot are counted beyond some thousand draws, settled by the first of them.
 * Cell 0 lies below `from`, the last above; `wanted` marks cells that hold a quantile.
 */
export type SlotPlan = {
  readonly from: number;
  readonly cellsPerUnit: number;
  readonly wanted: Uint8Array;
  /** Which share of the values lies in them. */
  readonly keptShare: number;
  readonly grid: SumGrid;
  /** Of the first draws: enough to show a shape. */
  readonly histogram: Histogram;
};
