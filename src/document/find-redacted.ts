import type { Stretch } from './document.ts';
import { nameAfter, nameBefore } from './name-of.ts';
import type { Unread } from './reading.ts';
import { unitPattern } from './unit-words.ts';

/**
 * Figures that were made unreadable: x万人, ××家, ○○%. A blank for a name (x市, x县) is none.
 *
 * @param content a paragraph
 * @param block its number
 * @param at its place
 */
export function findRedacted(
  { text, at: places }: Stretch,
  block: number,
  at: string,
): readonly Unread[] {
  return [...text.matchAll(redacted)].flatMap((match): Unread[] => {
    const from = match.index;
    const to = from + match[0].length;
    const unit = match[1]!.replace(/\s/g, '');
    if (
      /^(?:市|县|区|省|乡|镇|村|园|校|地|国|社区|街道|年|月|日|分|级|号)$/.test(unit) ||
      /第\s*$/.test(text.slice(0, from))
    )
      return [];
    if (unit === '人' && /^[才均民力工社大]/.test(text.slice(to))) return [];
    const before = text
      .slice(0, from)
      .split(/[，。；：、,;]/)
      .at(-1)!;
    return [
      {
        printed: match[0],
        why: 'redacted',
        indicator: nameBefore(before) || nameAfter(text.slice(to)) || null,
        year: null,
        role: null,
        at,
        span: [places[from]!, places[to - 1]! + 1],
        detail: { block, cell: null, from, to, unit },
      },
    ];
  });
}

const redacted = new RegExp(
  `(?<![A-Za-zxX×○])[xX×○〇]{1,6}(?:\\.[xX×○]{1,3})?\\s*[余多]?\\s*((?:${unitPattern.power})?\\s*[余多]?\\s*(?:${unitPattern.counter})|${unitPattern.rate})`,
  'g',
);
