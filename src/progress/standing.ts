import type { Growth, HistoricGrowth } from '../region/growth-measures.ts';
import type { Window } from '../terms/figure.ts';
import type { Operator } from '../terms/target.ts';
import type { ProgressDirection, ProgressLack, ProgressPoint } from './method.ts';
import type { ProgressResult } from './progress-result.ts';
import type { ProgressMethodId } from './registry.ts';

/** A target whose year is settled. */
export type TrackedTarget = {
  readonly op: Operator;
  readonly value: number;
  readonly high: number | null;
  readonly within: number;
  readonly year: number;
  /** It holds for every year: the year that is looked at counts. */
  readonly each: boolean;
  readonly window: Window | null;
};

/** What one method says of one indicator in the year of the figure that was judged. */
export type ProgressRow = {
  readonly indicator: string;
  readonly method: ProgressMethodId;
  readonly year: number;
  /** The year of the target that it is held against; null without one. */
  readonly target: number | null;
} & ProgressResult;

/** A later figure on its way: shares of the level, the increment and the time. */
export type TrailPoint = ProgressPoint & {
  readonly levelShare: number | null;
  readonly incrementShare: number | null;
  readonly timeShare: number | null;
};

/**
 * How an indicator stands: the figure that was judged, shares of the way, and what the methods say
 * together. Figures are in the indicator's unit.
 */
export type Standing = {
  readonly indicator: string;
  readonly base: ProgressPoint | null;
  /** Null where nothing is published after the base. */
  readonly current: ProgressPoint | null;
  readonly target:
    | (ProgressPoint & {
        readonly op: Operator;
        readonly high: number | null;
        readonly each: boolean;
      })
    | null;
  readonly direction: ProgressDirection;
  readonly levelShare: number | null;
  readonly incrementShare: number | null;
  readonly timeShare: number | null;
  /** Every later figure, by year. */
  readonly trail: readonly TrailPoint[];
  /** Growth before the base, between published figures; null where it is unknown. */
  readonly past: HistoricGrowth | null;
  /** Growth a year from base to the figure judged; null without a base. */
  readonly soFar: Growth | null;
  /** Growth a year that the years left need; null where the target is met or its year has come. */
  readonly needed: (Growth & { readonly years: number }) | null;
  /** Null without a target. */
  readonly midTerm: MidTerm | null;
  readonly agreement: Agreement | null;
};

/** A standing of which a figure is published after the base. */
export type ObservedStanding = Standing & { readonly current: ProgressPoint };

/**
 * A class as reviews give it, with the rule: the target met before its year (`met-early`), achieved or
 * missed in it; the increment share against what time or schedule expect (`gap`); a
 * figure to keep that stayed in its band or left it; one that fell back behind a target it had met.
 */
export type MidTerm = {
  readonly class: 'achieved' | 'missed' | 'early' | 'faster' | 'as-expected' | 'behind' | 'unknown';
  readonly rule:
    | 'met-early'
    | 'met-on-time'
    | 'missed'
    | 'gap'
    | 'kept'
    | 'left'
    | 'fell-back'
    | 'none';
  readonly basis: 'time' | 'schedule';
  /** Increment share less the share expected, as a fraction; null where it is not defined. */
  readonly gap: number | null;
  readonly lacks: ProgressLack | null;
};

/** Which methods call the indicator on track, and which current figures they ask for. */
export type Agreement = {
  readonly verdict: 'on-track' | 'off-track' | 'differ' | 'unknown';
  readonly onTrack: readonly ProgressMethodId[];
  readonly offTrack: readonly ProgressMethodId[];
  readonly unknown: readonly ProgressMethodId[];
  /** The mildest and the strictest figure that a method would call on track. */
  readonly bars: { readonly mildest: Bar; readonly strictest: Bar } | null;
};

type Bar = { readonly method: ProgressMethodId; readonly value: number };
