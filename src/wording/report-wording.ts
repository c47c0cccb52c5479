import type { FindingVerdict } from '../feasibility/finding.ts';
import type { EffortClass } from '../feasibility/judged-target.ts';
import type { TotalsRule } from '../scenario/scenario.ts';
import type { Cover } from '../terms/indicator.ts';
import type { Operator } from '../terms/target.ts';
import type { ReportComparisonWording } from './report-comparison-wording.ts';
import type { ReportReviewWording } from './report-review-wording.ts';
import type { ReportSummaryWording } from './report-summary-wording.ts';
import type { ReportUncertaintyWording } from './report-uncertainty-wording.ts';

/** Every sentence of a report, in one language; names and figures come in ready-made. */
export type ReportWording = {
  /** What is not known, in a cell. */
  readonly nothing: string;
  readonly listed: (names: readonly string[]) => string;
  readonly withUnit: (name: string, unit: string) => string;
  readonly points: (points: string) => string;
  /** Sentences one after the other. */
  readonly joined: (sentences: readonly string[]) => string;
  /** A target in a sentence: `high` for `between` only. */
  readonly operators: { readonly [O in Operator]: (value: string, high: string) => string };
  /** A sentence that comes without its first capital and its stop. */
  readonly asSentence: (said: string) => string;
  readonly numbering: {
    readonly section: (number: number, title: string) => string;
    readonly heading: (section: number, number: number, title: string) => string;
    readonly subheading: (number: number, title: string) => string;
    readonly table: (number: number, caption: string) => string;
    readonly chart: (number: number, title: string) => string;
  };
  /** A target of every year, in a sentence. */
  readonly everyYear: (target: string) => string;
  /** A label and what belongs to it. */
  readonly labelled: (label: string, content: string) => string;
  readonly frame: {
    readonly title: (region: string) => string;
    readonly scenario: (title: string, id: string) => string;
    readonly period: (base: number, last: number) => string;
    readonly documents: (titles: readonly string[]) => string;
    readonly contents: string;
    readonly skip: string;
    readonly colophon: (version: string) => string;
    /** Before the exact value of a rounded figure. */
    readonly exact: (value: string) => string;
  };
  readonly summary: ReportSummaryWording;
  readonly comparison: ReportComparisonWording;
  readonly review: ReportReviewWording;
  readonly uncertainty: ReportUncertaintyWording;
  readonly verdicts: {
    readonly title: string;
    readonly rule: (near: string, partial: string) => string;
    readonly overall: string;
    readonly outcome: string;
    readonly growth: string;
    readonly unknown: string;
    /** Indicators without a target. */
    readonly untargeted: string;
    readonly columns: {
      readonly indicator: string;
      readonly inYear: (year: number) => string;
      readonly target: string;
      readonly value: string;
      readonly levelShare: string;
      readonly incrementShare: string;
      readonly yearMet: string;
      readonly verdict: string;
      readonly required: string;
      readonly historic: string;
      readonly assumed: string;
      readonly ratio: string;
      readonly breakEven: string;
      readonly effort: string;
      readonly peers: string;
      readonly lacks: string;
    };
    readonly otherYear: (year: number, figure: string) => string;
    /** A published figure among projected ones. */
    readonly publishedFigure: (figure: string) => string;
    /** What is to be known of a target, after its indicator. */
    readonly noteOf: (indicator: string, sentences: readonly string[]) => string;
    /** After a growth. */
    readonly span: (from: number, to: number) => string;
    /** Targets whose growth nothing tells. */
    readonly noGrowth: (targets: number) => string;
    readonly peers: (percent: string, cases: number) => string;
    readonly fewPeers: (cases: number) => string;
    readonly legend: string;
    readonly growthLegend: string;
    readonly yearFromScenario: string;
  };
  readonly charts: {
    readonly title: string;
    readonly note: string;
    readonly undrawn: string;
    readonly why: (chart: string, why: string) => string;
  };
  readonly findings: {
    readonly title: string;
    readonly counts: (counts: { readonly [V in FindingVerdict]: number }) => string;
    readonly formula: string;
    readonly finding: (verdict: string, sentence: string) => string;
    readonly ratio: (assumed: string, required: string, ratio: string) => string;
    readonly restMet: (count: number) => string;
  };
  readonly totals: {
    readonly title: string;
    readonly none: string;
    readonly rule: (rule: string) => string;
    readonly rules: { readonly [R in TotalsRule]: string };
    readonly cover: { readonly [C in Cover]: (total: string, parts: readonly string[]) => string };
    readonly coverAssumed: string;
    readonly table: (total: string) => string;
    readonly columns: {
      readonly moment: string;
      readonly sum: (unit: string) => string;
      readonly total: (unit: string) => string;
      readonly omega: string;
    };
    readonly published: (year: number) => string;
    readonly projected: (year: number) => string;
    readonly target: (year: number) => string;
    readonly moves: (from: string, to: string) => string;
  };
  readonly assumptions: {
    readonly title: string;
    readonly counts: (all: number, grounded: number) => string;
    readonly because: (because: string, file: string) => string;
    readonly byDefault: string;
    readonly groundless: (names: readonly string[]) => string;
    readonly table: (names: readonly string[]) => string;
    readonly columns: { readonly indicator: string; readonly law: string; readonly value: string };
    readonly parameters: {
      readonly rate: (rate: string) => string;
      readonly step: (step: string) => string;
      readonly ceiling: (ceiling: string, rate: string) => string;
      readonly rateIn: (year: string, rate: string) => string;
      readonly valueIn: (year: string, value: string) => string;
      readonly toTarget: (year: number, growth: string) => string;
      readonly level: (level: string) => string;
      readonly flow: (joins: string, leaves: string) => string;
      readonly joinsOf: (share: string, of: string) => string;
      readonly held: string;
      /** `growth`: a year, where it is a per cent of the value. */
      readonly outlook: (growth: string | null) => string;
      readonly grey: (from: number, to: number, growth: string) => string;
    };
    readonly grounds: {
      readonly history: (of: string, from: number, to: number, factor: string) => string;
      readonly peers: (cases: number, factor: string) => string;
      readonly required: (factor: string) => string;
      readonly otherwise: string;
    };
    readonly withGrounds: (figures: string, grounds: string) => string;
    readonly events: string;
    readonly eventColumns: readonly [year: string, on: string, what: string, because: string];
    readonly add: (quantity: string) => string;
    readonly rate: (points: string) => string;
    readonly computed: (names: readonly string[]) => string;
    readonly unprojected: (names: readonly string[]) => string;
  };
  readonly definitions: {
    readonly title: string;
    readonly about: string;
    readonly regionNote: (note: string) => string;
    readonly table: string;
    readonly columns: readonly [
      indicator: string,
      kind: string,
      definition: string,
      assumed: string,
      note: string,
    ];
    readonly assumed: { readonly [key: string]: string };
    readonly of: { readonly [W in 'indicator' | 'parts' | 'observed' | 'target']: string };
    readonly settled: (count: number) => string;
  };
  readonly sources: {
    readonly title: string;
    readonly document: (title: string, more: readonly string[]) => string;
    readonly file: (file: string) => string;
    readonly regionFile: (file: string) => string;
    /** `document` where all figures come from one. */
    readonly table: (figures: number, document: string | null) => string;
    readonly columns: readonly [
      indicator: string,
      year: string,
      value: string,
      status: string,
      source: string,
      at: string,
    ];
    readonly status: { readonly [S in 'observed' | 'derived' | 'target' | 'missing']: string };
    readonly window: (from: number, to: number) => string;
    readonly each: string;
    readonly derived: (at: string, arithmetic: string) => string;
  };
  readonly provenance: {
    readonly title: string;
    readonly version: (version: string) => string;
    readonly noChance: string;
    readonly sampled: (sampling: string, draws: string, randomSeed: string) => string;
    readonly table: string;
    readonly columns: readonly [file: string, hash: string];
    readonly again: string;
    readonly data: string;
  };
  readonly efforts: { readonly [E in EffortClass]: string };
};
