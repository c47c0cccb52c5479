import { isOutEntry, isOutName } from './out-name.ts';

/**
 * What is to happen to an `out/`, as its marker says.
 *
 * An entry is a scenario's folder or a single file directly in `out/`.
 */
export type SwapPlan = {
  /** Entries that new ones replace, the manifest not among them. */
  readonly put: readonly string[];
  /** Entries whose files of ours go away. */
  readonly remove: readonly string[];
  /** Files of ours that vanish; anything else found in a replaced entry is kept. */
  readonly drop: readonly string[];
};

const format = 'talentcast/swap@1';

export function renderSwapPlan(plan: SwapPlan): string {
  return JSON.stringify({ format, ...plan });
}

/**
 * The plan of a marker, which may have been cut off, or written by anyone.
 *
 * @returns null where it is none of this program's, or names anything outside its folder
 */
export function readSwapPlan(text: string): SwapPlan | null {
  const read = parse(text);
  if (read === null || read['format'] !== format) return null;
  const { put, remove, drop } = read;
  if (!isListOf(put, isOutEntry) || !isListOf(remove, isOutEntry)) return null;
  return isListOf(drop, isOutName) ? { put, remove, drop } : null;
}

function parse(text: string): { readonly [key: string]: unknown } | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : null;
  } catch {
    return null;
  }
}

function isListOf(
  list: unknown,
  isOne: (name: unknown) => name is string,
): list is readonly string[] {
  return Array.isArray(list) && list.every(isOne);
}
