/** States that were, the present one, and those that were undone. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
};

/** No one undoes further back. */
const most = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/**
 * Goes on to a new state. `merge` replaces the present one instead: the many steps of one drag are
 * one step to undo.
 */
export function advance<T>({ past, present }: History<T>, next: T, merge = false): History<T> {
  return { past: merge ? past : [...past, present].slice(-most), present: next, future: [] };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const last = past.at(-1);
  if (last === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: later };
}
