import type { TotalsRule } from '../scenario/scenario.ts';

/** The sentences of a comparison, in one language; names and figures come in ready-made. */
export type CompareWording = {
  readonly listed: (names: readonly string[]) => string;
  /** Two figures, before and after. */
  readonly change: (before: string, after: string) => string;
  /** The scenario with its region, where regions differ. */
  readonly ofRegion: (region: string, scenario: string) => string;
  readonly comparedWith: (scenario: string, reference: string) => string;
  readonly otherRegion: (shared: number) => string;
  readonly summary: (counts: {
    readonly targets: number;
    readonly better: number;
    readonly worse: number;
    readonly unclear: number;
    readonly moved: number;
    readonly same: number;
  }) => string;
  readonly noTargets: string;
  readonly identical: string;
  readonly sections: {
    readonly assumptions: string;
    readonly worse: string;
    readonly better: string;
    readonly unclear: string;
    readonly moved: string;
    readonly targets: string;
  };
  /** One target: every part but the name may be missing. */
  readonly effect: (parts: {
    readonly name: string;
    readonly growth: string | null;
    readonly value: string | null;
    readonly verdict: string | null;
    readonly odds: string | null;
    readonly targets: string | null;
  }) => string;
  /** What moves the total, and what becomes of it: whatever stays the same is missing. */
  readonly headline: (parts: {
    readonly drivers: string | null;
    /** The total, unless it is what moves itself. */
    readonly name: string | null;
    readonly year: string;
    readonly change: string | null;
    readonly odds: string | null;
  }) => string;
  readonly driver: (name: string, growth: string) => string;
  readonly inYear: (year: string, value: string) => string;
  readonly points: (points: string) => string;
  /** The first names of several, and how many there are. */
  readonly several: (names: readonly string[], of: number) => string;
  /** In place of a figure that there is not. */
  readonly none: string;
  readonly clauses: (clauses: readonly string[]) => string;
  readonly computed: string;
  readonly unprojected: string;
  readonly law: (change: string, names: string) => string;
  readonly parameters: (law: string, names: string) => string;
  readonly from: (change: string) => string;
  readonly starts: { readonly base: string; readonly latest: string };
  readonly totals: (change: string) => string;
  readonly totalsRules: { readonly [R in TotalsRule]: string };
  readonly to: (change: string) => string;
  readonly thresholds: (near: string, partial: string) => string;
  readonly eventsBefore: (events: string) => string;
  readonly eventsAfter: (events: string) => string;
  readonly event: (year: number, names: string, add: string | null, rate: string | null) => string;
  readonly onlyBefore: (reference: string, names: string) => string;
  readonly onlyAfter: (scenario: string, names: string) => string;
};
