import { compare } from './compare.ts';
import type { ComparisonChart } from './comparison-chart.ts';
import { regions } from './regions.ts';
import { verdicts } from './verdicts.ts';

/** Every chart over several studies, in the order of a report. */
export const comparisonCharts = {
  verdicts,
  compare,
  regions,
} as const satisfies { readonly [id: string]: ComparisonChart };

export type ComparisonChartId = keyof typeof comparisonCharts;

export const comparisonChartIds = Object.keys(comparisonCharts) as readonly ComparisonChartId[];
