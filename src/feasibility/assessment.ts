import type { Growth, HistoricGrowth } from '../region/growth-measures.ts';

/** What is needed, what was, what is assumed and where it leads, for one indicator with a target. */
export type Assessment = {
  readonly indicator: string;
  readonly required: Growth | null;
  readonly historic: HistoricGrowth | null;
  readonly assumed: Growth | null;
  readonly effort: Effort | null;
  readonly peers: Peers | null;
  readonly reach: Reach;
  readonly odds: { readonly p: number; readonly se: number; readonly draws: number } | null;
};

export type EffortClass = 'continues' | 'stretch' | 'leap' | 'exceptional' | 'reversal' | 'unknown';

/** Required ÷ historic growth. */
export type Effort = { readonly ratio: number | null; readonly class: EffortClass };

/** Where the required growth stands among the growth cases: share of them below it, 0–1. */
export type Peers = {
  readonly percentile: number | null;
  readonly cases: number;
  readonly class: 'enough' | 'few' | 'unknown';
  /** Lower quartile, median and upper quartile of the cases (points a year for shares). */
  readonly quartiles: readonly [number, number, number] | null;
};

export type Verdict = 'met' | 'near' | 'partial' | 'short' | 'away' | 'unknown';

export const verdicts: readonly Verdict[] = ['met', 'near', 'partial', 'short', 'away', 'unknown'];

/**
 * Where the scenario leads in the target's year. `ratio` is R, assumed ÷ required growth, signed by
 * direction. `yearMet` looks up to ten years past the horizon. `breakEven` is the constant yearly
 * growth (points for shares and rates) that would just meet the target.
 */
export type Reach = {
  readonly year: number;
  readonly value: number | null;
  readonly met: boolean | null;
  readonly levelShare: number | null;
  readonly incrementShare: number | null;
  readonly yearMet: number | null;
  readonly breakEven: number | null;
  readonly ratio: number | null;
  readonly verdict: Verdict;
};
