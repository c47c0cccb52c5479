import type { ProgressClass, ProgressLack, ProgressMethod } from '../progress/method.ts';
import type { Agreement, MidTerm, ObservedStanding } from '../progress/standing.ts';

/** How a sentence of progress gets its figures, in its language and the indicator's unit. */
export type ProgressSpeaker = {
  readonly quantity: (value: number) => string;
  /** How far two figures lie apart: per cents in percentage points. */
  readonly distance: (value: number) => string;
  /** A fraction as a per cent with one decimal: 44.9%. */
  readonly share: (fraction: number) => string;
  /** A growth rate: 4.67%. */
  readonly percent: (fraction: number) => string;
  /** A fraction as a number of percentage points, one decimal, with its sign where asked for. */
  readonly points: (fraction: number, signed: boolean) => string;
  readonly listed: (names: readonly string[]) => string;
};

/** Growth a year as a sentence tells it; `points` for shares and rates, `total` of a period. */
export type ToldGrowth = {
  readonly growth: number | null;
  readonly step: number;
  readonly measure: 'rate' | 'points' | 'total';
};

/** The words and sentences of progress. */
export type ProgressWording = {
  readonly classes: { readonly [C in ProgressClass]: string };
  readonly midTermClasses: { readonly [C in MidTerm['class']]: string };
  /** The badge of the methods side by side. */
  readonly agreements: { readonly [V in Agreement['verdict']]: string };
  /** What is missing, as part of a sentence. */
  readonly lacks: { readonly [L in ProgressLack]: string };
  readonly statistic: (
    reads: ProgressMethod['statistic']['reads'],
    value: number,
    say: ProgressSpeaker,
  ) => string;
  readonly row: (told: {
    readonly method: string;
    readonly year: number;
    readonly statistic: { readonly title: string; readonly value: string } | null;
    readonly class: string;
    readonly why: string | null;
  }) => string;
  /** Why a class was given without a statistic. */
  readonly rules: {
    readonly [R in 'met' | 'kept' | 'left' | 'fell-back']: string;
  };
  readonly next: (year: number, figure: string, next: string) => string;
  /** The same for a cell of a table. */
  readonly nextCell: (figure: string, next: string) => string;
  readonly shares: (standing: ObservedStanding, say: ProgressSpeaker) => string;
  readonly midTerm: (standing: ObservedStanding, midTerm: MidTerm, say: ProgressSpeaker) => string;
  readonly needed: (
    years: number,
    needed: ToldGrowth,
    soFar: ToldGrowth | null,
    say: ProgressSpeaker,
  ) => string;
  readonly agreement: (
    told: {
      readonly verdict: Agreement['verdict'];
      readonly onTrack: readonly string[];
      readonly offTrack: readonly string[];
      readonly unknown: readonly string[];
      readonly bars: { readonly low: Bar; readonly high: Bar } | null;
      readonly year: number;
    },
    say: ProgressSpeaker,
  ) => string;
  readonly paths: (told: {
    readonly year: number;
    readonly from: number;
    readonly base: string | null;
    readonly latest: string | null;
  }) => string;
};

type Bar = { readonly method: string; readonly value: number };
