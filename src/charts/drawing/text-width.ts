import { boldAdvances, regularAdvances } from './advance-widths.ts';

/** How a text is set; size in pixels. */
export type TextStyle = { readonly size: number; readonly bold: boolean };

const regular = readRuns(regularAdvances);
const bold = readRuns(boldAdvances);

/**
 * The width of one line of text in the charts' font, the same in Node and in a page.
 *
 * Σ advance width of each character × size; a character without an entry is one em wide, as hanzi
 * and full-width punctuation are.
 *
 * @param text one line
 * @returns pixels
 * accuracy: exact for Noto Sans SC as bundled (no kerning); other fonts differ in Latin letters
 */
export function measureText(text: string, { size, bold: isBold }: TextStyle): number {
  const advances = isBold ? bold : regular;
  let thousandths = 0;
  for (const character of text) {
    thousandths += advances.get(character.codePointAt(0) ?? 0) ?? 1000;
  }
  return (thousandths * size) / 1000;
}

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
 * punctuation or after opening, and within a word only where the word alone is too wide.
 *
 * @param width pixels
 * @returns at least one line
 */
export function wrapText(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(piece) ?? ['']) {
    if (line === '' || measureText((line + part).trimEnd(), style) <= width) {
      line += part;
    } else {
      lines.push(line.trimEnd());
      line = part.trimStart();
    }
    while (measureText(line.trimEnd(), style) > width && [...line].length > 1) {
      const head = longestHead(line, width, style);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()];
}

function longestHead(line: string, width: number, style: TextStyle): string {
  let head = '';
  for (const character of line) {
    if (head !== '' && measureText(head + character, style) > width) return head;
    head += character;
  }
  return head;
}

/** From lines `20:224 326 …`: the first code point (hexadecimal) and the widths from there on. */
function readRuns(runs: readonly string[]): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  for (const run of runs) {
    const [first = '', widths = ''] = run.split(':');
    widths.split(' ').forEach((width, i) => {
      advances.set(Number.parseInt(first, 16) + i, Number(width));
    });
  }
  return advances;
}
