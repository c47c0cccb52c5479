import { InputError, type Path, type Problem } from '../input/problem.ts';
import { readYaml } from '../input/read-yaml.ts';
import { appendEntry, replaceEntry } from '../input/splice-yaml.ts';
import { readRegion } from '../region/read-region.ts';
import type { Plan, Region } from '../region/region.ts';
import type { Text } from '../terms/text.ts';

/** A region file that has its next plan, and that plan. */
export type RolledOver = { readonly text: string; readonly plan: Plan; readonly name: Text };

/**
 * Rolls a region file over into the plan that follows its last one: base year is that one's target
 * year, and it spans as many years. Figures, targets, comments and all else stay as they are written;
 * the next plan has no target yet.
 *
 * @param file the region file's name, as problems shall show it
 * @param text its text
 * @returns the text with the plan; null where the last plan states no target year
 * @throws InputError with the problems of the file
 */
export function addNextPlan(file: string, text: string): RolledOver | null {
  const before = read(file, text);
  const last = before.region.plans.at(-1);
  if (last === undefined || last.target === null) return null;
  const years = { base: last.target, target: 2 * last.target - last.base };
  const taken = before.region.plans.map(({ id }) => id);
  const { id, name } = nameOf(years.base, years.target, taken);
  // The short form names no plan.
  const own =
    last.name === null ? nameOf(last.base, last.target, []) : { id: last.id, name: last.name };
  const targeted = openTargets(before.tree).reduce(
    (so, path) => grown(so, path, `plan: ${own.id}`),
    text,
  );
  const line = lineOf(id, name, years.base, years.target);
  const short = ['plans:', `  ${lineOf(own.id, own.name, last.base, last.target)}`, `  ${line}`];
  const added =
    replaceEntry(targeted, 'plan', short.join('\n')) ?? grown(targeted, ['plans'], line);
  const plan = read(file, added).region.plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`plan ${id} was not added`);
  return { text: added, plan, name };
}

function read(file: string, text: string): { readonly region: Region; readonly tree: unknown } {
  const document = readYaml(file, text);
  const problems: Problem[] = [...document.problems];
  const region = problems.length === 0 ? readRegion(document, problems) : null;
  if (region === null || problems.length > 0) throw new InputError(problems);
  return { region, tree: document.value };
}

/** Where targets of every year or of no year stand that name no plan: of several, they must. */
function openTargets(tree: unknown): readonly Path[] {
  type Written = { readonly year: unknown; readonly plan?: string };
  // The file's reader has just accepted it.
  const { indicators } = tree as {
    readonly indicators: { readonly [id: string]: { readonly target?: Written | Written[] } };
  };
  return Object.entries(indicators).flatMap(([id, { target }]) => {
    const at = ['indicators', id, 'target'];
    const listed = Array.isArray(target)
      ? target.map((one, i) => [one, [...at, i]] as const)
      : target === undefined
        ? []
        : [[target, at] as const];
    return listed.flatMap(([{ year, plan }, path]) =>
      typeof year === 'number' || plan !== undefined ? [] : [path],
    );
  });
}

function grown(text: string, path: Path, line: string): string {
  const added = appendEntry(text, path, line);
  if (added === null) throw new Error(`nothing to add to at ${path.join('.')}`);
  return added;
}

function lineOf(id: string, { zh, en }: Text, base: number, target: number): string {
  return `${id}: { name: { zh: ${zh}, en: ${en} }, base: ${base}, target: ${target} }`;
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Five-year plans are counted: 2021–2025 are the years of the 14th; others are named by their years. */
function nameOf(
  base: number,
  target: number,
  taken: readonly string[],
): { readonly id: string; readonly name: Text } {
  const number = (base - 1950) / 5;
  const isCounted = Number.isInteger(number) && target === base + 5 && number > 10 && number < 20;
  const id = isCounted ? `p${number}` : `p${base + 1}`;
  const name = isCounted
    ? { zh: `十${digits[number - 10]}五`, en: `${number}th plan` }
    : { zh: `${base + 1}—${target}年`, en: `${base + 1}–${target}` };
  return { id: taken.includes(id) ? `p${base + 1}to${target}` : id, name };
}
