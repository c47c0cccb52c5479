/** The public library, in the order in which data flows. */

// Words: kinds, units and text of two languages.

export { firstTotal } from './terms/first-total.ts';
export type { Indicator } from './terms/indicator.ts';
export { type Kind, movesInPoints } from './terms/kind.ts';
export type { Language, Text } from './terms/text.ts';
export { describeUnit, fromStored, toStored } from './terms/unit.ts';

// Files as they come in.

export { sha256 } from './input/content-hash.ts';
export { InputError, type Problem } from './input/problem.ts';
export type { SourceFile } from './input/source-file.ts';
export { suggest } from './input/suggest.ts';

// Growth elsewhere: cases and what the outlook is made of.

export { type CaseMatch, findCases } from './cases/find-cases.ts';
export type { GrowthCase } from './cases/growth-case.ts';
export { type IndicatorEvidence, listEvidence } from './cases/list-evidence.ts';
export type { OutlookParameters } from './cases/outlook-parameters.ts';
export { plainName } from './cases/read-glossary.ts';
export { readGrowthCases } from './cases/read-growth-cases.ts';
export { readOutlookParameters } from './cases/read-outlook-parameters.ts';

// Document → figures → region file.

export { type OpenedDocument, readDocument } from './document/read-document.ts';
export { type DocumentFigures, readFigures } from './document/read-figures.ts';
export type { Reading, Unread } from './document/reading.ts';
export { type DraftedRegion, draftRegion } from './intake/document/draft-region.ts';
export { knownNames } from './intake/document/known-names.ts';
export { type MergedRegion, mergeRegion, regionFaults } from './intake/document/merge-region.ts';

// Region file ↔ fill-in workbook.

export { addNextPlan, type RolledOver } from './intake/add-next-plan.ts';
export { type ImportedRegion, importRegion } from './intake/import-region.ts';
export { templateRegion } from './intake/template-region.ts';
export { writeRegionWorkbook } from './intake/write-region-workbook.ts';

// Files → world: regions and scenarios, and models with nothing left to look up.

export { type LawId, lawIds, laws } from './laws/registry.ts';
export type { Growth } from './region/growth-measures.ts';
export { withPlan } from './region/plans.ts';
export type { Plan, Region } from './region/region.ts';
export { adjustScenario, type ScenarioContent } from './scenario/adjust-scenario.ts';
export { expandNames } from './scenario/expand-names.ts';
export { jsonSchema } from './scenario/json-schema.ts';
export type { Model, ModelSeries } from './scenario/model.ts';
export { type ReadOptions, readWorld, resolveModel } from './scenario/read-world.ts';
export { type Comparison, type Scenario, totalsRules } from './scenario/scenario.ts';
export type { World } from './scenario/world.ts';

// Region → do its own figures agree?

export type { AuditRow } from './audit/audit-row.ts';
export { countSeverities } from './audit/count-severities.ts';
export {
  type AuditCoverage,
  type AuditRuleId,
  audit,
  auditInFull,
  auditRuleIds,
  auditRules,
} from './audit/registry.ts';

// Region → how far observed figures have come.

export { assessProgress, type GivenPoint, type ProgressInput } from './progress/assess-progress.ts';
export type {
  ProgressClass,
  ProgressDirection,
  ProgressMethod,
  ProgressPoint,
} from './progress/method.ts';
export type { ProgressResult } from './progress/progress-result.ts';
export { type ProgressMethodId, progressMethodIds, progressMethods } from './progress/registry.ts';
export {
  countStates,
  type Review,
  type ReviewRow,
  reviewRegion,
} from './progress/review-region.ts';
export type { ObservedStanding, ProgressRow, Standing } from './progress/standing.ts';
export { type RegionProgress, trackRegion } from './progress/track-region.ts';

// Region and cases → what to expect; panels → how right that was.

export { type BacktestSeries, fewestRegions } from './outlook/backtest/backtest.ts';
export {
  type BacktestReport,
  backtestObserved,
  backtestPanels,
} from './outlook/backtest/backtest-panels.ts';
export { type MethodId, methodIds } from './outlook/backtest/summarise-scores.ts';
export {
  type AskedTarget,
  chanceOfTarget,
  type TargetOutlook,
} from './outlook/chance-of-target.ts';
export type { NoOutlook, Outlook } from './outlook/outlook-of.ts';
export { type OutlookYear, outlookByYear } from './outlook/outlook-values.ts';
export { outlooksOfRegion, type RegionOutlooks } from './outlook/outlooks-of-region.ts';
export { spokenOdds } from './outlook/spoken-odds.ts';

