import type { Overall } from '../study/summarise-outcome.ts';

/** The first screen of a report: is the plan feasible, what is not, why, what would have to be true. */
export type ReportSummaryWording = {
  readonly title: string;
  readonly answers: { readonly [O in Overall]: string };
  readonly lead: (outcome: OutcomeCounts & { readonly scenario: string }) => string;
  /** The indicator that stands for the plan. */
  readonly headline: (one: {
    readonly name: string;
    readonly base: { readonly year: number; readonly figure: string } | null;
    readonly year: number;
    readonly value: string;
    readonly target: string;
    readonly met: boolean;
    /** The figure is published: nothing is projected any more. */
    readonly published: boolean;
    /** How far from the target; null for targets of a range. */
    readonly gap: string | null;
    readonly levelShare: string | null;
    readonly incrementShare: string | null;
    readonly yearMet: number | null;
  }) => string;
  readonly needs: (required: string, assumed: string | null) => string;
  readonly breakEven: (breakEven: string) => string;
  readonly past: (past: {
    readonly from: number;
    readonly to: number;
    readonly growth: string;
    readonly ratio: string | null;
    readonly effort: string;
    /** What is needed is no faster than the past. */
    readonly continues: boolean;
  }) => string;
  readonly noPast: string;
  readonly peers: (peers: {
    readonly low: string;
    readonly high: string;
    readonly cases: number;
    readonly percent: string;
  }) => string;
  readonly noPeers: (cases: number) => string;
  /** `high` null where both ends read the same. */
  readonly why: (unmet: number, low: string, high: string | null) => string;
  readonly ground: (because: string, count: number) => string;
  readonly demand: (demand: {
    readonly comparedWithPast: number;
    readonly fasterThanPast: number;
    readonly comparedWithPeers: number;
    readonly abovePeers: number;
    readonly names: readonly string[];
    readonly incomparable: number;
  }) => string;
  readonly unknown: (count: number, lacks: string, names: readonly string[], of: number) => string;
  readonly findings: (fails: number, warns: number) => string;
  readonly shortfalls: (shown: number, all: number) => string;
  /** Targets whose published figures do not meet them: nothing can be done for them any more. */
  readonly missed: (shown: number, all: number) => string;
  readonly demanding: (shown: number) => string;
  readonly columns: {
    readonly indicator: string;
    readonly target: string;
    readonly value: string;
    readonly published: string;
    readonly required: string;
    readonly assumed: string;
    readonly historic: string;
    readonly peers: string;
    readonly odds: string;
    readonly verdict: string;
  };
  readonly peersRange: (low: string, high: string, cases: number) => string;
};

type OutcomeCounts = {
  readonly overall: Overall;
  readonly judged: number;
  readonly met: number;
  readonly near: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Met targets whose path is set by the target itself. */
  readonly byTarget: number;
  /** Decided by published figures. */
  readonly decided: number;
  /** Milestones and targets of other plans, which are not counted. */
  readonly apart: number;
};
