import { isTwin } from './look-of.ts';

/**
 * Characters that do something to whatever shows them: controls of a terminal (C0, DEL, C1), marks
 * that turn the order of what follows around, line ends other than LF, and halves of a character.
 * Tab and line feed are not among them.
 */
const harmful = /(?![\t\n])[\p{Control}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/u;

/** What cannot be seen, or passes for a plain space: harmful or not. */
const hidden =
  /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}\u00a0\u115f\u1160\u3164\uffa0]/gu;

/**
 * The first character of a text that must not reach a terminal, a file's name or a picture.
 *
 * @param text any text
 * @returns its offset and name, `U+202E`; null where there is none
 */
export function findHarmful(
  text: string,
): { readonly offset: number; readonly character: string } | null {
  const found = harmful.exec(text);
  return found === null ? null : { offset: found.index, character: nameCharacter(found[0]) };
}

/** A character by its number: `U+202E`. */
export function nameCharacter(character: string): string {
  return `U+${hexOf(character).toUpperCase()}`;
}

/**
 * Writes each character that cannot be seen by its number: `\u202e`, beyond four digits
 * `\u{e0001}`, or as its two halves where the text is JSON.
 */
export function escapeHidden(text: string, as: 'text' | 'json' = 'text'): string {
  return text.replace(hidden, (character) => {
    if (as === 'json') return character.split('').map(escapeUnit).join('');
    return character.length > 1 ? `\\u{${hexOf(character)}}` : escapeUnit(character);
  });
}

/** The same with each character that passes for another, `\u0430` for a Cyrillic a. */
export function escapeStrange(text: string): string {
  return [...text]
    .map((character) => {
      const escaped = escapeHidden(character);
      if (escaped !== character || !isTwin(character)) return escaped;
      return character.length > 1 ? `\\u{${hexOf(character)}}` : escapeUnit(character);
    })
    .join('');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
