/** Columns that a text takes in a terminal. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines of at most `width` columns: Latin between words, Chinese between any two
 * characters, but never before a closing or after an opening punctuation mark.
 *
 * @param measure columns of a text
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width), measure));
}

function wrapLine(text: string, width: number, measure: Measure): readonly string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of splitPieces(text).flatMap((whole) => splitLong(whole, width, measure))) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

const opening = '（《“‘【';
const closing = '，。、；：！？）》”’】％…';
const pieces = new RegExp(
  `\\s*[${opening}]*(?:\\p{Script=Han}|[^\\s\\p{Script=Han}${opening}${closing}]+|.)[${closing}]*`,
  'gu',
);

function splitPieces(text: string): readonly string[] {
  return text.match(pieces) ?? [text];
}

/** A word longer than the whole line is cut, for nothing may stick out of its column. */
function splitLong(piece: string, width: number, measure: Measure): readonly string[] {
  if (measure(piece) <= width) return [piece];
  const cut: string[] = [];
  let part = '';
  for (const character of piece) {
    if (measure(part + character) > width) {
      cut.push(part);
      part = '';
    }
    part += character;
  }
  return [...cut, part];
}
