import type { Quantity } from './quantity.ts';
import { isTrap } from './traps.ts';
import { unitPattern } from './unit-words.ts';

/**
 * Figures that were made unreadable: x万人, ××家, ○○%, 3.6%—x.x%. A blank for a name (x市, x县) is none.
 * They stand in a sentence as any figure does, and name what follows them; their value is NaN, so
 * nobody may read it.
 *
 * @param text plain characters
 * @param taken spans that are something else: times
 */
export function findRedacted(
  text: string,
  taken: readonly { readonly from: number; readonly to: number }[],
): readonly Quantity[] {
  return [...text.matchAll(redacted)].flatMap((match): Quantity[] => {
    const from = match.index;
    const to = from + match[0].trimEnd().length;
    const unit = match[1]!.replace(/\s/g, '').replace(/^个(百分点|千分点)$/, '$1');
    const found = {
      from,
      to,
      value: Number.NaN,
      high: null,
      unit: unit.replace(/[余多]/, ''),
      isMore: /[余多]/.test(match[0]),
      form: 'redacted',
    } as const;
    if (/^(?:市|县|区|省|乡|镇|村|园|校|地|国|社区|街道|年|月|日|分|级|号)$/.test(unit)) return [];
    if (taken.some((one) => from < one.to && one.from < to) || isTrap(text, found)) return [];
    return [found];
  });
}

const mark = '[xX×○〇]{1,6}(?:\\.[xX×○]{1,3})?';
const starred = '(?<=[\\u4e00-\\u9fff、，])[*＊]{1,4}';
const unit = `(?:${unitPattern.power})?\\s*[余多]?\\s*(?:${unitPattern.counter})|${unitPattern.rate}|[万亿](?![余多])`;
const dash = '[-－—–~～至]{1,2}';
const free = '(?<![\\d.A-Za-zxX×○])';
/** Of a range one end is enough to hide it. */
const redacted = new RegExp(
  `(?:${free}${mark}(?:\\s*%?${dash}(?:\\d[\\d.]*|${mark}))?|${free}\\d[\\d.]*\\s*%?${dash}${mark}|${starred})\\s*[余多]?\\s*(${unit})`,
  'g',
);
