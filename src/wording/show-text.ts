import { escapeHidden, escapeStrange } from '../input/hidden-characters.ts';
import { lookOf } from '../input/look-of.ts';

const longest = 60;

/**
 * Shows what someone wrote, in a message: what cannot be seen is written by its number (`\u202e`),
 * what is long ends after 60 characters with `…`.
 *
 * @param text any text: a value, a key, an argument, a file's name
 * @param as `ascii`: letters that pass for others are written by their numbers too
 * @returns one line that does nothing to a terminal
 */
export function showText(text: string, as: 'text' | 'ascii' = 'text'): string {
  const write = as === 'ascii' ? escapeStrange : escapeHidden;
  // Nothing beyond is shown, so a text of a million characters need not be looked at.
  const characters = [...text.slice(0, 4 * longest).replace(/[ \t]*\r?\n[ \t]*|\t/g, ' ')];
  let shown = '';
  for (const [at, character] of characters.entries()) {
    const next = shown + write(character);
    if (at >= longest || [...next].length > longest) return `${shown}…`;
    shown = next;
  }
  return shown;
}

/** The same for a path or place, which is no use unless it is whole. */
export function showWhole(text: string): string {
  return escapeHidden(text);
}

/** JSON for a terminal: what cannot be seen is escaped, which a reader of JSON undoes. */
export function showJson(value: unknown): string {
  // Outside its texts JSON holds nothing of that kind but the ends of its lines.
  const lines = JSON.stringify(value, null, 2).split('\n');
  return lines.map((line) => escapeHidden(line, 'json')).join('\n');
}

/**
 * Parameters of a message with every text among them shown so. Where what was written looks the
 * same as what was probably meant, the characters that differ are written by their numbers.
 */
export function showParams<P extends object>(params: P): P {
  const meant = Object.entries(params).flatMap(([name, value]): readonly unknown[] =>
    guesses.includes(name) ? (Array.isArray(value) ? value : [value]) : [],
  );
  const shown = Object.entries(params).map(([name, value]) => {
    const isTwin = typeof value === 'string' && meant.some((one) => looksSame(value, one));
    return [name, isTwin && !guesses.includes(name) ? showText(value, 'ascii') : showValue(value)];
  });
  // Texts become texts and lists lists, so the shape is the same.
  return Object.fromEntries(shown) as P;
}

/** Parameters that hold what was probably meant. */
const guesses: readonly string[] = ['suggestion', 'nearest'];

function looksSame(written: string, meant: unknown): boolean {
  if (typeof meant !== 'string' || written === meant) return false;
  return lookOf(written) === lookOf(meant);
}

function showValue(value: unknown): unknown {
  if (typeof value === 'string') return showText(value);
  return Array.isArray(value) ? value.map(showValue) : value;
}
