import type { TotalsRule } from '../scenario/scenario.ts';
import type { Cover } from '../terms/indicator.ts';
import type { Operator } from '../terms/target.ts';
import type { EffortClass, TargetLack, TargetState } from './judged-target.ts';
import type { RequiredLack } from './why-no-required.ts';

/**
 * What checks can answer: code → parameters. Values are in the unit of the finding, rates and
 * shares as fractions; indicators and regions appear by id.
 */
export type FindingDetails = {
  /** c as published against T; `asOf` is the month of a figure from within the year. */
  'reach-published': {
    readonly state: TargetState;
    readonly value: number;
    readonly asOf: string | null;
    readonly op: Operator;
    readonly target: number;
    readonly high: number | null;
    readonly level: number | null;
    readonly increment: number | null;
    readonly metIn: number | null;
    readonly why: TargetLack | null;
  };
  /** c against T; `breakEven` is the constant growth that would just meet it. */
  'reach-judged': {
    readonly verdict: TargetState;
    readonly value: number;
    readonly op: Operator;
    readonly target: number;
    readonly high: number | null;
    readonly yearMet: number | null;
    readonly breakEven: number | null;
    readonly ratio: number | null;
    readonly inPoints: boolean;
  };
  'reach-unknown': { readonly lacks: TargetLack };
  /** (T/b)^(1/n) − 1 against the past; `required` ÷ `historic` = `ratio`. */
  'effort-judged': {
    readonly class: EffortClass;
    readonly required: number;
    readonly historic: number;
    readonly ratio: number | null;
    readonly from: number;
    readonly to: number;
    readonly measure: 'rate' | 'step' | 'points';
  };
  'effort-unknown': { readonly lacks: RequiredLack | 'history' };
  'peers-ranked': {
    readonly required: number;
    readonly percentile: number;
    readonly cases: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
    readonly few: boolean;
    readonly inPoints: boolean;
  };
  /** Growth of the scenario beyond the largest of the cases; `most` null without cases. */
  'growth-unseen': {
    readonly growth: number;
    readonly most: number | null;
    readonly cases: number;
  };
  /** `not-positive`: the base is 0 or less, and no per cent leads from there. */
  'peers-unknown': {
    readonly lacks: RequiredLack | 'not-positive' | 'cases';
    readonly cases: number;
  };
  /** Σ parts against the total; ω = Σ ÷ total. */
  'totals-agree': TotalsDetails;
  'totals-differ': TotalsDetails;
  /** Σ of the parts' targets ÷ ω₀ against the total's target. */
  'totals-omega-held': {
    readonly sum: number;
    readonly omega: number;
    readonly implied: number;
    readonly op: Operator;
    readonly target: number;
    readonly targetOmega: number;
  };
  /** A total of zero, to which no sum has a ratio. */
  'totals-zero': { readonly at: TotalsMoment; readonly sum: number };
  'totals-unknown': { readonly at: TotalsMoment; readonly lacks: readonly string[] };
  /** Growth or uncertainty that the scenario states and its rule of totals leaves without effect. */
  'totals-overrule': { readonly totals: TotalsRule };
  'limit-kept': { readonly side: 'floor' | 'ceiling'; readonly limit: number };
  'limit-passed': LimitDetails;
  /** `value` is what the assumption alone would give; the path stays at the limit. */
  'limit-held': LimitDetails;
  /** What others imply of an indicator at two years, with the arithmetic of both. */
  'implied-growth': {
    readonly from: number;
    readonly to: number;
    readonly start: number;
    readonly end: number;
    readonly growth: number;
    readonly startArithmetic: string;
    readonly endArithmetic: string;
  };
  'implied-unknown': { readonly year: number; readonly arithmetic: string };
  /** Leaving rate = (inflow − net rise) ÷ Σ of the stocks at each year's start. */
  'inflow-leaving': {
    readonly inflow: number;
    readonly netRise: number;
    readonly stocks: number;
    readonly leaving: number;
    readonly from: number;
    readonly to: number;
    readonly inflows: readonly string[];
  };
  'inflow-incomplete': {
    readonly inflow: number;
    readonly netRise: number;
    readonly from: number;
    readonly to: number;
    readonly inflows: readonly string[];
  };
  'inflow-unknown': { readonly lacks: readonly string[] };
  /** The region's target ÷ its parent's; `differs`: what makes the two hard to compare. */
  'parent-share': {
    readonly parent: string;
    readonly value: number;
    readonly whole: number;
    readonly share: number;
    readonly differs: readonly ('kind' | 'year' | 'name')[];
  };
  'parent-unknown': { readonly parent: string; readonly lacks: 'file' | 'targets' };
};

type LimitDetails = {
  readonly side: 'floor' | 'ceiling';
  readonly limit: number;
  readonly value: number;
};

/** At the plan's base, among its targets, or on the scenario's path. */
export type TotalsMoment = 'base' | 'target' | 'path';

type TotalsDetails = {
  readonly at: TotalsMoment;
  readonly cover: Cover;
  readonly sum: number;
  readonly total: number;
  readonly omega: number;
  readonly largest: number;
  /** Parts without a figure: the others alone already exceed the total. */
  readonly lacks: readonly string[];
  /** Whether the total was computed from the parts. */
  readonly bottomUp: boolean;
};
