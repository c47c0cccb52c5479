import type { TopLevelSpec } from 'vega-lite';
import type { Study } from '../study/study.ts';
import type { Language } from '../terms/text.ts';
import type { ChartId } from './registry.ts';
import { charts } from './registry.ts';

/**
 * One chart of a study as a Vega-Lite spec, with its data inline.
 *
 * @param study what `runStudy` gave
 * @param id a chart that applies to the study; see `charts[id].applies`
 * @returns a spec that is valid against the schema of Vega-Lite 6 and compiles without a warning
 * @throws RangeError where it does not apply, or there is none of that name
 */
export function drawChart(study: Study, id: ChartId, language: Language = 'zh'): TopLevelSpec {
  if (!(Object.hasOwn(charts, id) && charts[id].applies(study)))
    throw new RangeError(`${study.scenario.id} has no chart "${id}"`);
  return charts[id].draw(study, language);
}
