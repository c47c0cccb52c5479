import type { TargetState } from '../feasibility/judged-target.ts';
import type { Cover } from '../terms/indicator.ts';
import type { Operator } from '../terms/target.ts';
import type { UncertaintyChartsWording } from './uncertainty-charts-wording.ts';

/** Every text that charts compose, in one language; names and figures come in ready-made. */
export type ChartsWording = UncertaintyChartsWording & {
  /** Between the items of a list. */
  readonly listSeparator: string;
  /** Between two parts of a short line. */
  readonly pause: string;
  /** Title of a chart of a scenario. */
  readonly subtitle: (region: string, scenario: string) => string;
  readonly source: (titles: readonly string[]) => string;
  /** Subtitle and source of a chart over several studies. */
  readonly comparison: (regions: readonly string[], scenarios: number) => string;
  readonly sourceOfMany: (titles: readonly string[]) => string;
  /** A target, already with its operator, with its year. */
  readonly targetOf: (year: number, target: string) => string;
  readonly unit: (unit: string) => string;
  /** The name of one of several targets of an indicator. */
  readonly ofYear: (name: string, year: number) => string;
  readonly withUnit: (name: string, unit: string) => string;
  readonly year: string;
  /** A target's figure with its operator: `high` for `between` only. */
  readonly operators: { readonly [O in Operator]: (value: string, high: string) => string };
  readonly states: { readonly [S in TargetState]: string };
  readonly key: {
    readonly observed: string;
    readonly derived: string;
    readonly projected: string;
    readonly window: string;
    readonly projectedWindow: string;
    readonly target: string;
    readonly level: string;
    readonly increment: string;
    readonly whole: string;
    readonly observedBar: string;
    readonly projectedBar: string;
    /** Bands of a scenario's draws, and of the outlook. */
    readonly draws: BandNames;
    readonly outlook: BandNames;
    readonly odds: string;
    readonly twoErrors: string;
    readonly meets: string;
    readonly misses: string;
    readonly total: string;
  };
  /** Of the chart of one indicator alone. */
  readonly focus: { readonly bands: string; readonly pinned: string };
  readonly trajectory: {
    readonly each: string;
    readonly cumulative: string;
    readonly window: string;
    readonly axes: string;
    /** Indicators without a base whose yearly amount is always the same. */
    readonly even: (items: readonly string[]) => string;
    readonly evenItem: (name: string, target: string) => string;
    readonly undrawn: (names: readonly string[]) => string;
    readonly still: (names: readonly string[]) => string;
    readonly stillMany: (count: number) => string;
    /** The same as `even` without targets, where they are too many to read. */
    readonly evenNames: (names: readonly string[]) => string;
  };
  readonly gap: {
    /** `year` is that of all targets, null where they differ. */
    readonly axis: (year: number | null) => string;
    readonly level: string;
    readonly increment: string;
    readonly verdict: string;
    readonly target: string;
    readonly projectedValue: string;
    readonly formula: string;
    readonly clipped: string;
    readonly noIncrement: string;
    readonly unknown: (names: readonly string[]) => string;
  };
  readonly composition: {
    readonly projected: string;
    readonly stacked: string;
    readonly change: (name: string, from: string, to: string) => string;
    readonly differs: (name: string, year: number, sum: string, total: string) => string;
    readonly overlapping: (name: string, moments: readonly OmegaMoment[]) => string;
    readonly partial: (name: string) => string;
    readonly incomplete: (name: string, parts: readonly string[]) => string;
  };
  readonly growth: GrowthWording;
  readonly marks: MarksWording;
  readonly yearly: {
    readonly unit: (unit: string) => string;
    readonly required: (step: string) => string;
    readonly historic: (step: string) => string;
    readonly requiredKey: string;
    readonly historicKey: string;
    readonly formula: (base: number) => string;
    readonly past: (from: number, to: number) => string;
    readonly partless: string;
    /** Parts that neither move nor need to. */
    readonly level: (names: readonly string[]) => string;
    readonly undrawn: (names: readonly string[]) => string;
  };
  readonly structure: {
    readonly subtitle: { readonly [W in 'sum' | 'total']: (total: string) => string };
    readonly base: (year: number) => string;
    readonly target: (year: number) => string;
    readonly projected: (year: number) => string;
    readonly toTarget: string;
    readonly toPath: string;
    readonly hollow: string;
    readonly whole: { readonly [C in Cover]: (total: string) => string };
    readonly aim: (name: string, target: string) => string;
    readonly aims: (items: readonly string[], unit: string) => string;
    readonly same: string;
    /** Of shares that have nothing above zero to be shares of. */
    readonly wholeless: { readonly [S in 'target' | 'projected']: (total: string) => string };
    readonly untargeted: (total: string, names: readonly string[]) => string;
    readonly unprojected: (total: string, names: readonly string[]) => string;
  };
  readonly contribution: {
    readonly subtitle: (from: number, to: number, unit: string) => string;
    readonly at: (total: string, year: number) => string;
    readonly first: string;
    readonly last: string;
    readonly change: string;
    readonly share: string;
    readonly rise: string;
    readonly fall: string;
    readonly restKey: string;
    readonly rest: { readonly [C in Cover]: string };
    readonly restNote: { readonly [C in Cover]: (total: string) => string };
    /** Overlapping parts that sum to less than the total at the end. */
    readonly noOverlap: (total: string, year: number) => string;
    readonly reading: string;
    readonly lacking: (total: string, names: readonly string[]) => string;
  };
  readonly progress: {
    readonly timeAxis: string;
    readonly incrementAxis: string;
    readonly label: (name: string, year: number, share: string) => string;
    readonly onPace: string;
    readonly behind: string;
    readonly even: string;
    readonly whole: string;
    readonly formula: string;
    readonly trail: string;
    readonly clipped: string;
    readonly unplaced: (names: readonly string[]) => string;
  };
  readonly track: {
    readonly target: (target: string) => string;
    readonly fromBase: (figure: string) => string;
    readonly fromLatest: (figure: string) => string;
    readonly observed: (year: number, figure: string) => string;
    readonly baseKey: string;
    readonly latestKey: string;
    readonly reading: string;
    readonly fallsBack: string;
  };
  readonly matrix: {
    /** Names of scenarios that stand in heads by their numbers alone. */
    readonly numbered: (names: readonly string[]) => string;
    readonly met: string;
    readonly count: (met: number, all: number) => string;
    readonly order: string;
    readonly unknown: (names: readonly string[]) => string;
  };
  readonly comparing: {
    readonly end: (scenario: string, year: number, value: string, verdict: string) => string;
    readonly reading: string;
    readonly undrawn: (scenarios: readonly string[]) => string;
  };
  readonly indexed: {
    readonly subtitle: (unit: string) => string;
    readonly aim: (region: string, index: string, target: string) => string;
    readonly end: (region: string, index: string) => string;
    readonly target: string;
    readonly reading: string;
    readonly inPoints: (names: readonly string[]) => string;
    readonly windowed: (names: readonly string[]) => string;
    readonly baseless: (names: readonly string[]) => string;
    readonly renamed: (items: readonly string[]) => string;
    readonly renamedItem: (name: string, region: string, other: string) => string;
    readonly apart: (regions: readonly string[]) => string;
  };
};

