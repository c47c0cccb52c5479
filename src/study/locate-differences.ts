import type { Study } from './study.ts';

/** A value that differs, and where: `indicators[talent].path[2025]`. */
export type ValueDifference = {
  readonly path: string;
  readonly change: 'changed' | 'missing' | 'added' | 'reordered';
  /** What the file states and what was recomputed; lists and mappings by their size. */
  readonly stated: Shown;
  readonly found: Shown;
};

/** A plain value, or what stands for a larger one; undefined where there is none. */
type Shown = string | number | boolean | null | { readonly size: number } | undefined;

/** Lists of a study that hold one value for each of its years. */
const yearly: readonly string[] = [
  'path',
  'omega',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'base',
  'latest',
];

/** What tells the members of a list apart, in the order of preference. */
const names: readonly string[] = ['id', 'indicator', 'year', 'parameter'];

/**
 * Every value that differs between two studies, in the order of the second one.
 *
 * @param stated any JSON value
 * @param found the study as recomputed
 * @returns one difference for each value; what only one of them has is told once, as a whole
 */
export function locateDifferences(stated: unknown, found: Study): readonly ValueDifference[] {
  const differences: ValueDifference[] = [];
  compareValues(stated, found, '', '', found.years, differences);
  return differences;
}

function compareValues(
  stated: unknown,
  found: unknown,
  path: string,
  key: string,
  years: readonly number[],
  into: ValueDifference[],
): void {
  if (Array.isArray(stated) && Array.isArray(found)) {
    compareLists(stated, found, path, key, years, into);
  } else if (isMapping(stated) && isMapping(found)) {
    const keys = [
      ...Object.keys(found),
      ...Object.keys(stated).filter((k) => !Object.hasOwn(found, k)),
    ];
    for (const name of keys) {
      const below = path === '' ? name : `${path}.${name}`;
      const [left, right] = [stated, found].map((side) => {
        return Object.hasOwn(side, name) ? side[name] : undefined;
      });
      compareValues(left, right, below, name, years, into);
    }
  } else if (stated !== found) {
    const change = stated === undefined ? 'missing' : found === undefined ? 'added' : 'changed';
    into.push({ path, change, stated: show(stated), found: show(found) });
  }
}

function compareLists(
  stated: readonly unknown[],
  found: readonly unknown[],
  path: string,
  key: string,
  years: readonly number[],
  into: ValueDifference[],
): void {
  const name = names.find((one) => tellsApart(stated, one) && tellsApart(found, one));
  const compare = (left: unknown, right: unknown, label: string | number) =>
    compareValues(left, right, `${path}[${label}]`, key, years, into);
  if (name === undefined) {
    for (let i = 0; i < Math.max(stated.length, found.length); i++)
      compare(stated[i], found[i], yearly.includes(key) ? (years[i] ?? i) : i);
    return;
  }
  const labelOf = (member: unknown) =>
    (member as { readonly [key: string]: string | number })[name]!;
  const [left, right] = [stated, found].map((list) => {
    return new Map(list.map((member) => [labelOf(member), member]));
  }) as [Map<string | number, unknown>, Map<string | number, unknown>];
  const labels = [...right.keys(), ...[...left.keys()].filter((label) => !right.has(label))];
  for (const label of labels) compare(left.get(label), right.get(label), label);
  const isSameSet = left.size === right.size && labels.length === right.size;
  if (isSameSet && [...left.keys()].join() !== labels.join())
    into.push({ path, change: 'reordered', stated: show(stated), found: show(found) });
}

/** Whether every member of a list has this key, each with a text or number of its own. */
function tellsApart(list: readonly unknown[], key: string): boolean {
  const labels = list.map((member) => (isMapping(member) ? member[key] : undefined));
  const isLabel = (label: unknown) => typeof label === 'string' || typeof label === 'number';
  return list.length > 0 && labels.every(isLabel) && new Set(labels).size === list.length;
}

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): Shown {
  if (typeof value === 'object' && value !== null) return { size: Object.keys(value).length };
  return value as Shown;
}
