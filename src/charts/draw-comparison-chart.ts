import type { TopLevelSpec } from 'vega-lite';
import type { Study } from '../study/study.ts';
import type { Language } from '../terms/text.ts';
import type { ComparisonChartId } from './comparison-registry.ts';
import { comparisonCharts } from './comparison-registry.ts';

/**
 * One chart of several studies as a Vega-Lite spec, with its data inline.
 *
 * @param studies scenarios of one region, or for `regions` one study a region
 * @param id a chart that applies to them; see `comparisonCharts[id].applies`
 * @returns a spec that is valid against the schema of Vega-Lite 6 and compiles without a warning
 * @throws RangeError where it does not apply, or there is none of that name
 */
export function drawComparisonChart(
  studies: readonly Study[],
  id: ComparisonChartId,
  language: Language = 'zh',
): TopLevelSpec {
  if (!(Object.hasOwn(comparisonCharts, id) && comparisonCharts[id].applies(studies)))
    throw new RangeError(`these ${studies.length} studies have no chart "${id}"`);
  return comparisonCharts[id].draw(studies, language);
}
