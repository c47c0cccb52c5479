import type { Stretch } from './document.ts';
import { joinStretches } from './plain-characters.ts';

/**
 * Text with white space as a page shows it: runs become one space, and none stays where a line of the
 * source broke between Chinese characters.
 *
 * @param parts in their order
 * @param keepsBreaks whether a single `\n` part is a line break that stays
 */
export function collapseSpace(parts: readonly Stretch[], keepsBreaks = false): Stretch {
  const marked = keepsBreaks
    ? parts.map((part) => (part.text === '\n' ? { ...part, text: lineBreak } : part))
    : parts;
  const { text, at } = joinStretches(marked);
  let plain = '';
  const places: number[] = [];
  for (const match of text.matchAll(/[ \t\r\n\f\u00a0]+|[^ \t\r\n\f\u00a0]/g)) {
    const piece = match[0];
    const isSpace = /^[ \t\r\n\f\u00a0]/.test(piece);
    if (!isSpace) {
      plain += piece === lineBreak ? '\n' : piece;
      places.push(at[match.index]!);
      continue;
    }
    const before = plain.at(-1) ?? '';
    const after = text[match.index + piece.length] ?? '';
    if (before === '' || before === '\n' || after === lineBreak) continue;
    if (/[\r\n]/.test(piece) && (wide.test(before) || wide.test(after))) continue;
    plain += ' ';
    places.push(at[match.index]!);
  }
  return { text: plain, at: places };
}

const lineBreak = '\u2028';
const wide = /[\u3000-\u9fff\uff00-\uffef“”‘’—…]/;
