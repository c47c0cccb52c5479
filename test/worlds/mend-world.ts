import { InputError } from '../../src/input/problem.ts';
import { readWorld } from '../../src/scenario/read-world.ts';
import type { World } from '../../src/scenario/world.ts';
import { filesOf, type MadeWorld } from './make-world.ts';

type Tree = { [key: string]: unknown } | unknown[];
type Key = string | number;

/** What is written and read back without a problem. */
export type ValidWorld = { readonly made: MadeWorld; readonly world: World };

/** So often are problems taken away before a world is given up. */
const patience = 40;

/**
 * The world without what the readers refuse: each problem takes away what it stands in (a figure, a
 * target, an assumption, at last an indicator), so that who makes worlds need not know every rule.
 *
 * @returns null where nothing worth reading is left
 * @throws whatever a reader throws that is no problem
 */
export function mendWorld(made: MadeWorld): ValidWorld | null {
  const mended = structuredClone(made);
  for (let i = 0; i < patience; i += 1) {
    try {
      return { made: mended, world: readWorld(filesOf(mended)) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const { file, path } of error.problems) {
        const tree = mended.files[file];
        if (tree === undefined || !takeAway(tree as Tree, path)) return null;
      }
    }
  }
  return null;
}

/** Takes away what a problem stands in; false where that is the whole file. */
function takeAway(tree: Tree, path: string): boolean {
  const keys = keysOf(tree, path);
  for (let depth = depthOf(keys); depth > 0; depth -= 1) {
    const parent = keys.slice(0, depth - 1).reduce<unknown>(childOf, tree);
    const last = keys[depth - 1];
    if (last === undefined || parent === null || typeof parent !== 'object') continue;
    if (!Object.hasOwn(parent, last)) {
      // Another problem of this round has taken it already.
      if (depth === keys.length) continue;
      return true;
    }
    if (Array.isArray(parent) && parent.length > 1) parent.splice(Number(last), 1);
    else if (Array.isArray(parent)) continue;
    else delete (parent as { [key: string]: unknown })[last];
    return true;
  }
  return path !== '';
}

/** How far down the piece lies that can be left out as a whole. */
function depthOf(keys: readonly Key[]): number {
  const [first, , third] = keys;
  if (first === 'indicators') {
    if (['observed', 'target', 'growth', 'implied', 'schedule'].includes(String(third)))
      return Math.min(keys.length, 4);
    return ['name', 'unit', 'kind', undefined].includes(third as string) ? 2 : 3;
  }
  if (first === 'uncertainty') return keys[1] === 'parameters' ? 3 : 2;
  if (['growth', 'events', 'statements', 'sources'].includes(String(first))) return 2;
  return 1;
}

/** `uncertainty.parameters.a.rate.normal` as keys: a key of the tree may hold points itself. */
function keysOf(tree: Tree, path: string): readonly Key[] {
  const words = path.split(/\.|(?=\[\d+\])/).filter((word) => word !== '');
  const keys: Key[] = [];
  let here: unknown = tree;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    const position = /^\[(\d+)\]$/.exec(word)?.[1];
    let key: Key = position === undefined ? word : Number(position);
    for (let to = words.length; to > i + 1 && position === undefined; to -= 1) {
      const longer = words.slice(i, to).join('.');
      if (here !== null && typeof here === 'object' && Object.hasOwn(here, longer)) {
        key = longer;
        i = to - 1;
        break;
      }
    }
    keys.push(key);
    here = childOf(here, key);
  }
  return keys;
}

function childOf(parent: unknown, key: Key): unknown {
  if (parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, key))
    return undefined;
  return (parent as { readonly [key: Key]: unknown })[key];
}
