import { showWhole } from '../wording/show-text.ts';

/**
 * Whether a name that was read from `out/` itself may be one of this program's files there:
 * `zhuji-plan/charts/gap.svg`. Marker and manifest lie where anyone can edit them, and what they
 * list is moved and removed; so a name leads nowhere else on any system, and is none of those that
 * the program keeps for itself, which begin with a dot.
 */
export function isOutName(name: unknown): name is string {
  return typeof name === 'string' && name.length < 1000 && name.split('/').every(isOutPart);
}

/** Whether a name stands directly in `out/`. */
export function isOutEntry(name: unknown): name is string {
  return isOutName(name) && !name.includes('/');
}

function isOutPart(part: string): boolean {
  if (!/^[^.\\/:*?"<>|][^\\/:*?"<>|]*$/.test(part)) return false;
  // Windows drops these ends, some file systems drop what cannot be seen.
  return !/[. ]$/.test(part) && showWhole(part) === part;
}
