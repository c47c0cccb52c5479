import type { OutlookLack } from '../feasibility/expect-target.ts';

/** The words of the outlook, in one language; figures come in ready-made. */
export type OutlookWording = {
  readonly title: string;
  /** Heading of the column of chances. */
  readonly chance: string;
  /** The same where there is little room. */
  readonly chanceShort: string;
  /** Heading: where the scenario's figure, and so its growth, lies in the outlook. */
  readonly percentile: string;
  /** Heading: regions that it rests on. */
  readonly evidence: string;
  /** Headings of figures that are reached with a chance. */
  readonly withChance: (chance: string) => string;
  readonly regions: (regions: number, grades: string) => string;
  readonly atMost: (chance: string) => string;
  /** A chance further out than may be told. */
  readonly beyond: {
    readonly below: (edge: string) => string;
    readonly above: (edge: string) => string;
  };
  /** A chance in tenths, in words: 约八成, about 8 in 10. */
  readonly tenths: {
    readonly about: (tenths: number) => string;
    readonly below: (tenths: number) => string;
    readonly above: (tenths: number) => string;
  };
  /** How the column of chances is read. */
  readonly chanceLegend: string;
  /** How the table of the outlook is read. */
  readonly legend: string;
  readonly percentileLegend: string;
  readonly together: (judged: number, expected: string, all: string) => string;
  /** The chance of all if indicators hang together less, or more. */
  readonly allMetAt: (less: string, more: string) => string;
  readonly lacking: (targets: number) => string;
  /** Indicators that rest on one or two regions. */
  readonly few: (names: readonly string[]) => string;
  /** Indicators whose cases stand under another id, or were found by the id alone. */
  readonly matched: (
    ones: readonly {
      readonly own: string;
      readonly term: string;
      readonly id: string;
      readonly by: 'name' | 'id';
    }[],
  ) => string;
  /** Targets without a chance, by the reason. */
  readonly without: (names: readonly string[], why: string) => string;
  readonly lacks: { readonly [L in OutlookLack]: string };
  readonly calibration: (forecasts: number, held: string) => string;
  /** Why past growth that goes on is no likelihood. */
  readonly pastRarelyLasts: string;
  readonly report: {
    readonly what: string;
    readonly table: (targets: number) => string;
    /** Of indicators without a target. */
    readonly byYear: (year: number) => string;
    readonly byYearColumns: {
      readonly newest: string;
      readonly middle: (year: number) => string;
      readonly band: string;
    };
    readonly ofYear: (figure: string, year: number) => string;
    /** On the first screen. */
    readonly headline: (told: {
      readonly name: string;
      readonly target: string;
      readonly chance: string;
      readonly figures: readonly { readonly chance: string; readonly figure: string }[];
      readonly regions: string;
    }) => string;
    readonly noHeadline: (name: string, why: string) => string;
  };
};
