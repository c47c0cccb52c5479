import type { Verdict } from '../feasibility/assessment.ts';
import type { Operator } from '../terms/target.ts';

/** Every text that charts compose, in one language; names and figures come in ready-made. */
export type ChartsWording = {
  /** Between the items of a list. */
  readonly listSeparator: string;
  /** Between two parts of a short line. */
  readonly pause: string;
  /** Title of a chart of a scenario. */
  readonly subtitle: (region: string, scenario: string) => string;
  readonly source: (titles: readonly string[]) => string;
  readonly unit: (unit: string) => string;
  readonly withUnit: (name: string, unit: string) => string;
  readonly year: string;
  /** A target's figure with its operator: `high` for `between` only. */
  readonly operators: { readonly [O in Operator]: (value: string, high: string) => string };
  readonly verdicts: { readonly [V in Verdict]: string };
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
    readonly total: string;
  };
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
};

/** ω of a total in one year, formatted, with the sums it comes from. */
type OmegaMoment = {
  readonly year: number;
  readonly sum: string;
  readonly total: string;
  readonly omega: string;
};
