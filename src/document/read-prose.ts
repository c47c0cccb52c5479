import type { Stretch } from './document.ts';
import { findQuantities } from './find-quantities.ts';
import { findRedacted } from './find-redacted.ts';
import { findTimes, type TimeMark } from './find-times.ts';
import { levelAtEnd } from './level-at-end.ts';
import { afterNoun, nameOfFigure, startsWithVerb } from './name-of-figure.ts';
import { operatorOf, type PrintedOperator } from './operator-of.ts';
import type { Quantity } from './quantity.ts';
import type { Doubt, Reading, Unread } from './reading.ts';
import { roleOf } from './role-of.ts';
import { sharedNames } from './shared-names.ts';
import { type TimeContext, type When, whenOf } from './when-of.ts';
import { type Words, wordsOf } from './words-around.ts';

/** What a paragraph told, and the time that its last words leave for what it leads to. */
export type ReadParagraph = {
  readonly readings: readonly Reading[];
  readonly unread: readonly Unread[];
  readonly lead: TimeMark | null;
  /** The only time that it tells of, which holds for the dashed lines behind it; null for several. */
  readonly only: TimeMark | null;
};

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
  const times = findTimes(text, context.years).map((mark) => aheadInPlans(mark, context));
  const hidden = findRedacted(text, times);
  const quantities = [...findQuantities(text, [...times, ...hidden]), ...hidden].sort(
    (a, b) => a.from - b.from,
  );
  const words = wordsOf(text, quantities, times);
  const names = sharedNames(words);
  const readings: Reading[] = [];
  let behindNoun = '';
  let listVerb = '';
  let listOperator: PrintedOperator = { op: '=', length: 0, isNear: false };
  quantities.forEach((quantity, index) => {
    const word = afterNoun(words[index]!, behindNoun);
    const mark = names[index]?.time ?? markFor(text, quantity, times, context.years.target);
    const told = whenInSpan(words, index, mark, context, readings);
    const previous = previousFigure(readings, text, quantity.from);
    const isNext = names[index]?.follows === true || isListedNext(words, index);
    const follows = isNext ? readings.at(-1) : undefined;
    const role = follows?.role ?? roleOf({ quantity, word, when: told }).role;
    const doubts = follows === undefined ? roleOf({ quantity, word, when: told }).doubts : [];
    const falls = follows?.detail.falls ?? word.falls;
    const named = nameOfFigure(word, names[index]?.name ?? null, previous, role);
    const { isPart, isDoubtful } = named;
    behindNoun = named.noun;
    // “新增A7000名、B2万名”: the verb of a list holds for all of it.
    const isListed =
      /^(?:以上|左右|以内|余)?\s*(?:和|及|、)/.test(word.gap.trimStart()) && named.noun === '';
    listVerb = isListed
      ? listVerb
      : (/^(?:新增|新引进|新引育|引进|新培育|新建)/.exec(named.name)?.[0] ?? '');
    const name = isListed && !startsWithVerb(named.name) ? `${listVerb}${named.name}` : named.name;
    const when = levelAtEnd(told, role, name, word, readings.at(-1));
    const own = operatorOf(
      word.before,
      text.slice(quantity.to, quantity.to + 14),
      quantity.isMore,
      quantity.high !== null,
    );
    // “分别超过90家和870家”: what stands in front of the first holds for all of the list.
    const isShared = names[index]?.follows === true && own.op === '=';
    if (!isShared) listOperator = operatorOf(word.before, '', false, false);
    const behind = isShared ? { ...listOperator, length: own.length } : own;
    const than = times.findLast(
      (one) =>
        one.use === 'than' &&
        one.to <= quantity.from &&
        !/[。；]/.test(text.slice(one.to, quantity.from)),
    );
    const confirm: Doubt[] = [...when.doubts, ...doubts];
    if (isDoubtful) confirm.push('indicator');
    if (/^[万亿]$/.test(quantity.unit)) confirm.push('unit');
    // “到2025年增长30%”: of a year or of all of them?
    const isMean = /年均|年平均|平均每年|每年/.test(word.before);
    const isOpenGrowth =
      role === 'growth' && quantity.form === 'number' && !isMean && than === undefined;
    if (isOpenGrowth && context.years.kind === 'plan' && when.side === 'future')
      confirm.push('window');
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
        isSum: /累计/.test(word.before),
        isMean: /年均|年平均|平均每年/.test(word.before),
        month: when.year === null ? null : (when.month ?? null),
        isNear: behind.isNear,
        falls,
        isDoubling: quantity.form === 'doubling',
        than: than?.year ?? null,
        sentence: text.slice(0, quantity.from).split(/[。！？]/).length,
        isPart,
        group: null,
        nature: null,
        owner: null,
      },
    });
  });
  return {
    readings: readings.filter(({ value }) => !Number.isNaN(value)),
    unread: readings.filter(({ value }) => Number.isNaN(value)).map(asUnread),
    lead: leadOf(text, times),
    only: onlyTime(times),
  };
}

/** A figure that is blotted out: what it is of is told, its value not. */
function asUnread({ printed, indicator, year, role, at, span, unit, detail }: Reading): Unread {
  const { block, cell, from, to } = detail;
  const name = indicator === '' ? null : indicator;
  const where = { block, cell, from, to, unit };
  return { printed, why: 'redacted', indicator: name, year, role, at, span, detail: where };
}

/** “五年累计” among goals and tasks means the years of the plan, not those behind it. */
function aheadInPlans(mark: TimeMark, { years, section }: TimeContext): TimeMark {
  const isGoal = section.phase === 'goals' || section.phase === 'tasks';
  if (mark.isPrinted || mark.window === null || !isGoal || years.current === null) return mark;
  if (years.kind !== 'plan' || Number(mark.window.slice(0, 4)) > years.current) return mark;
  return { ...mark, window: `${years.current + 1}-${years.target ?? years.current + 5}` };
}

