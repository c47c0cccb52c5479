import { wrapText } from '../../wording/wrap-text.ts';
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

/** A text in lines no wider than `width` pixels. */
export function wrapLabel(text: string, width: number, style: TextStyle): readonly string[] {
  return wrapText(text, width, (line) => measureText(line, style));
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
