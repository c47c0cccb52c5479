import type { StudyOutcome } from '../study/study-uncertainty.ts';
import type { TornadoWording } from './tornado-wording.ts';

/** The texts of charts on what is uncertain: bands, odds, and what drives them. */
export type UncertaintyChartsWording = {
  /** What charts of odds and bands say of where they come from. */
  readonly uncertain: {
    readonly ground: (ground: 'scenario' | 'outlook', draws: string) => string;
    readonly onTarget: string;
  };
  readonly fan: {
    readonly range: (year: number, low: string, high: string) => string;
    readonly odds: (odds: string) => string;
    readonly chance: (chance: string) => string;
    readonly reading: string;
    /** How bands of the outlook are read. */
    readonly outlook: string;
    /** Without evidence for an outlook. */
    readonly unseen: (names: readonly string[]) => string;
    readonly windowed: (names: readonly string[]) => string;
    readonly certain: (names: readonly string[]) => string;
    readonly oneYear: (names: readonly string[]) => string;
  };
  readonly odds: {
    readonly axis: string;
    readonly head: string;
    readonly reading: string;
    readonly bound: string;
    readonly without: {
      readonly [L in NonNullable<StudyOutcome['lacks']>]: (names: readonly string[]) => string;
    };
  };
  readonly distribution: {
    readonly inYear: (year: number) => string;
    readonly range: (low: string, high: string) => string;
    readonly odds: (target: string, odds: string) => string;
    readonly reading: string;
    readonly clipped: string;
    readonly counted: (draws: string) => string;
  };
  readonly tornado: TornadoWording;
};
