import type { CaseMatch } from '../cases/find-cases.ts';
import type { GrowthCase } from '../cases/growth-case.ts';
import type { SettledTarget } from '../judgement/settled-target.ts';
import type { LawParameters } from '../laws/law.ts';
import type { LawId } from '../laws/registry.ts';
import type { Calibration } from '../outlook/backtest/calibration.ts';
import type { RegionOutlooks } from '../outlook/outlooks-of-region.ts';
import type { Region } from '../region/region.ts';
import type { SamplingId } from '../stats/sampling/registry.ts';
import type { Window } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { Text } from '../terms/text.ts';
import type { ModelUncertainty } from './model-uncertainty.ts';
import type { Thresholds, TotalsRule } from './scenario.ts';

/**
 * A scenario resolved against its region: law names and numbers, nothing left to look up. Plain
 * data; it survives `structuredClone` and travels to workers and the page.
 */
export type Model = {
  readonly scenario: { readonly id: string; readonly title: Text };
  readonly region: Region;
  /** The region above, where it has a file. */
  readonly parent: Region | null;
  /** Base year to last year projected. */
  readonly years: readonly number[];
  readonly from: 'base' | 'latest';
  readonly totals: TotalsRule;
  /** Totals that are the sum of their parts. */
  readonly summed: readonly string[];
  readonly series: readonly ModelSeries[];
  /**
   * The same assumptions from the other start (`latest` where `from` is `base`, and the other way
   * round); null where nothing is observed after the base year, so that both are one.
   */
  readonly restarted: readonly ModelSeries[] | null;
  /** Indicators for which growth or uncertainty is stated that `totals` leaves without effect. */
  readonly overruled: readonly string[];
  readonly thresholds: Thresholds;
  /** Which growth cases are those of each indicator; null where there are none. */
  readonly evidence: { readonly [indicator: string]: CaseMatch | null };
  /** Growth cases of this region's indicators, by their ids here, its own left out. */
  readonly cases: readonly GrowthCase[];
  /** What past and peers let one expect, whatever is assumed. */
  readonly outlooks: RegionOutlooks;
  /** How often its bands held what came; null where nothing could be tested. */
  readonly calibration: Calibration | null;
  readonly inputs: readonly InputFile[];
  /** null: the scenario states none. */
  readonly uncertainty: ModelUncertainty | null;
  readonly draws: number;
  readonly randomSeed: number;
  /** null: the default plan. */
  readonly sampling: SamplingId | null;
};

/** A file that a result depends on; `file` is relative to its folder. */
export type InputFile = {
  readonly folder: 'seeds' | 'scenarios';
  readonly file: string;
  readonly sha256: string;
};

/** One indicator of a model and how it moves. */
export type ModelSeries = {
  readonly indicator: Indicator;
  readonly start: SeriesStart | null;
  /** Every target of the region file, in its order. */
  readonly targets: readonly SettledTarget[];
  /** The one at which the path aims, if its figure is published; one of `targets`. */
  readonly target: SeriesTarget | null;
  /** null: no assumption applies, so there is no path. */
  readonly growth: SeriesGrowth | null;
  /** Why no assumption applies; null where one does, or the indicator is computed. */
  readonly lack: GrowthLack | null;
  readonly events: readonly SeriesEvent[];
};

/** `value` as published; `level` is the yearly level: a period total over its years. */
export type SeriesStart = {
  readonly year: number;
  readonly value: number;
  readonly level: number;
  readonly window: Window | null;
};

/** A target whose figure is published. */
export type SeriesTarget = SettledTarget & { readonly value: number };

/** Why the scenario's default gives an indicator no growth. */
export type GrowthLack =
  | 'no-base'
  | 'no-target'
  | 'not-positive'
  /** The law, or its shape, is not for this kind. */
  | 'not-for-kind'
  /** It would follow from itself. */
  | 'joins-itself'
  | 'no-history'
  /** Past growth starts at 0 or below, and no per cent leads from there. */
  | 'history-from-zero'
  | 'no-peers'
  /** Nothing was seen elsewhere, or there is nothing to start from. */
  | 'no-outlook'
  /** No four evenly spaced figures up to the start. */
  | 'few-even-figures'
  | 'figure-not-positive'
  | 'no-required'
  /** Past growth reaches across a change of what is counted. */
  | 'break';

export type SeriesGrowth = {
  readonly law: LawId;
  readonly parameters: LawParameters;
  /** What each parameter that is not a plain figure rests on. */
  readonly grounds: readonly ParameterGround[];
  readonly because: Text | null;
  /** The scenario file that set it; null where the default of the kind applies. */
  readonly from: string | null;
};

/** A parameter taken from data: `history` with its span, `peers` with its number of cases. */
export type ParameterGround =
  | {
      readonly parameter: string;
      readonly ground: 'history';
      readonly of: string;
      readonly factor: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly parameter: string;
      readonly ground: 'peers';
      readonly factor: number;
      readonly cases: number;
    }
  | { readonly parameter: string; readonly ground: 'required'; readonly factor: number }
  | { readonly parameter: string; readonly ground: 'otherwise' };

/** In `year`: `add` in the indicator's unit, `rate` added to that year's growth. */
export type SeriesEvent = {
  readonly year: number;
  readonly add: number;
  readonly rate: number;
  readonly because: Text | null;
};