/** “由45%提高到65%”: the first figure is of an earlier time than the second, unless it says which. */
function whenInSpan(
  words: readonly Words[],
  index: number,
  mark: TimeMark | null,
  context: TimeContext,
  readings: readonly Reading[],
): When {
  const word = words[index]!;
  const when = whenOf(mark, word.clause, context);
  const [last, next] = [words[index - 1], words[index + 1]];
  const isDated = word.times.some(({ use }) => use === 'at');
  if (leads(last) && rises.test(word.before) && !isDated && when.window !== null) {
    return { ...when, year: Number(when.window.slice(5)), window: null, doubts: ['year'] };
  }
  if (!leads(word) || next === undefined || !rises.test(next.before) || isDated) return when;
  // “A由2015年的16降至9，B由5降至3”: of the year that the pair before it began with.
  const [first, second] = readings.slice(-2);
  if (
    second?.year === when.year &&
    leads(words[index - 2]) &&
    !/[。；]/.test(word.gap) &&
    first!.year !== null
  )
    return { ...when, year: first!.year, window: null, side: 'past', doubts: ['year'] };
  const base =
    when.window !== null
      ? Number(when.window.slice(0, 4)) - 1
      : when.side === 'future'
        ? context.years.current
        : context.years.kind === 'communique' && when.year !== null
          ? when.year - 1
          : null;
  return { year: base, window: null, side: 'past', doubts: ['year'] };
}

function leads(word: Words | undefined): boolean {
  return word !== undefined && /(?:由|从)(?!业)[^，。；]*$/.test(word.before);
}

const rises =
  /(?:提高|提升|增加|增长|上升|扩大|发展|拓展|增|升|降低|下降|减少|降|减|缩小|缩短|压缩|调整|变)(?:到|至|为)/;

/** The mark that dates a quantity: the last in front of it that dates, and reaches so far. */
function markFor(
  text: string,
  { from, to }: Quantity,
  times: readonly TimeMark[],
  plansEnd: number | null,
): TimeMark | null {
  const behind = /^\s*[（(]\s*$/.exec(text.slice(to, to + 2));
  const inBrackets =
    behind === null
      ? undefined
      : times.find((one) => one.from >= to && one.from <= to + 3 && one.use === 'at');
  if (inBrackets !== undefined && /^[）)]/.test(text.slice(inBrackets.to))) return inBrackets;
  return (
    times.findLast((one) => {
      if (one.use !== 'at' || one.to > from) return false;
      const between = text.slice(one.to, from);
      // “到2023年达到8万人。累计培训5万人次”: a sum of a sentence of its own is not of that year.
      if (plansEnd !== null && /。/.test(between) && /累计[^，。；]*$/.test(between)) return false;
      // “由2015年的45%提高到65%”: that year is the first figure's alone.
      if (
        /(?:由|从)\s*$/.test(text.slice(Math.max(0, one.from - 2), one.from)) &&
        /\d[^，。；]*(?:到|至|为)/.test(between)
      )
        return false;
      // A word like 五年来 speaks for its sentence only, a bracket for what is inside it.
      if (!one.isPrinted && /。/.test(between)) return false;
      if (/(?:累计|共)$/.test(text.slice(one.from, one.to)) && /[，、；]/.test(between))
        return false;
      const opens = text.slice(Math.max(0, one.from - 12), one.from).search(/[（(][^）)]*$/);
      return opens < 0 || !/[）)]/.test(between);
    }) ?? null
  );
}

/** The time that a line ending in a colon gives to what it leads to. */
function leadOf(text: string, times: readonly TimeMark[]): TimeMark | null {
  if (!/[：:]\s*$/.test(text)) return null;
  const sentence = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'));
  return (
    times.findLast(
      (one) =>
        one.use === 'at' && one.from > sentence && (one.year !== null || one.window !== null),
    ) ?? null
  );
}

/** A paragraph that tells of one time only; what it leads to is to be asked about. */
function onlyTime(times: readonly TimeMark[]): TimeMark | null {
  const dated = times.filter(({ use, isPrinted }) => use === 'at' && isPrinted);
  const same = new Set(dated.map(({ year, window }) => year ?? window));
  return same.size === 1 ? { ...dated[0]!, isPrinted: false } : null;
}

/** The figure before it in its sentence, from which a figure without a name takes it. */
function previousFigure(readings: readonly Reading[], text: string, from: number): Reading | null {
  const level = readings.findLast(
    ({ role, indicator }) =>
      role !== 'growth' && role !== 'increment' && role !== 'share' && indicator !== '',
  );
  const last = readings.at(-1);
  const one =
    last !== undefined && !/[。；！？;]/.test(text.slice(last.detail.to, from))
      ? isLevel(last)
        ? last
        : (sameName(last, level) ?? last)
      : level;
  return one ?? null;
}

function isLevel({ role }: Reading): boolean {
  return role !== 'growth' && role !== 'increment' && role !== 'share';
}

function sameName(last: Reading, level: Reading | undefined): Reading | undefined {
  return level?.indicator === last.indicator ? level : undefined;
}

/** “增长4.8%、6.3%”: what a list adds of the same unit is what its first figure is. */
function isListedNext(words: readonly Words[], index: number): boolean {
  const [last, word] = [words[index - 1], words[index]!];
  return (
    last?.quantity.unit === word.quantity.unit &&
    /^(?:以上|左右|以内)?[、和及与]\s*(?:约|近|超过?)?$/.test(word.gap.trim())
  );
}
