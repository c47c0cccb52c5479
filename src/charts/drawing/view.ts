import type { TopLevelSpec } from 'vega-lite';

/** A view inside a chart: a unit, layers or views beside and below each other. */
export type View = Extract<TopLevelSpec, { readonly vconcat: unknown }>['vconcat'][number];
