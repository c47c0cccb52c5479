import type { AuditRow, Severity } from '../audit/audit-row.ts';
import type { AuditCoverage } from '../audit/registry.ts';
import type { CaseMatch } from '../cases/find-cases.ts';
import type { OutlookLack } from '../feasibility/expect-target.ts';
import type { Finding } from '../feasibility/finding.ts';
import type { JudgedTarget } from '../feasibility/judged-target.ts';
import type { LawParameters } from '../laws/law.ts';
import type { LawId } from '../laws/registry.ts';
import type { Calibration } from '../outlook/backtest/calibration.ts';
import type { TogetherOutlook } from '../outlook/together.ts';
import type { ProgressRow } from '../progress/standing.ts';
import type { Tornado } from '../projection/tornado.ts';
import type { HistoricGrowth } from '../region/growth-measures.ts';
import type { Plan } from '../region/region.ts';
import type { GrowthLack, InputFile, ParameterGround, SeriesEvent } from '../scenario/model.ts';
import type { Thresholds, TotalsRule } from '../scenario/scenario.ts';
import type { SamplingId } from '../stats/sampling/registry.ts';
import type { FigureReading, Missing } from '../terms/figure.ts';
import type { Cover, ImpliedFigure, Indicator } from '../terms/indicator.ts';
import type { Kind } from '../terms/kind.ts';
import type { Level } from '../terms/level.ts';
import type { Source } from '../terms/source.ts';
import type { Text } from '../terms/text.ts';
import type { IndicatorOutlook } from './describe-outlook.ts';
import type { Bands, StudyUncertainty } from './study-uncertainty.ts';
import type { StudyStanding } from './track-study.ts';

export const studyFormat = 'talentcast/study@2';

/**
 * Everything a scenario says about its region, as plain data: the one input of charts and reports
 * and the content of `study.json`. Values are in the indicator's own unit at full precision; shares,
 * rates and per cents are fractions.
 */
export type Study = {
  readonly format: typeof studyFormat;
  readonly version: string;
  readonly scenario: { readonly id: string; readonly title: Text };
  readonly region: { readonly id: string; readonly name: Text; readonly level: Level };
  /** What the transcriber says of the region's figures as a whole. */
  readonly note: Text | null;
  /** The region above, where it has a file. */
  readonly parent: { readonly id: string; readonly name: Text } | null;
  /** The plans of the region file, in the order of their years. */
  readonly plans: readonly Plan[];
  /** The id of the plan that the scenario looks at. */
  readonly plan: string;
  readonly years: readonly number[];
  /** Where paths start: at the plan's base year, or at the newest published figure. */
  readonly from: 'base' | 'latest';
  readonly totals: TotalsRule;
  /** The indicator that stands for the plan; null of a region without indicators. */
  readonly headline: string | null;
  readonly indicators: readonly StudyIndicator[];
  readonly assumptions: readonly StudyAssumption[];
  /** One row for every target of the region file, in its order. */
  readonly targets: readonly StudyTarget[];
  /** What is likely, whatever is assumed, of all targets together; null without evidence. */
  readonly outlook: TogetherOutlook | null;
  /** How often the outlook's bands held what came, on the cases in use; null without any to test. */
  readonly calibration: Calibration | null;
  readonly findings: readonly Finding[];
  /** Where the plan's own figures contradict each other; the same in every scenario of a region. */
  readonly audit: readonly AuditRow[];
  /** How much each rule of the audit compared, and what it could not. */
  readonly auditCoverage: readonly AuditCoverage[];
  /** What each method says of each indicator observed since the base year. */
  readonly progress: readonly ProgressRow[];
  /** The same indicators: shares of the way, growth needed, and what the methods say together. */
  readonly standings: readonly StudyStanding[];
  /** What is uncertain, and the spread of the figures that targets judge. */
  readonly uncertainty: StudyUncertainty;
  /** What each uncertain input alone does to the headline total; null without one. */
  readonly sensitivity: Tornado | null;
  readonly sources: { readonly [key: string]: Source };
  readonly thresholds: Thresholds;
  readonly provenance: {
    readonly inputs: readonly InputFile[];
    readonly randomSeed: number;
    readonly draws: number;
    /** The sampling plan; null where nothing was drawn. */
    readonly sampling: SamplingId | null;
  };
};

export type StudyIndicator = {
  readonly id: string;
  readonly name: Text;
  readonly group: Text | null;
  readonly unit: string;
  readonly kind: Kind;
  readonly direction: 'up' | 'down';
  readonly parts: {
    readonly of: readonly string[];
    readonly cover: Cover;
    readonly assumed: readonly string[];
  } | null;
  /** One figure a year; value null with `missing`. */
  readonly observed: readonly StudyObservation[];
  readonly nature: Indicator['nature'];
  readonly owner: Text | null;
  /** Growth between its published figures up to where the path starts; null where it is unknown. */
  readonly past: HistoricGrowth | null;
  /** What past and peers let one expect by year; null without evidence. */
  readonly outlook: IndicatorOutlook | null;
  /** Whose growth elsewhere counts for it, and whether its name or its id says so; null: none. */
  readonly evidence: CaseMatch | null;
  /** Why there is none; null where there is one. */
  readonly outlookLacks: OutlookLack | null;
  readonly implied: readonly ImpliedFigure[];
  /**
   * Per year of `years`. The base of a windowed kind (period-total, mean-flow, rate) is its base
   * window's figure; the later years are yearly levels, whose sum or mean is the window's figure.
   */
  readonly path: readonly (number | null)[] | null;
  /** Why there is no path; null where there is one, or it is computed. */
  readonly lack: GrowthLack | null;
  /** Whether the path is computed from other indicators' paths. */
  readonly computed: boolean;
  /** For totals with parts: Σ parts ÷ total in each year. */
  readonly omega: readonly (number | null)[] | null;
  /** Quantiles per year of `years`: 80% band p10–p90, 50% band p25–p75; null without uncertainty. */
  readonly bands: Bands | null;
  readonly definition: Text | null;
  /** What the document does not settle and the transcriber chose. */
  readonly assumed: readonly string[];
  readonly note: Text | null;
};

export type StudyObservation = {
  readonly year: number;
  readonly value: number | null;
  readonly status: 'observed' | 'derived';
  readonly asOf: string | null;
  readonly reading: FigureReading;
  readonly break: Text | null;
  readonly source: string;
  readonly at: string;
  readonly missing: Missing | null;
  readonly arithmetic: string | null;
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly assumed: readonly string[];
  readonly note: Text | null;
};

/** A judged target, with what the audit says is wrong about its figure. */
export type StudyTarget = JudgedTarget & {
  readonly objections: readonly { readonly rule: string; readonly severity: Severity }[];
};

export type StudyAssumption = {
  readonly indicator: string;
  readonly law: LawId;
  readonly parameters: LawParameters;
  readonly grounds: readonly ParameterGround[];
  readonly events: readonly SeriesEvent[];
  readonly because: Text | null;
  readonly from: string | null;
};
