import { compare } from './compare.ts';
import type { ComparisonChart, ComparisonChartId } from './comparison-chart.ts';
import { regions } from './regions.ts';
import { verdicts } from './verdicts.ts';

/** Every chart over several studies, in the order of a report. */
export const comparisonCharts: { readonly [Id in ComparisonChartId]: ComparisonChart } = {
  verdicts,
  compare,
  regions,
};

export const comparisonChartIds = Object.keys(comparisonCharts) as readonly ComparisonChartId[];
