import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import { measureItem } from '../index.ts';
import type { SplitSpec } from './split-data.ts';

(vega as unknown as { textMetrics: { width: unknown } }).textMetrics.width = measureItem;

/** A drawn chart that can be given other figures. */
export type LiveView = {
  readonly shape: string;
  readonly data: SplitSpec['data'];
  readonly view: vega.View;
};

/**
 * Prepares the view of a chart: some tens of milliseconds.
 *
 * @param renderer `svg` where there is a document, `none` in a worker
 */
export function openView({ spec, shape, data }: SplitSpec, renderer: 'svg' | 'none'): LiveView {
  const { spec: compiled } = compile(structuredClone(spec));
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    renderer,
    expr: expressionInterpreter,
  } as vega.ViewOptions);
  return { shape, data, view };
}

/** Gives a view the figures of a spec of the same shape: a few milliseconds. */
export function updateView(live: LiveView, { data }: SplitSpec): LiveView {
  for (const [name, rows] of Object.entries(data))
    if (!isSame(live.data[name], rows)) live.view.data(name, structuredClone(rows) as object[]);
  live.view.run();
  return { ...live, data };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
