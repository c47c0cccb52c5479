import { InputError, type Problem } from '../../src/input/problem.ts';
import { type ReadOptions, readWorld } from '../../src/scenario/read-world.ts';
import { town } from '../region/region-text.ts';

/** Texts by file name; `⟦code⟧` stands where a problem of that code must be found. */
export type Marked = { readonly [file: string]: string };

/** A region with a total in two parts, a share, a yearly mean and a formula. */
export const townFile = town(`
  talent:
    name: 甲
    unit: 万人
    kind: stock
    parts: { of: [a, b], cover: overlapping }
    observed: { 2020: { value: 10, source: plan, at: 表1 } }
    target: { year: 2025, op: ">=", value: 14, source: plan, at: 表1 }
  a: { name: 乙, unit: 万人, kind: stock, observed: { 2020: { value: 8, source: plan, at: 表1 } } }
  b: { name: 丙, unit: 万人, kind: stock, observed: { 2020: { value: 4, source: plan, at: 表1 } } }
  share:
    name: 丁
    unit: "%"
    kind: share
    observed: { 2020: { value: 30, source: plan, at: 表1 } }
  graduates:
    name: 戊
    unit: 人
    kind: mean-flow
    target: { year: 2025, window: 2021-2025, op: ">=", value: 20000, source: plan, at: 表1 }
  patents: { name: 己, unit: 件, kind: flow, observed: { 2020: { value: 5, source: plan, at: 表1 } } }
  none: { name: 庚, unit: 家, kind: stock, observed: { 2020: { value: 0, source: plan, at: 表1 } } }
  ratio: { name: 辛, unit: "%", kind: share, formula: a / talent }
`);

/** The head of a scenario of the town; what follows begins in line 4. */
export const head = (id: string) => `scenario: ${id}\ntitle: 情景\nregion: town\n`;

/** Reads marked files beside the town; gives what was found and what was marked, in order. */
export function readMarked(
  files: Marked,
  options: ReadOptions = {},
): {
  readonly found: readonly string[];
  readonly marked: readonly string[];
  readonly problems: readonly Problem[];
} {
  const marked: string[] = [];
  const texts = Object.entries({ 'seeds/town.yaml': townFile, ...files }).map(([file, text]) => {
    const clean = text.split('\n').map((line, i) => {
      let rest = line;
      for (let at = rest.indexOf('⟦'); at >= 0; at = rest.indexOf('⟦')) {
        const end = rest.indexOf('⟧');
        marked.push(`${file}:${i + 1}:${at + 1} ${rest.slice(at + 1, end)}`);
        rest = rest.slice(0, at) + rest.slice(end + 1);
      }
      return rest;
    });
    return { file, text: clean.join('\n') };
  });
  const problems = problemsOf(() => readWorld(texts, options));
  const found = problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.code}`);
  return { found: found.toSorted(), marked: marked.toSorted(), problems };
}

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
