import type { Path } from '../../input/problem.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { putValue, removeEntry } from '../../input/splice-yaml.ts';

type Edit =
  | { readonly is: 'put'; readonly path: Path; readonly value: unknown }
  | { readonly is: 'remove'; readonly path: Path };

/**
 * A file changed to hold other data, with the comments, the order and the layout of what stays.
 *
 * @param text a mapping file that `readYaml` accepts
 * @param wanted the data that it shall hold
 * @param isSame whether two values are one, whatever the order of keys
 * @returns null where that cannot be done entry by entry
 */
export function spliceMerge(
  text: string,
  wanted: unknown,
  isSame: (a: unknown, b: unknown) => boolean,
): string | null {
  let changed: string | null = text;
  for (const edit of editsOf(readYaml('', text).value, wanted, [], isSame)) {
    changed =
      edit.is === 'put'
        ? putValue(changed, edit.path, edit.value)
        : removeEntry(changed, edit.path);
    if (changed === null) return null;
  }
  const { value, problems } = readYaml('', changed);
  return problems.length === 0 && isSame(value, wanted) ? changed : null;
}

/** What to put in and to take out, in the order of the wanted data. */
function editsOf(
  now: unknown,
  wanted: unknown,
  path: Path,
  isSame: (a: unknown, b: unknown) => boolean,
): readonly Edit[] {
  if (isSame(now, wanted)) return [];
  if (Array.isArray(now) && Array.isArray(wanted) && now.length === wanted.length)
    return wanted.flatMap((one, i) => editsOf(now[i], one, [...path, i], isSame));
  if (!isTree(now) || !isTree(wanted)) return [{ is: 'put', path, value: wanted }];
  const put = Object.entries(wanted).flatMap(([key, value]): readonly Edit[] =>
    Object.hasOwn(now, key)
      ? editsOf(now[key], value, [...path, key], isSame)
      : [{ is: 'put', path: [...path, key], value }],
  );
  const gone = Object.keys(now)
    .filter((key) => !Object.hasOwn(wanted, key))
    .map((key): Edit => ({ is: 'remove', path: [...path, key] }));
  return [...put, ...gone];
}

function isTree(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
