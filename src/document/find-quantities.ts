import { chineseNumber } from './chinese-number.ts';
import type { Quantity, ReadQuantity } from './quantity.ts';
import { isTrap } from './traps.ts';
import { unitPattern } from './unit-words.ts';

/**
 * Every quantity of a text: digits and Chinese numerals with a unit, ranges, fractions, doublings.
 * 44.2万人 stays 44.2 in 万人; 三十二万二千人 becomes 322000 in 人, 百分之八 8 in %.
 *
 * @param text plain characters
 * @param taken spans that are something else: times
 */
export function findQuantities(
  text: string,
  taken: readonly { readonly from: number; readonly to: number }[],
): readonly Quantity[] {
  const found: Quantity[] = [];
  const isFree = (from: number, to: number) =>
    !taken.some((one) => from < one.to && one.from < to) &&
    !found.some((one) => from < one.to && one.from < to);
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const bare = read(match);
      if (bare === null) continue;
      // “自然增长率为-1.23‰”: a sign only after a word that leads to a figure, never a dash.
      const isBelow = bare.form === 'number' && minus.test(text.slice(0, match.index));
      const from = isBelow ? match.index - 1 : match.index;
      const one = isBelow ? { ...bare, value: -bare.value } : bare;
      const to = match.index + match[0].trimEnd().length;
      if (!isFree(from, to) || isTrap(text, { from, to, ...one })) continue;
      found.push({ from, to, ...one });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const minus = /[为是达到率长:：(（]\s*[-－−]$/;

const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d.])|\\d+(?:\\.\\d+)?';
const numeral = '[一二两三四五六七八九十百千万亿零〇点]+';
const dash = '[-－—–―~～〜至到]{1,2}';
const { power, counter, duration, rate, latin } = unitPattern;
const counted = `(?:${power})?\\s*(?:${counter}|${duration}|${latin})`;
const ratio = `(?:\\s*[/／]\\s*(?:\\d*(?:${power})?(?:${counter}|${duration}|${latin})|\\d*[万千百]))?`;
const unit = `(?:${rate}|[/／]\\d*[万千](?:人)?|${counted}${ratio}|[万亿](?!余|多)|千亿|万亿)`;

type Form = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => ReadQuantity | null;
};

const plain = { high: null, isMore: false, form: 'number' } as const;

