import type { Path } from '../input/problem.ts';
import type { RateSpec } from '../laws/rate.ts';
import type { LawId } from '../laws/registry.ts';
import type { SamplingId } from '../stats/sampling/registry.ts';
import type { Text } from '../terms/text.ts';
import type { CorrelationForm, DistributionForm } from './uncertainty-schema.ts';

/** How a total and its parts are kept in step while they are projected. */
export const totalsRules = [
  'by-cover',
  'independent',
  'bottom-up',
  'top-down',
  'proportional',
] as const;

/**
 * `by-cover`, the default: totals whose parts add up are added up, unless their own growth is stated
 * by name; all others are projected on their own.
 */
export type TotalsRule = (typeof totalsRules)[number];

/** Where a scenario's statement stands: problems and the report's "from" point there. */
export type Origin = { readonly file: string; readonly path: Path };

/**
 * How one indicator grows, as written: the law's own form is read when the model is resolved, for
 * only then the indicator's kind and unit are known. `law` null: chosen by kind.
 */
export type Assumption = {
  readonly law: LawId | null;
  readonly form: { readonly [key: string]: unknown };
  readonly otherwise: readonly RateSpec[];
  readonly because: Text | null;
  readonly origin: Origin;
};

export type ScenarioEvent = {
  readonly in: number;
  /** Indicator ids; `*` for all whose growth is a per cent of themselves. */
  readonly on: readonly string[];
  readonly add: number | string | null;
  readonly rate: number | null;
  readonly because: Text | null;
  readonly origin: Origin;
};

export type Thresholds = { readonly near: number; readonly partial: number };

/** Eurostat's cut-offs of the ratio of actual to required growth. */
export const defaultThresholds: Thresholds = { near: 0.95, partial: 0.6 };

/**
 * What a scenario with its parents says of uncertainty, as written. `none`, the default: it is a
 * what-if, and what is likely is the outlook's to say. `outlook`: growth is drawn from there.
 */
export type StatedUncertainty =
  | 'none'
  | 'outlook'
  | {
      /** By `<indicator>.<parameter>`. */
      readonly parameters: {
        readonly [key: string]: { readonly form: DistributionForm; readonly origin: Origin };
      };
      /** sd of the yearly shock by indicator or `*`. */
      readonly volatility: {
        readonly [key: string]: { readonly sd: number; readonly origin: Origin };
      };
      readonly persistence: number;
      readonly correlation: { readonly form: CorrelationForm; readonly origin: Origin } | null;
    };

/** A scenario with what it inherits merged in, child over parent, key by key. */
export type Scenario = {
  readonly id: string;
  readonly title: Text;
  readonly region: string;
  /** The plan that is looked at; null: the newest whose base figure is published. */
  readonly plan: string | null;
  readonly from: 'base' | 'latest';
  readonly to: number | null;
  readonly default: Assumption | null;
  readonly growth: { readonly [indicator: string]: Assumption };
  readonly events: readonly ScenarioEvent[];
  readonly totals: TotalsRule;
  readonly uncertainty: StatedUncertainty;
  readonly draws: number | null;
  readonly randomSeed: number | null;
  readonly sampling: SamplingId | null;
  readonly thresholds: Thresholds;
  /** Files from the scenario's own to its furthest parent. */
  readonly files: readonly string[];
  /** Where single keys stand, for problems found later: `to`, `totals` … */
  readonly origins: { readonly [key: string]: Origin };
};

/** Where a top-level key of a scenario stands; the file as a whole where it is not written. */
export function originOf(scenario: Scenario, key: string): Origin {
  return scenario.origins[key] ?? { file: scenario.files[0] ?? '', path: [] };
}

/** A named comparison of scenarios. */
export type Comparison = {
  readonly id: string;
  readonly title: Text;
  readonly compare: readonly string[];
  readonly file: string;
};
