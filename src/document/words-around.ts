import type { TimeMark } from './find-times.ts';
import { operatorOf } from './operator-of.ts';
import type { Quantity } from './quantity.ts';

/** The words around a quantity. */
export type Words = {
  /** Its clause in front of it, from the quantity before on; times are blanks. */
  readonly before: string;
  readonly after: string;
  readonly clause: string;
  /** Between the quantity before and this one, whatever stands there. */
  readonly gap: string;
  readonly falls: boolean;
  readonly fallsFrom: number;
  readonly quantity: Quantity;
  readonly times: readonly TimeMark[];
};

const boundary = /[，。；：！？;:\n]|(?<!\d),|,(?!\d{3}(?!\d))|[（(]|——/g;

/**
 * The words around each quantity of a paragraph.
 *
 * @param text the paragraph
 * @param quantities its quantities, in order
 * @param times its marks of time, which become blanks
 */
export function wordsOf(
  text: string,
  quantities: readonly Quantity[],
  times: readonly TimeMark[],
): readonly Words[] {
  const blank = blankTimes(text, times);
  return quantities.map((quantity, index) => {
    const previous = quantities[index - 1];
    const floor = previous === undefined ? 0 : endOf(text, previous);
    const start = Math.max(floor, clauseStart(text, quantity.from, floor));
    const stop = text.slice(quantity.to).search(/[，。；！？;\n]|,(?!\d{3}(?!\d))/);
    const sentence = Math.max(
      ...['。', '；', ';', '！', '\n'].map((mark) => text.lastIndexOf(mark, quantity.from - 1)),
    );
    const before = blank.slice(start, quantity.from);
    const falling =
      /(?:下降|下滑|减少|降低|回落|缩小|缩短|递减|收窄|压减|削减|减)(?:了|约|近|超过?|达到?|为|\s)*$/.exec(
        before,
      );
    return {
      before,
      after: text.slice(quantity.to, quantity.to + 40),
      clause: text.slice(sentence + 1, stop < 0 ? text.length : quantity.to + stop),
      gap: blank.slice(floor, quantity.from),
      falls: falling !== null,
      fallsFrom: falling === null ? quantity.from : start + falling.index,
      quantity,
      times: times.filter((one) => one.from >= start && one.to <= quantity.from),
    };
  });
}

/** Where the clause of a quantity begins; brackets that are closed again belong to it. */
function clauseStart(text: string, from: number, floor: number): number {
  const part = text.slice(floor, from);
  let start = 0;
  for (const match of part.matchAll(boundary)) {
    const isBracket = match[0] === '（' || match[0] === '(';
    if (isBracket && /[）)]/.test(part.slice(match.index))) continue;
    start = match.index + match[0].length;
  }
  return floor + start;
}

function endOf(text: string, quantity: Quantity): number {
  const { length } = operatorOf('', text.slice(quantity.to, quantity.to + 14), false, false);
  return quantity.to + length;
}

function blankTimes(text: string, times: readonly TimeMark[]): string {
  let blank = text;
  for (const { from, to, use } of times) {
    if (use === 'name') continue;
    blank = blank.slice(0, from) + ' '.repeat(to - from) + blank.slice(to);
  }
  return blank;
}
