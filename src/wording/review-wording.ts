import type { ReviewKind } from '../progress/review-region.ts';

/** The review that `progress` prints: the 完成情况表 of each plan. */
export type ReviewWording = {
  readonly title: (region: string) => string;
  readonly plan: (name: string | null, base: number, target: number | null, kind: string) => string;
  readonly unplanned: string;
  readonly kinds: { readonly [K in ReviewKind]: string };
  readonly counts: (counts: ReviewedTargets) => string;
  readonly natures: {
    readonly binding: (counts: ReviewedTargets) => string;
    readonly expected: (counts: ReviewedTargets) => string;
  };
  readonly columns: {
    readonly indicator: string;
    readonly nature: string;
    readonly base: string;
    readonly target: string;
    readonly actual: string;
    readonly completion: string;
    readonly increment: string;
    readonly state: string;
    readonly owner: string;
    readonly reason: string;
  };
  /** A figure of another year, or of a month. */
  readonly of: (when: number | string, figure: string) => string;
  readonly carriesOver: (names: readonly string[]) => string;
  readonly noTargets: (region: string) => string;
};

/** How many targets a review speaks of. */
export type ReviewedTargets = {
  readonly all: number;
  readonly achieved: number;
  readonly soFar: number;
  readonly missed: number;
  readonly open: number;
  readonly unknown: number;
};
