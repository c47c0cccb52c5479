/** The public library, in the order in which data flows. */

// files → world
export type { GrowthCase } from './cases/growth-case.ts';
// study → charts
export type { Chart, ChartId } from './charts/chart.ts';
export type { ComparisonChart, ComparisonChartId } from './charts/comparison-chart.ts';
export { comparisonChartIds, comparisonCharts } from './charts/comparison-registry.ts';
export { drawChart } from './charts/draw-chart.ts';
export { drawComparisonChart } from './charts/draw-comparison-chart.ts';
export { chartIds, charts } from './charts/registry.ts';
export { whyNotCompared, whyNotDrawn } from './charts/why-not-drawn.ts';
// projection → feasibility
export { assess } from './feasibility/assess.ts';
export type { Assessment, Verdict } from './feasibility/assessment.ts';
export type { Finding } from './feasibility/finding.ts';
export { type CheckId, checkIds, checks } from './feasibility/registry.ts';
// Words and files as they come in.
export { InputError, type Problem } from './input/problem.ts';
export type { SourceFile } from './input/source-file.ts';
export { suggest } from './input/suggest.ts';
// world → model → projection
export { type LawId, lawIds, laws } from './laws/registry.ts';
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
export type { Growth } from './region/growth-measures.ts';
export type { Region } from './region/region.ts';
// charts and study → files
export { type IndexEntry, summariseStudy } from './report/index-entry.ts';
export { renderIndex } from './report/render-index.ts';
export { renderSvg } from './report/render-svg.ts';
export { writeFeasibilityCsv, writeProjectionCsv } from './report/write-csv.ts';
export { writeStudyJson } from './report/write-study-json.ts';
export { expandNames } from './scenario/expand-names.ts';
export { jsonSchema } from './scenario/json-schema.ts';
export type { Model } from './scenario/model.ts';
export { type ReadOptions, readWorld, resolveModel } from './scenario/read-world.ts';
export type { Comparison, Scenario } from './scenario/scenario.ts';
export type { World } from './scenario/world.ts';
// all of it → study
export { compare, compareStudies } from './study/compare.ts';
export { runStudy, studyModel } from './study/run-study.ts';
export type { Study, StudyAssumption, StudyIndicator, StudyTarget } from './study/study.ts';
export type { Contrast, StudyComparison, TargetEffect } from './study/study-comparison.ts';
export {
  type InputDifference,
  readStatedStudy,
  type StatedStudy,
  type StudyDifference,
  verifyStudy,
} from './study/verify-study.ts';
export { version } from './study/version.ts';
export type { Indicator } from './terms/indicator.ts';
export type { Kind } from './terms/kind.ts';
export type { Language, Text } from './terms/text.ts';
export { describeUnit } from './terms/unit.ts';
