import type { Level } from '../region/region.ts';
import type { Operator } from '../terms/target.ts';
import type { BacktestWording } from './backtest-wording.ts';
import type { EvidenceWording } from './evidence-wording.ts';
import type { FailureWording } from './failure-wording.ts';
import type { ReviewWording } from './review-wording.ts';

type CommandId =
  | 'run'
  | 'check'
  | 'audit'
  | 'progress'
  | 'compare'
  | 'solve'
  | 'sensitivity'
  | 'chart'
  | 'report'
  | 'explore'
  | 'backtest'
  | 'list'
  | 'schema'
  | 'verify'
  | 'template'
  | 'import'
  | 'read'
  | 'init';

/** Every word of the command line but those of problems and findings. */
export type CliWording = {
  readonly about: string;
  readonly helpTitles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly globalOptions: string;
    readonly commands: string;
  };
  readonly usage: { readonly program: string; readonly options: string };
  readonly helpOption: string;
  readonly helpCommand: string;
  readonly helpCommandArgument: string;
  readonly versionOption: string;
  readonly commands: { readonly [C in CommandId]: string };
  readonly arguments: {
    readonly scenario: string;
    readonly scenarios: string;
    readonly scenarioHelp: string;
    readonly scenariosHelp: string;
    readonly comparedHelp: string;
    readonly reportedHelp: string;
    readonly regions: string;
    readonly regionsHelp: string;
    readonly listed: string;
    readonly listedHelp: string;
    readonly schema: string;
    readonly schemaHelp: string;
    readonly studyFile: string;
    readonly studyFileHelp: string;
    readonly workbook: string;
    readonly templateHelp: string;
    readonly importHelp: string;
    readonly documentHelp: string;
    readonly newFolder: string;
    readonly newFolderHelp: string;
  };
  readonly options: {
    readonly lang: string;
    readonly seeds: string;
    readonly scenarios: string;
    readonly out: string;
    readonly json: string;
    readonly quiet: string;
    readonly strict: string;
    readonly fullProgress: string;
    readonly strictRun: string;
    readonly strictAudit: string;
    readonly chart: string;
    readonly format: string;
    readonly reportFormat: string;
    readonly from: string;
    readonly fromNext: string;
    readonly next: string;
    readonly to: string;
    readonly force: string;
    readonly readRegion: string;
    readonly readTo: string;
    readonly target: string;
    readonly headlineTarget: string;
    readonly vary: string;
    readonly odds: string;
    readonly points: string;
  };
  readonly folderPlaceholder: string;
  readonly regionPlaceholder: string;
  readonly pathPlaceholder: string;
  readonly chartPlaceholder: string;
  readonly indicatorPlaceholder: string;
  readonly parameterPlaceholder: string;
  readonly oddsPlaceholder: string;
  readonly countPlaceholder: string;
  readonly failures: FailureWording;
  readonly error: (sentence: string) => string;
  readonly warning: (sentence: string) => string;
  readonly moreHelp: (command: string) => string;
  readonly stopped: string;
  readonly bug: (version: string) => string;
  readonly problemCount: (problems: number, files: number) => string;
  readonly shippedInputs: string;
  readonly stagingDropped: (path: string) => string;
  readonly strictUnmet: (targets: number) => string;
  readonly strictAudit: (errors: number) => string;
  readonly missingGlyphs: (characters: readonly string[]) => string;
  readonly progress: {
    readonly drawing: string;
    readonly simulating: (scenario: string) => string;
    readonly left: (seconds: number) => string;
    readonly manyDraws: (scenario: string, draws: number, seconds: number) => string;
  };
  readonly levels: { readonly [L in Level]: string };
  readonly operators: { readonly [O in Operator]: (value: string, high: string) => string };
  readonly listed: (names: readonly string[]) => string;
  readonly withUnit: (name: string, unit: string) => string;
  readonly points: (points: string) => string;
  readonly percentile: (percent: string, cases: number) => string;
  readonly fewCases: (cases: number) => string;
  readonly run: {
    readonly headline: (total: {
      readonly name: string;
      readonly base: YearFigure | null;
      readonly target: YearFigure;
      readonly required: string | null;
      readonly historic: string | null;
      /** Of meeting it by the outlook, in words. */
      readonly chance: string | null;
    }) => string;
    readonly scenario: string;
    readonly inYear: (year: number) => string;
    readonly assumed: string;
    readonly verdict: string;
    readonly indicator: string;
    readonly target: string;
    readonly counts: (judged: number) => string;
    /** What the audit found in a region's figures, and the command that shows it. */
    readonly audit: (counts: SeverityCounts, region: string) => string;
    readonly wrote: (folder: string, scenarios: number, files: number) => string;
    readonly legend: string;
  };
  readonly check: {
    readonly columns: {
      readonly indicator: string;
      readonly base: (year: number) => string;
      readonly target: string;
      readonly value: string;
      /** A figure of another year than the column's. */
      readonly otherYear: (year: number, figure: string) => string;
      /** A published figure among projected ones. */
      readonly published: (figure: string) => string;
      readonly levelShare: string;
      readonly incrementShare: string;
      readonly verdict: string;
      readonly required: string;
      readonly historic: string;
      readonly assumed: string;
      readonly effort: string;
      readonly peers: string;
      readonly yearMet: string;
      readonly breakEven: string;
    };
    readonly outcome: string;
    readonly growth: string;
    readonly outcomeLegend: string;
    readonly growthLegend: string;
    readonly yearFromScenario: string;
    readonly findings: string;
    readonly unknowns: string;
    readonly noFindings: string;
    readonly noTargets: string;
    /** Of indicators without a target. */
    readonly paths: string;
    /** What is to be known of a target, after its indicator. */
    readonly noteOf: (indicator: string, sentences: readonly string[]) => string;
  };
  readonly audit: {
    readonly summary: (regions: number, counts: SeverityCounts) => string;
    readonly counts: (counts: SeverityCounts) => string;
    /** Of a region of which no two figures speak of the same. */
    readonly nothing: string;
    readonly columns: {
      readonly severity: string;
      readonly finding: string;
      readonly place: string;
      readonly rule: string;
      readonly compared: string;
      readonly rows: string;
      readonly unknown: string;
    };
    readonly arithmetic: (text: string) => string;
    readonly coverage: string;
    readonly coverageLegend: string;
    readonly unknowns: string;
    readonly andOthers: (more: number) => string;
    readonly legend: string;
  };
  readonly backtest: BacktestWording;
  /** The command `progress`; the bar of long work has its words in `progress`. */
  readonly progressTable: {
    readonly title: (region: string, base: number, target: number | null) => string;
    readonly columns: {
      readonly indicator: string;
      readonly year: string;
      readonly figure: string;
      readonly target: string;
      readonly levelShare: string;
      readonly incrementShare: string;
      readonly timeShare: string;
      readonly midTerm: string;
      readonly agreement: string;
      readonly method: string;
      readonly statistic: string;
      readonly class: string;
      readonly next: string;
    };
    readonly outcome: string;
    readonly methods: string;
    readonly details: string;
    readonly legend: string;
    readonly nothingLater: (regions: readonly string[]) => string;
  };
  readonly review: ReviewWording;
  readonly compare: {
    readonly table: string;
    readonly legend: (scenarios: readonly string[]) => string;
  };
  readonly explore: { readonly wrote: (path: string) => string };
  readonly chart: { readonly wrote: string };
  readonly template: { readonly wrote: (path: string) => string };
  readonly import: { readonly wrote: (region: string, path: string) => string };
  readonly init: {
    /** `hasReadme`: the example comes with one that walks through it. */
    readonly wrote: (folder: string, files: number, hasReadme: boolean) => string;
    readonly next: (commands: readonly string[]) => string;
  };
  readonly list: {
    readonly titles: { readonly [L in Listed]: string };
    readonly id: string;
    readonly name: string;
    readonly level: string;
    readonly plan: string;
    readonly years: (base: number, target: number | null) => string;
    readonly indicators: string;
    readonly region: string;
    readonly scenarios: string;
    readonly formula: string;
    readonly question: string;
    readonly evidence: EvidenceWording;
  };
};

/** How many rows of the audit there are of each severity. */
export type SeverityCounts = {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
};

type YearFigure = { readonly year: number; readonly figure: string };

/** What `list` can list. */
export type Listed =
  | 'regions'
  | 'scenarios'
  | 'indicators'
  | 'evidence'
  | 'laws'
  | 'checks'
  | 'rules'
  | 'methods'
  | 'charts';
