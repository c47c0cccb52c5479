/** On which scale growth adds up: the logarithm of a level, the logit of a share. */
export type GrowthScale = 'log' | 'logit';

/**
 * What the evidence of many panels says of growth in general, on one scale (growth a year).
 * Estimated by `seeds/reference/estimate-outlook.ts`; `docs/methods.md` explains each.
 */
export type ParameterSet = {
  /** m₀, growth of an indicator of which nothing is known. */
  readonly middle: number;
  /** κ, standard deviation of the indicators' middles about m₀. */
  readonly middleSpread: number;
  /** c, how much of an indicator's distance from m₀ lasts into the next period. */
  readonly reversion: number;
  /** ω₀, shift of a whole period, in units of the regions' own scatter over five years. */
  readonly shift: number;
  /** ω₁, shift of a whole period as a share of its growth. */
  readonly shiftOfGrowth: number;
  /** τ, lasting difference between the regions of an indicator whose scatter is not known. */
  readonly lasting: number;
  /** σ, shock of a single year and region. */
  readonly yearly: number;
  /** κₛ, standard deviation of the logarithm of the indicators' scatter. */
  readonly scatterSpread: number;
  /** b, slope of later on earlier growth of a region over five years each. */
  readonly ownPast: number;
  /** How many pairs of periods that slope counts for beside those of the evidence itself. */
  readonly ownPastWeight: number;
};

/** Both sets, estimated from what was known by the end of the year `until`. */
export type OutlookParameters = { readonly until: number } & {
  readonly [S in GrowthScale]: ParameterSet;
};

/** Degrees of freedom ν of every predictive distribution: heavier tails than the normal's. */
export const degreesOfFreedom = 8;

/** The span to which τ, σ, ω₀ and b refer. */
export const referenceYears = 5;