// Model → a path a series, or many.

export type {
  Ensemble,
  EnsemblePart,
  EnsembleSeries,
  Histogram,
  Outcome,
} from './projection/ensemble.ts';
export { ensembleOf } from './projection/ensemble-of.ts';
export { mergeParts } from './projection/merge-parts.ts';
export { project } from './projection/project.ts';
export type { Projection } from './projection/projection.ts';
export { type SimulateOptions, SimulationStopped, simulate } from './projection/simulate.ts';
export type { UncertainInput } from './projection/target-inputs.ts';
export type { Tornado, TornadoBar } from './projection/tornado.ts';

// Paths and published figures → judged targets and findings.

export type { Finding } from './feasibility/finding.ts';
export { judgeTargets } from './feasibility/judge-targets.ts';
export {
  isStateMet,
  type JudgedTarget,
  type TargetState,
  targetStates,
} from './feasibility/judged-target.ts';
export { type CheckId, checkIds, checks } from './feasibility/registry.ts';

// All of it → study, and questions to one.

export { askOutlook, type OutlookAnswer } from './study/ask-outlook.ts';
export { compare, compareStudies } from './study/compare.ts';
export { QuestionError, type QuestionProblem } from './study/question-error.ts';
export { runStudy, studyModel } from './study/run-study.ts';
export { isSameTarget } from './study/same-target.ts';
export {
  type Sensitivity,
  type SensitivityOptions,
  type SobolTable,
  sensitivity,
} from './study/sensitivity.ts';
export {
  leavesOdds,
  type OddsRow,
  type Solution,
  type SolveAnswer,
  type SolvedValue,
  type SolveQuestion,
  solve,
} from './study/solve.ts';
export type { Study, StudyAssumption, StudyIndicator, StudyTarget } from './study/study.ts';
export type { Contrast, StudyComparison, TargetEffect } from './study/study-comparison.ts';
export {
  countedTargets,
  hasFigures,
  hasScenarioOdds,
  judgedTargets,
  mainTargetOf,
  observedStandings,
  planOf,
  type TargetOfStudy,
  type ValuedTarget,
} from './study/study-targets.ts';
export type { StudyOutcome, StudyParameter, StudyUncertainty } from './study/study-uncertainty.ts';
export { type Judged, summariseOutcome } from './study/summarise-outcome.ts';
export { type KnownStudy, updateStudy } from './study/update-study.ts';
export {
  type InputDifference,
  readStatedStudy,
  type StatedStudy,
  type StudyDifference,
  verifyStudy,
} from './study/verify-study.ts';
export { version } from './study/version.ts';

// Study → charts.

export { applicableComparisons } from './charts/applicable-comparisons.ts';
export type { Chart } from './charts/chart.ts';
export type { ComparisonChart } from './charts/comparison-chart.ts';
export {
  type ComparisonChartId,
  comparisonChartIds,
  comparisonCharts,
} from './charts/comparison-registry.ts';
export { drawChart } from './charts/draw-chart.ts';
export { drawComparisonChart } from './charts/draw-comparison-chart.ts';
export { drawReliability } from './charts/draw-reliability.ts';
export { drawFocusChart, type FocusOptions } from './charts/focus-chart.ts';
export { type ChartId, chartIds, charts } from './charts/registry.ts';
export { whyNotCompared, whyNotDrawn } from './charts/why-not-drawn.ts';

// Study and charts → report, workbook, page and files.

export { composeReport, type ReportOptions } from './report/compose-report.ts';
export { type IndexEntry, summariseStudy } from './report/index-page/index-entry.ts';
export { renderIndex } from './report/index-page/render-index.ts';
export { measureItem } from './report/measure-item.ts';
export { type ExplorePack, packElement, readPack, renderExplore } from './report/render-explore.ts';
export {
  type FontFile,
  type RenderOptions,
  type ReportFormat,
  renderReport,
  reportFormats,
} from './report/render-report.ts';
export { renderSvg } from './report/render-svg.ts';
export type { ReportDocument } from './report/report-document.ts';
export { renderReview } from './report/review/render-review.ts';
export { writeFeasibilityCsv, writeProjectionCsv } from './report/write-csv.ts';
export { writeStudyJson } from './report/write-study-json.ts';
export { renderXlsx } from './report/xlsx/render-xlsx.ts';
export type { XlsxPicture } from './report/xlsx/summary-sheet.ts';

// Statistics that other models can use.

export { type SobolIndices, type SobolOptions, sobolIndices } from './stats/sobol-indices.ts';
