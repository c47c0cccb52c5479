import type { StudyOutcome } from '../study/study-uncertainty.ts';

/** What a report says of chances within the scenario, bands and where they come from. */
export type ReportUncertaintyWording = {
  readonly title: string;
  readonly ground: { readonly [G in 'scenario' | 'outlook']: string };
  /** A place in the outlook: so many scales from its middle. */
  readonly scales: (times: string) => string;
  readonly drawn: (told: {
    readonly draws: string;
    readonly sampling: string;
    readonly randomSeed: string;
    readonly isExact: boolean;
  }) => string;
  readonly table: (targets: number, draws: string) => string;
  readonly columns: {
    readonly indicator: string;
    readonly target: string;
    readonly odds: string;
    readonly median: string;
    readonly half: string;
    readonly most: string;
    readonly basis: string;
  };
  readonly range: (low: string, high: string) => string;
  readonly legend: string;
  readonly basis: {
    readonly own: (cases: number) => string;
    readonly pooled: (cases: number) => string;
    readonly stated: string;
    readonly outlook: string;
    readonly shock: string;
    /** Moved by other indicators alone. */
    readonly carried: string;
  };
  readonly without: (why: string, names: readonly string[]) => string;
  readonly lacks: { readonly [L in NonNullable<StudyOutcome['lacks']>]: string };
  readonly inputs: string;
  readonly inputTable: string;
  readonly inputColumns: {
    readonly indicator: string;
    readonly parameter: string;
    readonly distribution: string;
    readonly center: string;
    readonly most: string;
    readonly basis: string;
  };
  readonly parameter: (parameter: string) => string;
  readonly volatility: (sd: string, names: readonly string[]) => string;
  readonly persistence: (persistence: string) => string;
  readonly correlation: {
    readonly none: string;
    readonly oneFactor: (value: string) => string;
    readonly matrix: (indicators: number) => string;
  };
  /** On the first screen. */
  readonly summary: {
    readonly headline: (told: {
      readonly odds: string;
      readonly draws: string;
      readonly low: string;
      readonly high: string;
    }) => string;
    readonly counts: (counts: {
      readonly known: number;
      readonly likely: number;
      readonly open: number;
      readonly unlikely: number;
    }) => string;
  };
};
