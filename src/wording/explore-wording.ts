import type { TotalsRule } from '../scenario/scenario.ts';
import type { Operator } from '../terms/target.ts';

/** What the interactive page says. */
export type ExploreWording = {
  readonly title: string;
  readonly skip: string;
  readonly region: string;
  readonly scenario: string;
  readonly language: string;
  readonly changedTitle: (title: string) => string;
  readonly actions: {
    readonly undo: string;
    readonly redo: string;
    readonly reset: string;
    readonly pin: string;
    readonly unpin: string;
    readonly save: string;
    readonly open: string;
    readonly selfCheck: string;
    readonly print: string;
    readonly copy: { readonly png: string; readonly svg: string };
    readonly saveSvg: string;
    readonly close: string;
    readonly restart: string;
    readonly apply: string;
  };
  readonly done: { readonly copied: string; readonly savedInstead: string };
  readonly drop: string;
  /** @param idle names of regions that were opened and have no scenario */
  readonly opened: (names: readonly string[], idle: readonly string[]) => string;
  readonly problems: (count: number) => string;
  readonly assumptions: string;
  readonly assumptionsHint: string;
  readonly find: string;
  readonly noneFound: string;
  readonly knob: (indicator: string, parameter: string) => string;
  readonly parameters: { readonly [parameter: string]: string };
  readonly perYear: { readonly percent: string; readonly points: string };
  readonly marks: {
    readonly historic: string;
    readonly required: string;
    readonly peers: string;
    readonly was: string;
  };
  readonly givenBack: string;
  readonly noKnobs: string;
  readonly events: string;
  readonly event: (event: {
    readonly year: number;
    readonly on: readonly string[];
    readonly add: string | null;
    readonly rate: string | null;
  }) => string;
  readonly everyIndicator: string;
  readonly totals: string;
  readonly totalsRules: { readonly [R in TotalsRule]: string };
  readonly charts: string;
  readonly notDrawn: string;
  /** The chart of the chosen indicator alone. */
  readonly focusTab: string;
  readonly nothingToDraw: string;
  readonly results: string;
  readonly reckoning: string;
  readonly noTargets: string;
  readonly oddsNote: (draws: number) => string;
  /** Sets an assumption to what would meet a target. */
  readonly apply: (assumption: string, value: string) => string;
  /** Asks what would meet a target with odds; the short form stands in a table. */
  readonly seek: (indicator: string, odds: string) => string;
  readonly forOdds: (odds: string) => string;
  readonly seeking: string;
  readonly notFound: { readonly flat: string; readonly always: string; readonly never: string };
  readonly columns: {
    readonly indicator: string;
    readonly base: (year: number) => string;
    readonly target: string;
    readonly value: string;
    readonly pinned: string;
    readonly difference: string;
    readonly increment: string;
    readonly assumed: string;
    readonly need: string;
    readonly odds: string;
    readonly verdict: string;
  };
  readonly operators: { readonly [O in Operator]: (value: string, high: string) => string };
  /** The base, in a narrow place. */
  readonly base: string;
  readonly published: (figure: string) => string;
  readonly inYear: (year: number, text: string) => string;
  readonly summary: (met: number, all: number, unknown: number) => string;
  readonly changesOf: (count: number) => string;
  readonly pinnedNote: (title: string) => string;
  /** Heading of what differs from the pinned study. */
  readonly difference: string;
  readonly inDetail: string;
  readonly selfCheck: {
    readonly running: (done: number, all: number) => string;
    readonly same: (count: number) => string;
    readonly differs: (names: readonly string[]) => string;
  };
  readonly refused: string;
  readonly broken: (message: string) => string;
  readonly madeBy: (version: string) => string;
  /** Opens the licences of what others wrote and the page holds. */
  readonly notices: string;
};
