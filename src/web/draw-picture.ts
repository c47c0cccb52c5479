import { type ChartId, charts, drawChart, type Language, type Study } from '../index.ts';
import { type LiveView, openView, updateView } from './live-view.ts';
import { splitData } from './split-data.ts';

/** A chart of a study, as it is drawn in a worker. */
export type Picture = { readonly svg: string; readonly description: string };

/** Draws charts of studies as pictures; of the last chart it keeps what the next may need. */
export function createDrawer(): (
  study: Study,
  chart: ChartId,
  language: Language,
) => Promise<Picture | null> {
  let live: LiveView | null = null;
  return async (study, chart, language) => {
    const spec = charts[chart].applies(study) ? drawChart(study, chart, language) : null;
    if (spec === null) return null;
    const next = splitData(spec);
    if (live !== null && live.shape === next.shape) live = updateView(live, next);
    else {
      live?.view.finalize();
      live = openView(next, 'none');
    }
    return { svg: await live.view.toSVG(), description: String(spec.description ?? '') };
  };
}
