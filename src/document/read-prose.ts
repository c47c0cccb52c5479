import type { Stretch } from './document.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { findTimes, type TimeMark } from './find-times.ts';
import { isModifier, isOnlyVerbs, nameAfter, nameBefore } from './name-of.ts';
import { operatorOf } from './operator-of.ts';
import type { Doubt, Reading } from './reading.ts';
import { roleOf } from './role-of.ts';
import { sharedNames } from './shared-names.ts';
import { type TimeContext, whenOf } from './when-of.ts';

/** What a paragraph told, and the time that its last words leave for what it leads to. */
export type ReadParagraph = { readonly readings: readonly Reading[]; readonly lead: TimeMark | null };

/**
 * The figures of a paragraph, each with its time, role, operator and name.
 *
 *     times ─┐
 *     quantities ─> per quantity: the words since the last one ─> name, operator, role
 *                   what its words leave out comes from the figure before it
 *
 * @param content the paragraph
 * @param block its number in the document
 * @param context its years, its section and the line that leads to it
 */
export function readProse(content: Stretch, block: number, context: TimeContext): ReadParagraph {
  const { text } = content;
  const times = findTimes(text, context.years);
  const quantities = findQuantities(text, times);
  const words = wordsOf(text, quantities, times);
  const names = sharedNames(words);
  const readings: Reading[] = [];
  quantities.forEach((quantity, index) => {
    const word = words[index]!;
    const mark = names[index]?.time ?? markFor(text, quantity, times);
    const when = whenOf(mark, word.clause, context);
    const previous = previousFigure(readings, text, quantity.from);
    const { role, doubts } = roleOf({ quantity, word, when });
    const { name, isPart, isDoubtful } = nameOf(word, names[index]?.name ?? null, previous, role);
    const behind = operatorOf(word.before, text.slice(quantity.to, quantity.to + 14), quantity.isMore, quantity.high !== null);
    const than = times.findLast((one) => one.use === 'than' && one.to <= quantity.from && !/[。；]/.test(text.slice(one.to, quantity.from)));
    const confirm: Doubt[] = [...when.doubts, ...doubts];
    if (isDoubtful) confirm.push('indicator');
    if (/^[万亿]$/.test(quantity.unit)) confirm.push('unit');
    const start = word.falls ? word.fallsFrom : quantity.from;
    readings.push({
      value: quantity.value,
      high: quantity.high,
      unit: quantity.unit,
      year: when.year,
      window: when.window,
      role,
      op: behind.op,
      indicator: name,
      printed: text.slice(start, quantity.to),
      at: context.section.at,
      span: [content.at[start]!, content.at[quantity.to - 1]! + 1],
      confirm: [...new Set(confirm)],
      detail: {
        block,
        cell: null,
        from: quantity.from,
        to: quantity.to,
        isYearly: /每年|逐年/.test(word.clause) && !/每年(?:递增|增长)/.test(word.clause),
        isMean: /年均|年平均|平均每年/.test(word.before),
        falls: word.falls,
        isDoubling: quantity.form === 'doubling',
        than: than?.year ?? null,
        isPart,
        group: null,
        nature: null,
        owner: null,
      },
    });
  });
  return { readings, lead: leadOf(text, times) };
}

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

const boundary = /[，。；：！？;:\n]|,(?!\d{3})|[（(]|——/g;

function wordsOf(text: string, quantities: readonly Quantity[], times: readonly TimeMark[]): readonly Words[] {
  const blank = blankTimes(text, times);
  return quantities.map((quantity, index) => {
    const previous = quantities[index - 1];
    const floor = previous === undefined ? 0 : endOf(text, previous);
    const start = Math.max(floor, clauseStart(text, quantity.from, floor));
    const stop = text.slice(quantity.to).search(/[，。；！？;\n]|,(?!\d)/);
    const sentence = Math.max(...['。', '；', '！', '\n'].map((mark) => text.lastIndexOf(mark, quantity.from - 1)));
    const before = blank.slice(start, quantity.from);
    const falling = /(?:下降|下滑|减少|降低|回落|缩小|缩短|递减|收窄|压减|削减|减)(?:了|约|近|超过?|达到?|为|\s)*$/.exec(before);
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

/** The mark that dates a quantity: the last in front of it that dates, and reaches so far. */
function markFor(text: string, { from, to }: Quantity, times: readonly TimeMark[]): TimeMark | null {
  const behind = /^\s*[（(]\s*$/.exec(text.slice(to, to + 2));
  const inBrackets = behind === null ? undefined : times.find((one) => one.from >= to && one.from <= to + 3 && one.use === 'at');
  if (inBrackets !== undefined && /^[）)]/.test(text.slice(inBrackets.to))) return inBrackets;
  return (
    times.findLast((one) => {
      if (one.use !== 'at' || one.to > from) return false;
      const between = text.slice(one.to, from);
      // A word like 五年来 speaks for its sentence only, a bracket for what is inside it.
      if (!one.isPrinted && /[。；]/.test(between)) return false;
      const opens = text.slice(Math.max(0, one.from - 12), one.from).search(/[（(][^）)]*$/);
      return opens < 0 || !/[）)]/.test(between);
    }) ?? null
  );
}

/** The time that a line ending in a colon gives to what it leads to. */
function leadOf(text: string, times: readonly TimeMark[]): TimeMark | null {
  if (!/[：:]\s*$/.test(text)) return null;
  const sentence = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'));
  return times.findLast((one) => one.use === 'at' && one.from > sentence && (one.year !== null || one.window !== null)) ?? null;
}

/** The figure before it in its sentence, from which a figure without a name takes it. */
function previousFigure(readings: readonly Reading[], text: string, from: number): Reading | null {
  const level = readings.findLast(({ role, indicator }) => role !== 'growth' && role !== 'increment' && role !== 'share' && indicator !== '');
  const last = readings.at(-1);
  const one = last !== undefined && !/[。；！？;]/.test(text.slice(last.detail.to, from)) ? (isLevel(last) ? last : (sameName(last, level) ?? last)) : level;
  return one ?? null;
}

function isLevel({ role }: Reading): boolean {
  return role !== 'growth' && role !== 'increment' && role !== 'share';
}

function sameName(last: Reading, level: Reading | undefined): Reading | undefined {
  return level?.indicator === last.indicator ? level : undefined;
}

function nameOf(
  word: Words,
  shared: string | null,
  previous: Reading | null,
  role: Reading['role'],
): { readonly name: string; readonly isPart: boolean; readonly isDoubtful: boolean } {
  const isPart = /其中|含|包括/.test(word.gap);
  if (shared !== null) return { name: shared, isPart, isDoubtful: false };
  const own = nameBefore(word.before);
  const isShare = role === 'share';
  if (isShare && previous !== null) return { name: previous.indicator, isPart, isDoubtful: false };
  if (own !== '' && isModifier(own) && previous !== null) {
    return { name: `${previous.indicator}（${own}）`, isPart, isDoubtful: true };
  }
  if (own !== '' && !isOnlyVerbs(own)) return { name: own, isPart, isDoubtful: false };
  const relative = role === 'growth' || role === 'increment';
  const noun = relative ? '' : nameAfter(word.after.slice(operatorOf('', word.after, false, false).length));
  if (noun.length > 1) {
    return { name: `${own.replace(/^(?:每年|年均|成功|计划|全面|加快)+/, '')}${noun}`, isPart, isDoubtful: false };
  }
  if (previous !== null) return { name: previous.indicator, isPart, isDoubtful: !relative && role !== 'share' };
  return { name: own, isPart, isDoubtful: true };
}
