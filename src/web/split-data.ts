import type { TopLevelSpec } from 'vega-lite';

type Rows = readonly unknown[];

/** A spec with its data taken out under names. */
export type SplitSpec = {
  readonly spec: TopLevelSpec;
  readonly data: { readonly [name: string]: Rows };
  /** Everything but the data, as text: equal where two charts differ in figures alone. */
  readonly shape: string;
};

/**
 * Takes the data out of a spec: each `data: { values }` becomes a named data set, numbered in order,
 * so that a drawn chart can be given new figures without being compiled again.
 */
export function splitData(spec: TopLevelSpec): SplitSpec {
  const data: { [name: string]: Rows } = {};
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const rows = key === 'data' ? (value as { values?: unknown } | null)?.values : undefined;
        if (!Array.isArray(rows)) return [key, walk(value)];
        const name = `rows${Object.keys(data).length + 1}`;
        data[name] = rows;
        return [key, { name }];
      }),
    );
  };
  const named = walk(spec) as TopLevelSpec;
  return {
    spec: { ...named, datasets: data as never },
    data,
    shape: JSON.stringify(named),
  };
}
