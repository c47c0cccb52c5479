import type { LawParameters } from '../laws/law.ts';
import type { LawId } from '../laws/registry.ts';
import type { SeriesEvent } from '../scenario/model.ts';
import type { Thresholds, TotalsRule } from '../scenario/scenario.ts';
import type { Text } from '../terms/text.ts';
import type { Study, StudyTarget } from './study.ts';
import type { StudyUncertainty } from './study-uncertainty.ts';

/** Scenarios held against the first of them, as plain data. */
export type StudyComparison = {
  readonly reference: ComparedScenario;
  readonly others: readonly Contrast[];
};

export type ComparedScenario = {
  readonly scenario: { readonly id: string; readonly title: Text };
  readonly region: { readonly id: string; readonly name: Text };
};

/** What a scenario assumes otherwise than the reference, and what comes of it. */
export type Contrast = ComparedScenario & {
  /** Of two regions only the indicators that both have, by id, can be compared. */
  readonly sameRegion: boolean;
  readonly sharedIndicators: number;
  /** Targets on indicators that the other region does not have or does not judge. */
  readonly onlyBefore: readonly NamedIndicator[];
  readonly onlyAfter: readonly NamedIndicator[];
  readonly rules: {
    /** Where paths start. */
    readonly from: Change<Study['from']> | null;
    readonly totals: Change<TotalsRule> | null;
    /** The last year projected. */
    readonly to: Change<number> | null;
    readonly thresholds: Change<Thresholds> | null;
    /** Grounds alike where both state another one. */
    readonly uncertainty: Change<StudyUncertainty['ground']> | null;
  };
  /** In the order of the region file, as the effects. */
  readonly assumptions: readonly AssumptionChange[];
  /**
   * The indicator that stands for the plan, and those whose assumptions move it: itself, or its
   * parts where it is their sum. Null without a target that both have.
   */
  readonly headline: { readonly indicator: string; readonly movers: readonly string[] } | null;
  /** One for each target that both judge, changed or not. */
  readonly effects: readonly TargetEffect[];
};

/** `before` in the reference, `after` in the scenario held against it. */
export type Change<T> = { readonly before: T; readonly after: T };

export type NamedIndicator = { readonly indicator: string; readonly name: Text };

export type AssumptionChange = NamedIndicator & {
  readonly unit: string;
  readonly differs: readonly ('law' | 'parameters' | 'events')[];
  readonly before: AssumptionSide;
  readonly after: AssumptionSide;
};

/** What moves an indicator: `computed` from others' paths; null where nothing does. */
export type AssumptionSide = OwnAssumption | 'computed' | null;

type OwnAssumption = {
  readonly law: LawId;
  readonly parameters: LawParameters;
  readonly events: readonly SeriesEvent[];
  readonly from: string | null;
};

/** One target in both: rows of the two studies. */
export type TargetEffect = NamedIndicator & {
  readonly unit: Change<string>;
  readonly target: Change<StudyTarget>;
  /** `better` and `worse` by state; `unclear` where one side is unknown; `moved`: same state. */
  readonly change: 'better' | 'worse' | 'unclear' | 'moved' | 'same';
};
