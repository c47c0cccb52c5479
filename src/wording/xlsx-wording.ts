import type { Assumption, FeasibilityColumn, FigureColumn, FindingColumn } from './xlsx-columns.ts';

/** The sheets of a report as a workbook, in their order. */
type ReportSheet =
  | 'summary'
  | 'projection'
  | 'feasibility'
  | 'checks'
  | 'assumptions'
  | 'sources'
  | 'notes';

/** Every word of the report as a workbook, in one language; names and figures come in ready-made. */
export type XlsxWording = {
  readonly title: (regions: readonly string[]) => string;
  /** Names of sheets: at most 31 characters, none of `[]:*?/\`. */
  readonly sheets: { readonly [S in ReportSheet]: string };
  readonly about: { readonly [S in Exclude<ReportSheet, 'summary'>]: string };
  readonly scenario: string;
  readonly region: string;
  readonly inYear: (year: number) => string;
  readonly plan: (base: number, target: number | null) => string;
  readonly counts: string;
  readonly targets: string;
  readonly charts: (scenario: string) => string;
  readonly projection: {
    readonly indicator: string;
    readonly id: string;
    readonly unit: string;
    readonly kind: string;
    readonly series: string;
  };
  readonly series: {
    readonly observed: string;
    readonly derived: string;
    readonly implied: string;
    readonly path: string;
    readonly computed: string;
    readonly target: string;
    readonly targetLow: string;
    readonly targetHigh: string;
    readonly band: (percent: number) => string;
    readonly outlook: string;
    readonly outlookBand: (percent: number) => string;
  };
  readonly feasibility: { readonly [C in FeasibilityColumn]: string };
  readonly findings: { readonly [C in FindingColumn]: string };
  readonly assumptions: { readonly [C in Assumption]: string };
  readonly figures: { readonly [C in FigureColumn]: string };
  /** What a row of the checks' sheet is about. */
  readonly parts: { readonly audit: string; readonly check: string; readonly progress: string };
  /** The row that sums up how far an indicator has come. */
  readonly standing: string;
  /** The unit of growth a year; null where it is a rate. */
  readonly perYear: (unit: string | null) => string;
  /** What the audit found in the plan's own figures, in short. */
  readonly audited: (
    counts: { readonly error: number; readonly warning: number; readonly note: number },
    sheet: string,
  ) => string;
  /** Where indicators observed since the base year stand, in short. */
  readonly tracked: (
    counts: readonly { readonly class: string; readonly count: number }[],
    sheet: string,
  ) => string;
  readonly yes: string;
  readonly no: string;
  readonly yearFrom: { readonly document: string; readonly scenario: string };
  readonly decidedBy: { readonly [D in 'published' | 'path' | 'none']: string };
  readonly missing: { readonly 'not-published': string; readonly redacted: string };
  /** Names of laws' parameters; one that is not here shows by its id. */
  readonly parameters: { readonly [parameter: string]: string };
  /** Words for the shapes of a path toward its target. */
  readonly shapes: { readonly [shape: string]: string };
  readonly event: {
    readonly add: (year: number) => string;
    readonly rate: (year: number) => string;
  };
  readonly ground: {
    readonly history: (of: string, from: number, to: number) => string;
    readonly peers: (cases: number) => string;
    readonly required: string;
    readonly otherwise: string;
    readonly times: (ground: string, factor: number) => string;
  };
  readonly programDefault: string;
  readonly notes: {
    readonly how: string;
    readonly lines: readonly string[];
    readonly thresholds: (near: number, partial: number) => string;
    readonly documents: string;
    readonly document: {
      readonly key: string;
      readonly title: string;
      readonly number: string;
      readonly issued: string;
      readonly file: string;
    };
    readonly inputs: string;
    readonly input: { readonly file: string; readonly sha256: string };
    /** What the audit could not compare. */
    readonly gaps: string;
    readonly run: string;
    readonly version: string;
    readonly randomSeed: string;
    readonly draws: string;
  };
};
