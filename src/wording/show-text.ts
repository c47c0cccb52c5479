import { escapeHidden } from '../input/hidden-characters.ts';

/** Shows a path or place in a message, whole: what cannot be seen is written by its number. */
export function showWhole(text: string): string {
  return escapeHidden(text);
}
