import type { StudyUncertainty } from '../study/study-uncertainty.ts';

/** The sentences about odds in tables and comparisons, in one language. */
export type OddsWording = {
  /** Heading of a column of odds. */
  readonly odds: string;
  /** The same where there is little room; the legend names it in full. */
  readonly oddsShort: string;
  /** How a column of odds is read: the error, the draws, and where the uncertainty comes from. */
  readonly legend: (ground: StudyUncertainty['ground'], draws: string) => string;
  /** The same in short, below the summary of a run. */
  readonly briefly: string;
  /** Of a scenario with paths that end on their targets. */
  readonly onTarget: string;
  /** Odds before and after, in a comparison. */
  readonly change: (change: string) => string;
  /** Where the uncertainty of two scenarios differs. */
  readonly uncertainty: (change: string | null) => string;
  readonly grounds: { readonly [G in StudyUncertainty['ground']]: string };
};
