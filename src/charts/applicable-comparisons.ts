import type { Study } from '../study/study.ts';
import type { ComparisonChartId } from './comparison-registry.ts';
import { comparisonChartIds, comparisonCharts } from './comparison-registry.ts';

/**
 * The comparison charts that some studies have: over scenarios where all are of one region, over
 * regions where there are several.
 */
export function applicableComparisons(studies: readonly Study[]): readonly ComparisonChartId[] {
  const regions = new Set(studies.map(({ region }) => region.id)).size;
  return comparisonChartIds.filter((id) => {
    const { over, applies } = comparisonCharts[id];
    return (over === 'regions') === regions > 1 && applies(studies);
  });
}
