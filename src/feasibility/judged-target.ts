import type { Completion } from '../judgement/completion.ts';
import type { PublishedLack, PublishedState } from '../judgement/judge-published.ts';
import type { TargetRole } from '../judgement/settled-target.ts';
import type { FormulaLack } from '../region/evaluate-formula.ts';
import type { Growth, HistoricGrowth } from '../region/growth-measures.ts';
import type { GrowthLack } from '../scenario/model.ts';
import type { Missing, Window } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { Operator, SupersededTarget, TargetForm } from '../terms/target.ts';
import type { Text } from '../terms/text.ts';
import type { TargetExpectation } from './expect-target.ts';
import type { RequiredLack } from './why-no-required.ts';

/**
 * One target and all that is said of it: what it asks, what decides it, how far it is, what it
 * needs, what was, what the scenario assumes. Made in one place, read by every face. Values are in
 * the indicator's unit; growths are fractions a year, points for shares and rates.
 */
export type JudgedTarget = TargetExpectation & {
  readonly indicator: string;
  /** The id of its plan; null where it belongs to none. */
  readonly plan: string | null;
  readonly role: TargetRole;
  readonly year: number;
  /** It holds for every year of its plan. */
  readonly each: boolean;
  readonly window: Window | null;
  /** Whether the document or the scenario names the year. */
  readonly yearFrom: 'document' | 'scenario';
  readonly op: Operator;
  /** The level asked for; null where it is not published, or its base is not. */
  readonly value: number | null;
  /** The upper end of `between`. */
  readonly high: number | null;
  /** The band of `about` as it is judged, a share of the value. */
  readonly within: number;
  /** The base lies in the band of `about` as it is worded. */
  readonly baseInBand: boolean;
  readonly form: TargetForm;
  /** What the document prints: the level, the growth, the multiple or the addition. */
  readonly size: number | null;
  readonly supersedes: readonly SupersededTarget[];
  readonly nature: Indicator['nature'];
  readonly owner: Text | null;
  /** The figure of the base year of its plan. */
  readonly base: { readonly year: number; readonly value: number } | null;
  readonly decidedBy: 'published' | 'path' | 'none';
  readonly state: TargetState;
  /** Why the state is unknown; null where it is known. */
  readonly why: TargetLack | null;
  /** The figure that is held against it. */
  readonly reached: Reached | null;
  /** The first year in which it is met, by a published figure if one says so. */
  readonly metIn: { readonly year: number; readonly by: 'published' | 'path' } | null;
  readonly completion: Completion | null;
  readonly required: Growth | null;
  /** Why the required growth is unknown; null where it is known. */
  readonly requiredLacks: RequiredLack | null;
  readonly past: HistoricGrowth | null;
  /** Why past growth is unknown although figures stand; null otherwise. */
  readonly pastLacks: 'break' | 'definition' | null;
  readonly assumed: Growth | null;
  /** The constant growth a year that would just meet it. */
  readonly breakEven: number | null;
  /** Assumed ÷ required growth, signed by direction. */
  readonly ratio: number | null;
  readonly effort: Effort | null;
  readonly peers: Peers | null;
  readonly scenarioOdds: Odds | null;
  /** Why the year ended as it did, in a person's words. */
  readonly reason: Text | null;
  readonly source: string;
  readonly at: string;
  /** What the document does not settle and the transcriber chose. */
  readonly chosen: readonly string[];
  readonly note: Text | null;
};

/** `asOf` is the month of a published figure that is not of the year's end. */
export type Reached = {
  readonly year: number;
  readonly value: number;
  readonly asOf: string | null;
};

/** On a path: R against the cut-offs of the scenario. */
export type PathState = 'met' | 'near' | 'partial' | 'short' | 'away';

export type TargetState = PublishedState | PathState;

/** From what is best to what is worst; what is unknown stands last. */
export const targetStates: readonly TargetState[] = [
  'achieved',
  'achieved-so-far',
  'met',
  'near',
  'partial',
  'short',
  'away',
  'not-yet',
  'missed',
  'unknown',
];

/** Whether a state means that the target is met; null where that is not known. */
export function isStateMet(state: TargetState): boolean | null {
  if (state === 'unknown') return null;
  return state === 'achieved' || state === 'achieved-so-far' || state === 'met';
}

export type TargetLack =
  | PublishedLack
  | GrowthLack
  /** The target's own figure. */
  | Missing
  /** The base that the target is worded by. */
  | 'no-base'
  /** The target's year is not after the base of the plan looked at, and nothing of it is published. */
  | 'past-without-figure'
  /** Figures from which the path is computed, or why a formula over them has no value. */
  | FormulaLack
  /** Parts that are 0 altogether have no shares, and a total of 0 no overlap. */
  | 'nothing-to-share'
  /** The years over which it counts. */
  | 'no-window'
  /** Its year has not come. */
  | 'not-due'
  /** The required growth is not defined, and so is the share of it. */
  | 'no-ratio';

export type Odds = { readonly p: number; readonly se: number; readonly draws: number };

export type EffortClass = 'continues' | 'stretch' | 'leap' | 'exceptional' | 'reversal' | 'unknown';

/** Required ÷ past growth. */
export type Effort = { readonly ratio: number | null; readonly class: EffortClass };

/** Where the required growth stands among the growth cases: share of them below it, 0–1. */
export type Peers = {
  readonly percentile: number | null;
  readonly cases: number;
  readonly class: 'enough' | 'few' | 'unknown';
  /** Lower quartile, median and upper quartile of the cases (points a year for shares). */
  readonly quartiles: readonly [number, number, number] | null;
};