const forms: readonly Form[] = [
  {
    // 6—8家, 10%—15%, 3家至5家
    pattern: new RegExp(
      `(?<![\\d.])(${number})\\s*(${unit})?\\s*${dash}\\s*(${number})\\s*(${unit})`,
      'g',
    ),
    read: ([, low, first, high, last]) => {
      const unitOf = clean(last!);
      if (first !== undefined && !unitOf.endsWith(clean(first))) return null;
      if (numberOf(low!) >= numberOf(high!)) return null;
      return { ...plain, value: numberOf(low!), high: numberOf(high!), unit: unitOf };
    },
  },
  {
    // 3万5千人
    pattern: new RegExp(`(?<![\\d.])(\\d+)([万亿])(\\d+)([千百万])(${counter})`, 'g'),
    read: ([, high, power, low, small, word]) => {
      const scale = { 千: 1e3, 百: 1e2, 万: 1e4, 亿: 1e8 };
      const whole = scale[power as '万' | '亿'];
      const rest = Number(low) * scale[small as '千' | '百' | '万'];
      return { ...plain, value: Number(high) + rest / whole, unit: `${power}${word}` };
    },
  },
  {
    // 44.2万人, 60余场, 1万多名, 15.1/10万
    pattern: new RegExp(
      `(?<![\\d.])(${number})\\s*(余|多)?\\s*(?:(${power})\\s*([余多])\\s*(${counter}|${latin})?|(${unit}))`,
      'g',
    ),
    read: ([, value, more, power, moreAfter, word, whole]) => ({
      ...plain,
      value: numberOf(value!),
      unit: whole === undefined ? `${power}${word ?? ''}` : clean(whole),
      isMore: more !== undefined || moreAfter !== undefined,
    }),
  },
  {
    pattern: new RegExp(`(百|千|万)分之(${numeral}|${number})`, 'g'),
    read: ([, base, part]) => {
      const value = anyNumber(part!);
      const word = { 百: '%', 千: '‰', 万: '‱' }[base as '百' | '千' | '万'];
      return value === null ? null : { ...plain, value, unit: word };
    },
  },
  {
    pattern: /(?<![百千万])([一二两三四五六七八九十]+|\d+)分之([一二两三四五六七八九十]+|\d+)/g,
    read: ([, below, above]) => {
      const [part, whole] = [anyNumber(above!), anyNumber(below!)];
      if (part === null || whole === null || whole === 0) return null;
      return {
        ...plain,
        value: Math.round((part / whole) * 1e6) / 1e4,
        unit: '%',
        form: 'fraction',
      };
    },
  },
  {
    // 达到1/3
    pattern: /(?<=[到达占近约为])([1-9])\/([2-9])(?![\d/])/g,
    read: ([, above, below]) => {
      const value = Math.round((Number(above) / Number(below)) * 1e6) / 1e4;
      return value >= 100 ? null : { ...plain, value, unit: '%', form: 'fraction' };
    },
  },
  {
    pattern: /(?<=[超过达占近逾约有])(?:一半|半数)|(?:一半|半数)(?=以上)/g,
    read: () => ({ ...plain, value: 50, unit: '%', form: 'fraction' }),
  },
  {
    pattern:
      /([一二两三四五六七八九]|\d+(?:\.\d+)?)成(?=以上|左右|多|的|[，。；、)）]|$)|(?<=[近约超逾占过])([一二两三四五六七八九])成(?![立为功果效本员分人长绩都品交型熟就份])/g,
    read: ([, tenths, nearly]) => ({
      ...plain,
      value: (anyNumber((tenths ?? nearly)!) ?? 0) * 10,
      unit: '%',
      form: 'fraction',
    }),
  },
  {
    pattern: /翻(?:了)?(?:近|约|超过?)?(?:([一两二三四五六]|\d)番|番)/g,
    read: ([, times]) => ({
      ...plain,
      value: 1 << (times === undefined ? 1 : (anyNumber(times) ?? 1)),
      unit: '倍',
      form: 'doubling',
    }),
  },
  {
    // 三十二万二千人, 三个百分点
    pattern: new RegExp(
      `(?<![一二两三四五六七八九十百千万亿零〇点第])(${numeral})\\s*([余多])?\\s*(${rate}|(?:${counter}|${latin})${ratio})`,
      'g',
    ),
    read: ([, value, more, word]) => {
      const power = /^[百千]?[万亿]$/.exec(value!)?.[0];
      // 超百亿元, 突破万亿: a power alone keeps its unit.
      if (power !== undefined) {
        const low = chineseNumber(power.slice(0, -1) || '一');
        return low === null
          ? null
          : {
              ...plain,
              value: low,
              unit: `${power.at(-1)}${clean(word!)}`,
              isMore: more !== undefined,
            };
      }
      const read = chineseNumber(value!);
      if (read === null) return null;
      return { ...plain, value: read, unit: clean(word!), isMore: more !== undefined };
    },
  },
];

function numberOf(text: string): number {
  return Number(text.replace(/[, ]/g, ''));
}

function anyNumber(text: string): number | null {
  return /^[\d., ]+$/.test(text) ? numberOf(text) : chineseNumber(text);
}

/** 个百分点 is the unit 百分点; a unit holds no space. */
function clean(text: string): string {
  const bare = text
    .replace(/\s/g, '')
    .replace('／', '/')
    .replace(/^个(百分点|千分点|工作日|小时|月)$/, '$1');
  return bare.startsWith('/') ? `1${bare}` : bare;
}
