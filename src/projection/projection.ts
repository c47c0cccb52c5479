/** The paths of a model: one value per year and indicator; null where nothing is known. */
export type Projection = {
  readonly years: readonly number[];
  readonly series: readonly ProjectedSeries[];
  readonly totals: readonly ProjectedTotal[];
};

/**
 * `path` starts with the base year: for windowed kinds the base window's own figure, then yearly
 * levels. null as a whole where the indicator has no assumption or no ground for it.
 */
export type ProjectedSeries = {
  readonly indicator: string;
  readonly path: readonly (number | null)[] | null;
  /** Computed from other indicators: a formula, or a total from its parts. */
  readonly computed: boolean;
};

/** ω = Σ parts ÷ total in each year; null where one of them is missing. */
export type ProjectedTotal = {
  readonly indicator: string;
  readonly omega: readonly (number | null)[];
};
