import type { Stretch } from './document.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { findTimes, type TimeMark } from './find-times.ts';
import { isModifier, isOnlyVerbs, nameAfter, nameBefore } from './name-of.ts';
import { operatorOf } from './operator-of.ts';
import type { Doubt, Reading, Role } from './reading.ts';
import { roleOf } from './role-of.ts';
import { sharedNames } from './shared-names.ts';
import { type TimeContext, type When, whenOf } from './when-of.ts';

/** What a paragraph told, and the time that its last words leave for what it leads to. */
export type ReadParagraph = {
  readonly readings: readonly Reading[];
  readonly lead: TimeMark | null;
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
  const quantities = findQuantities(text, times);
  const words = wordsOf(text, quantities, times);
  const names = sharedNames(words);
  const readings: Reading[] = [];
  let behindNoun = '';
  let listVerb = '';
  quantities.forEach((quantity, index) => {
    const word = afterNoun(words[index]!, behindNoun);
    const mark = names[index]?.time ?? markFor(text, quantity, times);
    const when = whenInSpan(words, index, mark, context);
    const previous = previousFigure(readings, text, quantity.from);
    const isNext = names[index]?.follows === true || isListedNext(words, index);
    const follows = isNext ? readings.at(-1) : undefined;
    const role = follows?.role ?? roleOf({ quantity, word, when }).role;
    const doubts = follows === undefined ? roleOf({ quantity, word, when }).doubts : [];
    const falls = follows?.detail.falls ?? word.falls;
    const named = nameOf(word, names[index]?.name ?? null, previous, role);
    const { isPart, isDoubtful } = named;
    behindNoun = named.noun;
    // “新增A7000名、B2万名”: the verb of a list holds for all of it.
    const isListed =
      /^(?:以上|左右|以内|余)?\s*(?:和|及|、)/.test(word.gap.trimStart()) && named.noun === '';
    listVerb = isListed
      ? listVerb
      : (/^(?:新增|新引进|新引育|引进|新培育|新建)/.exec(named.name)?.[0] ?? '');
    const name = isListed && !startsWithVerb(named.name) ? `${listVerb}${named.name}` : named.name;
    const behind = operatorOf(
      word.before,
      text.slice(quantity.to, quantity.to + 14),
      quantity.isMore,
      quantity.high !== null,
    );
    const than = times.findLast(
      (one) =>
        one.use === 'than' &&
        one.to <= quantity.from &&
        !/[。；]/.test(text.slice(one.to, quantity.from)),
    );
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
  return { readings, lead: leadOf(text, times) };
}

/** “五年累计” among goals and tasks means the years of the plan, not those behind it. */
function aheadInPlans(mark: TimeMark, { years, section }: TimeContext): TimeMark {
  const isGoal = section.phase === 'goals' || section.phase === 'tasks';
  if (mark.isPrinted || mark.window === null || !isGoal || years.current === null) return mark;
  if (years.kind !== 'plan' || Number(mark.window.slice(0, 4)) > years.current) return mark;
  return { ...mark, window: `${years.current + 1}-${years.target ?? years.current + 5}` };
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

const boundary = /[，。；：！？;:\n]|(?<!\d),|,(?!\d{3}(?!\d))|[（(]|——/g;

function wordsOf(
  text: string,
  quantities: readonly Quantity[],
  times: readonly TimeMark[],
): readonly Words[] {
  const blank = blankTimes(text, times);
  return quantities.map((quantity, index) => {
    const previous = quantities[index - 1];
    const floor = previous === undefined ? 0 : endOf(text, previous);
    const start = Math.max(floor, clauseStart(text, quantity.from, floor));
    const stop = text.slice(quantity.to).search(/[，。；！？;\n]|,(?!\d)/);
    const sentence = Math.max(
      ...['。', '；', '！', '\n'].map((mark) => text.lastIndexOf(mark, quantity.from - 1)),
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

/** “由45%提高到65%”: the first figure is of an earlier time than the second, unless it says which. */
function whenInSpan(
  words: readonly Words[],
  index: number,
  mark: TimeMark | null,
  context: TimeContext,
): When {
  const word = words[index]!;
  const when = whenOf(mark, word.clause, context);
  const [last, next] = [words[index - 1], words[index + 1]];
  const isDated = word.times.some(({ use }) => use === 'at');
  if (leads(last) && rises.test(word.before) && !isDated && when.window !== null) {
    return { ...when, year: Number(when.window.slice(5)), window: null, doubts: ['year'] };
  }
  if (!leads(word) || next === undefined || !rises.test(next.before) || isDated) return when;
  const base = when.window !== null ? Number(when.window.slice(0, 4)) - 1 : when.side === 'future' ? context.years.current : null;
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
      // “由2015年的45%提高到65%”: that year is the first figure's alone.
      if (
        /(?:由|从)\s*$/.test(text.slice(Math.max(0, one.from - 2), one.from)) &&
        /\d[^，。；]*(?:到|至|为)/.test(between)
      )
        return false;
      // A word like 五年来 speaks for its sentence only, a bracket for what is inside it.
      if (!one.isPrinted && /。/.test(between)) return false;
      if (/(?:累计|共)$/.test(text.slice(one.from, one.to)) && /[，、]/.test(between)) return false;
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

type Named = {
  readonly name: string;
  readonly isPart: boolean;
  readonly isDoubtful: boolean;
  /** Words behind the figure that gave it its name, as printed. */
  readonly noun: string;
};

function nameOf(word: Words, shared: string | null, previous: Reading | null, role: Role): Named {
  const told = { isPart: /其中|含|包括/.test(word.gap), isDoubtful: false, noun: '' };
  if (shared !== null) return { ...told, name: shared };
  const own = ownName(word).replace(generic, '');
  const isAim = /^(?:以上|左右)?的?[“"]?(?:十.五)?[”"]?(?:规划)?(?:既定|规划|预期)目标/.test(
    word.after,
  );
  if ((role === 'share' || isAim) && previous !== null)
    return { ...told, name: previous.indicator };
  if (own !== '' && isModifier(own) && previous !== null) {
    return { ...told, name: `${previous.indicator}（${own}）`, isDoubtful: true };
  }
  if (own !== '' && !isOnlyVerbs(own)) return { ...told, name: own };
  const isRelative = role === 'growth' || role === 'increment';
  const noun = isRelative
    ? ''
    : nameAfter(word.after.slice(operatorOf('', word.after, false, false).length));
  if (noun.length > 1) {
    return {
      ...told,
      name: `${own.replace(/^(?:每年|年均|成功|计划|全面|加快|着力)+/, '')}${noun}`,
      noun,
    };
  }
  if (previous !== null) return { ...told, name: previous.indicator, isDoubtful: !isRelative };
  return { ...told, name: own, isDoubtful: true };
}

/** The words since the last mark of time name the figure, if they name anything: “人口年末常住人口”. */
function ownName(word: Words): string {
  const since = word.times.filter(({ use }) => use === 'at').at(-1);
  const rest =
    since === undefined
      ? ''
      : nameBefore(word.before.slice(word.before.length - (word.quantity.from - since.to)));
  return rest.length > 1 && !isOnlyVerbs(rest) ? rest : nameBefore(word.before);
}

/** The words in front of a figure without the noun that named the figure before it. */
function afterNoun(word: Words, noun: string): Words {
  if (noun === '') return word;
  const bare = word.before.replace(/^(?:以上|左右|以内)?的?/, '');
  if (!bare.replace(/\s/g, '').startsWith(noun)) return word;
  const end = bare.indexOf(noun.at(-1)!, noun.length - 1) + 1;
  return { ...word, before: bare.slice(end).replace(/^[（(][^）)]*[）)]/, '') };
}

/** Words that name nothing without what was told before. */
const generic = /^(?:总数|总量|总计|数量|合计|规模|占比|比重|人数|总额|面积|达到?)$/;

function startsWithVerb(name: string): boolean {
  return /^(?:新增|新引|新培|新建|新招|新入|引进|引育|培养|培育|入选|建成|创建|打造|储备|认定|实施|开展)/.test(
    name,
  );
}
