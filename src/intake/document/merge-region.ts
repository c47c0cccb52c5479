import type { Problem } from '../../input/problem.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { writeYaml } from '../../input/write-yaml.ts';
import { readRegion } from '../../region/read-region.ts';
import type { DraftedRegion } from './draft-region.ts';
import { spliceMerge } from './splice-merge.ts';

/** What changed against the file that was there: by the path of the value. */
type RegionChange = {
  readonly path: string;
  /** `kept`: a person had changed it, and the document now says otherwise. */
  readonly is: 'added' | 'removed' | 'changed' | 'kept';
};

export type MergedRegion = {
  readonly yaml: string;
  readonly changes: readonly RegionChange[];
  /** The new reading under the ids of the file, for the page to hold. */
  readonly tree: object;
};

/** How the page holds what was read, for the next reading to compare with. */
const readMark = 'talentcast-read:';

/**
 * A region file read anew: what a person changed or confirmed since the last reading stays, the rest
 * follows the document. Comments and layout stay where the file can be changed entry by entry.
 *
 * @param drafted the new reading
 * @param known the file as it is and the review page of the last reading; null where there is none
 * @returns the file's text, and what is new in it
 */
export function mergeRegion(
  drafted: DraftedRegion,
  known: { readonly yaml: string; readonly review: string | null } | null,
): MergedRegion {
  const last = known?.review === null || known === null ? null : lastReading(known.review);
  if (known === null || last === null)
    return { yaml: drafted.yaml, changes: [], tree: drafted.tree };
  const mine = readYaml('', known.yaml).value;
  const changes: RegionChange[] = [];
  const theirs = renamed(drafted.tree, last);
  const merged = merge(last, mine, theirs, '', changes);
  const yaml = spliceMerge(known.yaml, merged, same) ?? writeYaml(merged, () => null);
  // A merge that the reader refuses would be worse than none: the person's file stays.
  if (!isAccepted(drafted.tree.region, yaml))
    return { yaml: known.yaml, changes: [{ path: '', is: 'kept' }], tree: last };
  return { yaml, changes, tree: theirs };
}

function lastReading(page: string): Tree | null {
  const text = new RegExp(`<!-- ${readMark} ([A-Za-z0-9+/=]+) -->`).exec(page)?.[1];
  if (text === undefined) return null;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Tree;
}

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The new reading with the ids of the last one, where the names agree. */
function renamed(tree: object, last: Tree): Tree {
  const known = new Map(
    Object.entries((last['indicators'] ?? {}) as Tree).map(([id, one]) => [nameOf(one), id]),
  );
  const own = (tree as Tree)['indicators'] as Tree;
  const taken = new Set(known.values());
  const ids = new Map<string, string>();
  for (const [id, one] of Object.entries(own)) {
    let wanted = known.get(nameOf(one)) ?? id;
    for (
      let next = 2;
      [...ids.values()].includes(wanted) ||
      (known.get(nameOf(one)) === undefined && taken.has(wanted));
      next += 1
    )
      wanted = `${id}x${next}`;
    ids.set(id, wanted);
  }
  const indicators = Object.fromEntries(
    Object.entries(own).map(([id, one]) => {
      const parts = (one as Tree)['parts'] as { readonly of: readonly string[] } | undefined;
      const moved =
        parts === undefined
          ? one
          : {
              ...(one as Tree),
              parts: { ...parts, of: parts.of.map((part) => ids.get(part) ?? part) },
            };
      return [ids.get(id)!, moved];
    }),
  );
  return { ...(tree as Tree), indicators };
}

function nameOf(indicator: unknown): string {
  const name = isTree(indicator) ? indicator['name'] : undefined;
  return isTree(name) ? String(name['zh']) : String(name);
}

/** Of three states: the last reading, the person's file, the new reading. */
function merge(
  last: unknown,
  mine: unknown,
  theirs: unknown,
  path: string,
  changes: RegionChange[],
): unknown {
  if (isTree(mine) && isTree(theirs)) {
    const before = isTree(last) ? last : {};
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return Object.fromEntries(
      keys
        .map(
          (key) =>
            [
              key,
              merge(
                before[key],
                mine[key],
                theirs[key],
                path === '' ? key : `${path}.${key}`,
                changes,
              ),
            ] as const,
        )
        .filter(([, value]) => value !== undefined),
    );
  }
  if (same(mine, theirs)) return mine;
  if (same(mine, last)) {
    changes.push({
      path,
      is: mine === undefined ? 'added' : theirs === undefined ? 'removed' : 'changed',
    });
    return theirs;
  }
  if (!same(theirs, last)) changes.push({ path, is: 'kept' });
  return mine;
}

function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_, one) =>
      isTree(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    ) ?? ''
  );
}

function isAccepted(id: string, yaml: string): boolean {
  return regionFaults(`seeds/${id}.yaml`, yaml).length === 0;
}

/**
 * What is wrong with a region file.
 *
 * @param file its name, as problems shall show it
 * @param yaml its text
 */
export function regionFaults(file: string, yaml: string): readonly Problem[] {
  const read = readYaml(file, yaml);
  const problems: Problem[] = [...read.problems];
  if (problems.length === 0) readRegion(read, problems);
  return problems;
}
