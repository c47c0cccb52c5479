import { findHarmful } from './hidden-characters.ts';
import type { Path } from './problem.ts';

/** A text, or a key, that holds what must not reach a terminal; `at` says which of the two. */
export type HarmfulValue = {
  readonly path: Path;
  readonly at: 'value' | 'key';
  readonly character: string;
};

/**
 * Every key and text of a document that holds a harmful character, as an escape in quotes can write
 * one where the file itself shows none: `"\e[8m"`.
 *
 * @param value plain data, as deep as a file may be
 * @returns the first such character of each, in the order of the data
 */
export function findHarmfulValues(value: unknown, path: Path = []): readonly HarmfulValue[] {
  if (typeof value === 'string') {
    const found = findHarmful(value);
    return found === null ? [] : [{ path, at: 'value', character: found.character }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findHarmfulValues(item, [...path, index]));
  }
  return Object.entries(value).flatMap(([key, item]): readonly HarmfulValue[] => {
    const inside = [...path, key];
    const found = findHarmful(key);
    const below = findHarmfulValues(item, inside);
    if (found === null) return below;
    return [{ path: inside, at: 'key', character: found.character }, ...below];
  });
}
