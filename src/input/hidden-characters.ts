/** What cannot be seen, or passes for a plain space. */
const hidden =
  /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}\u00a0\u115f\u1160\u3164\uffa0]/gu;

/** Writes each character that cannot be seen by its number, as YAML and JSON do: `\u202e`. */
export function escapeHidden(text: string): string {
  return text.replace(hidden, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
  });
}
