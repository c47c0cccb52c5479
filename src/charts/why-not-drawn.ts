import type { Study } from '../study/study.ts';
import type { Text } from '../terms/text.ts';
import type { ComparisonChartId } from './comparison-registry.ts';
import { comparisonCharts } from './comparison-registry.ts';
import type { ChartId } from './registry.ts';
import { charts } from './registry.ts';

/**
 * Why a chart of a study is not drawn, as part of a sentence without a full stop; null where it is.
 *
 * @param study what `runStudy` gave
 */
export function whyNotDrawn(study: Study, id: ChartId): Text | null {
  return charts[id].applies(study) ? null : charts[id].absent;
}

/** The same of a chart over several studies. */
export function whyNotCompared(studies: readonly Study[], id: ComparisonChartId): Text | null {
  return comparisonCharts[id].applies(studies) ? null : comparisonCharts[id].absent;
}