/** What a mark says to who points at it: what it stands for, and its figure. */
type MarksWording = {
  readonly said: (what: readonly string[], figure: string) => string;
  readonly years: (from: number, to: number) => string;
  readonly range: (low: string, high: string) => string;
  readonly band: (level: number, range: string) => string;
  readonly increment: string;
  readonly aYear: (figure: string) => string;
  readonly change: (from: string, to: string) => string;
  readonly peers: (range: string, middle: string, cases: number) => string;
  readonly timeShare: (share: string) => string;
};

type GrowthWording = {
  readonly rates: string;
  readonly points: string;
  readonly ratesAxis: string;
  readonly pointsAxis: string;
  readonly required: string;
  readonly historic: string;
  readonly assumed: string;
  readonly peers: string;
  readonly key: {
    readonly required: string;
    readonly historic: string;
    readonly assumed: string;
    readonly peers: string;
    readonly fewPeers: string;
  };
  readonly range: (low: string, high: string, cases: number) => string;
  readonly formula: (base: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly past: (
    spans: readonly { readonly span: string; readonly names: readonly string[] }[],
  ) => string;
  readonly noPast: string;
  readonly peersNote: string;
  readonly zeroBase: (names: readonly string[]) => string;
  readonly baseless: (names: readonly string[]) => string;
};

/** ω of a total in one year, formatted, with the sums it comes from. */
type OmegaMoment = {
  readonly year: number;
  readonly sum: string;
  readonly total: string;
  readonly omega: string;
};

type BandNames = { readonly median: string; readonly band80: string; readonly band50: string };
