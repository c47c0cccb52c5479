/** The width of a line: columns of a terminal, pixels of a picture. */
export type Measure = (text: string) => number;

const han = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const opening = '[（《“‘〔【(\\[]*';
const closing = '[，。；：、！？）》”’〕】％%…·～)\\],.;:]*';
/** What a line may be broken between: single hanzi, words with the space after them. */
const piece = new RegExp(
  `${opening}(?:${han}|(?:(?!${han})[^ （《“‘〔【])+)${closing}[ ]*|[ ]+|.`,
  'gu',
);

/**
 * A text in lines no wider than a limit: broken between hanzi and at spaces, never before closing
 * punctuation or after opening, and within a word only where the word alone is too wide. Line feeds
 * of the text stay.
 *
 * @param width of the longest line, as `measure` counts
 * @param measure the width of a text
 * @returns at least one line
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width, measure));
}

function wrapLine(text: string, width: number, measure: Measure): readonly string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(piece) ?? ['']) {
    if (line === '' || measure((line + part).trimEnd()) <= width) {
      line += part;
    } else {
      lines.push(line.trimEnd());
      line = part.trimStart();
    }
    while (measure(line.trimEnd()) > width && [...line].length > 1) {
      const head = longestHead(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()];
}

function longestHead(line: string, width: number, measure: Measure): string {
  let head = '';
  for (const character of line) {
    if (head !== '' && measure(head + character) > width) return head;
    head += character;
  }
  return head;
}
