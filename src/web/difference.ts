/**
 * What turns one piece of plain data into another: nothing (null), all of it anew, or the
 * differences of some of its parts.
 */
export type Difference =
  | null
  | { readonly anew: unknown }
  | { readonly parts: readonly (readonly [key: string, difference: Difference])[] };

type Plain = { readonly [key: string | number]: unknown };

/**
 * @param before plain data, as is `after`; what is the same object in both is not looked into
 */
export function differenceOf(before: unknown, after: unknown): Difference {
  if (Object.is(before, after)) return null;
  if (!isPlain(before) || !isPlain(after)) return { anew: after };
  const parts: [string, Difference][] = [];
  const compare = (key: string | number): void => {
    const part = differenceOf(before[key], after[key]);
    if (part !== null) parts.push([String(key), part]);
  };
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return { anew: after };
    for (let i = 0; i < after.length; i++) compare(i);
  } else {
    const [old, keys] = [Object.keys(before), Object.keys(after)];
    const isAlike = old.length === keys.length && old.every((key, i) => key === keys[i]);
    if (!isAlike || Array.isArray(before) || Array.isArray(after)) return { anew: after };
    for (const key of keys) compare(key);
  }
  return parts.length === 0 ? null : { parts };
}

/** @returns `after`; what did not change are the objects of `before` */
export function applyDifference(before: unknown, difference: Difference): unknown {
  if (difference === null) return before;
  if ('anew' in difference) return difference.anew;
  const changed = new Map(difference.parts);
  const partOf = (key: string, value: unknown) => applyDifference(value, changed.get(key) ?? null);
  return Array.isArray(before)
    ? before.map((value, i) => partOf(String(i), value))
    : Object.fromEntries(
        Object.entries(before as Plain).map(([key, value]) => [key, partOf(key, value)]),
      );
}

/** The sending end of a channel on which only differences from the last message travel. */
export function createSender<T>(): (message: T) => Difference {
  let last: unknown = null;
  return (message) => {
    const difference = differenceOf(last, message);
    last = message;
    return difference;
  };
}

/** Its other end. */
export function createReceiver<T>(): (difference: Difference) => T {
  let last: unknown = null;
  return (difference) => {
    last = applyDifference(last, difference);
    return last as T;
  };
}

function isPlain(data: unknown): data is Plain {
  return typeof data === 'object' && data !== null;
}
