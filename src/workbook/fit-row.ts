import type { Row } from './workbook.ts';

/** Height of a line of text of 11 points, and the highest row that Excel takes, in points. */
const linePoints = 16;
const highest = 409;

/**
 * The height that a row needs for its cells whose text breaks into lines: not every program works
 * it out when it opens a file.
 *
 * ⌈characters ÷ column width⌉ lines of 16 points each, a Chinese character taken as two
 *
 * @param row a row without a height of its own
 * @param widths of the columns, in characters
 * @returns points, null where one line does
 */
export function fitRow({ cells }: Row, widths: readonly number[]): number | null {
  const lines = cells.map((cell, column) => {
    if (typeof cell?.value !== 'string' || cell.style?.wrap !== true) return 1;
    // Words are not cut at the very edge, and a cell has margins.
    const width = Math.max(1, (widths[column] ?? 9) * 0.9 - 1);
    return cell.value
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(charactersOf(line) / width)))
      .reduce((sum, count) => sum + count, 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(highest, most * linePoints + 4);
}

function charactersOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2),
    0,
  );
}
