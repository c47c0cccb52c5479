import { chineseNumber } from './chinese-number.ts';
import type { DocumentYears } from './document-years.ts';

/** What a text says of when: `2021-2025` as a window, a year, or that a figure is of every year. */
export type TimeMark = {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly window: string | null;
  /** 1–11 of a figure that is not of the year's end; null else. */
  readonly month: number | null;
  /** `at` dates what follows; `than` is what is compared with (比2015年); `name` belongs to a name. */
  readonly use: 'at' | 'than' | 'name';
  /** Said in so many figures, not in words like 目前. */
  readonly isPrinted: boolean;
};

/**
 * Every mark of time of a text, in its order.
 *
 * @param text plain characters
 * @param years what words like 去年 and 五年来 are counted from
 */
export function findTimes(text: string, years: DocumentYears): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  const isFree = (from: number, to: number) => !marks.some((one) => from < one.to && one.from < to);
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const when = read(match, years);
      if (when === null || !isFree(from, to)) continue;
      const use = when.use ?? useOf(text, from, to);
      marks.push({
        from,
        to,
        year: when.year ?? null,
        window: when.window ?? null,
        month: when.month ?? null,
        use,
        // “2022年起”: when something began, for its own sentence.
        isPrinted: (when.isPrinted ?? true) && !/^起/.test(text.slice(to)),
      });
    }
  }
  marks.sort((a, b) => a.from - b.from);
  return years.kind === 'communique'
    ? marks
    : marks.map((mark, i) => ofYearBefore(text, mark, marks.slice(0, i)));
}

/** “2015年……。全年实现”: of the year printed before it, not of the one that the document is of. */
function ofYearBefore(text: string, mark: TimeMark, before: readonly TimeMark[]): TimeMark {
  if (!/^(?:全年|当年|年末|年底|年内)/.test(text.slice(mark.from, mark.to))) return mark;
  const last = before.findLast(
    ({ use, year, from }) =>
      use === 'at' && year !== null && /^(?:19|20)\d\d/.test(text.slice(from)),
  );
  return last === undefined ? mark : { ...mark, year: last.year };
}

type When = {
  readonly year?: number;
  readonly window?: string;
  readonly month?: number;
  readonly use?: TimeMark['use'];
  readonly isPrinted?: boolean;
};

type Form = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, years: DocumentYears) => When | null;
};

const dash = '[-－—–―~～〜至到]+';
const end = '(?:年?(?:底|末|前|初)|年度?(?:底|末|前|初)?)';

const planNames: { readonly [name: string]: number } = {
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};
const planName = `[“"'‘「]?(${Object.keys(planNames)
  .sort((a, b) => b.length - a.length)
  .join('|')})[”"'’」]?`;

const forms: readonly Form[] = [
  {
    // A document number or the year of a date: no figure's time.
    pattern: /[〔[［(（【]\s*(?:19|20)\d\d\s*[〕\]］)）】]\s*第?\s*\d+\s*号/g,
    read: () => ({ use: 'name' }),
  },
  {
    pattern: new RegExp(`((?:19|20)\\d\\d)\\s*年?\\s*${dash}\\s*((?:19|20)\\d\\d)\\s*年?`, 'g'),
    read: ([, from, to]) => {
      if (Number(from) >= Number(to)) return null;
      return { window: `${from}-${to}` };
    },
  },
  {
    pattern: /((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?(?:份|底|末|初)?/g,
    read: ([, year, month]) => ({ year: Number(year), ...beforeDecember(Number(month)) }),
  },
  {
    pattern: new RegExp(`((?:19|20)\\d\\d)\\s*${end}`, 'g'),
    read: ([, year]) => ({ year: Number(year) }),
  },
  {
    pattern: /[二一][〇○零OoО0Ｏ九][〇○零OoО0一二三四五六七八九]{2}\s*年(?:底|末|前|初)?/g,
    read: ([text]) => ({ year: spelledYear(text) }),
  },
  {
    pattern: new RegExp(`${planName}\\s*(末|期末|收官|时期末)`, 'g'),
    read: ([, name]) => ({ year: planNames[name!]! + 4 }),
  },
  {
    pattern: new RegExp(
      `(?:整个|全)?${planName}\\s*(?:规划)?(?:时期|期间|以来|期内|五年|初|中期|前期|后期)`,
      'g',
    ),
    read: ([, name]) => ({ window: `${planNames[name!]!}-${planNames[name!]! + 4}` }),
  },
  {
    pattern:
      /(?:(?:过去|近|前|这|上)的?)?五年(?:来|间|以来|内|时间里|累计|共|期间|里)|(?:过去|近)五年|5年(?:来|间|累计)|(?<![\u4e00-\u9fff\d])(?:五|5)年(?=新增|新建|引进|培养|培育|培训|建成|建设)/g,
    read: (match, { current }) =>
      current === null ||
      /未来|今后$/.test((match.input ?? '').slice(Math.max(0, match.index! - 2), match.index))
        ? null
        : { window: `${current - 4}-${current}`, isPrinted: false },
  },
  {
    pattern:
      /(?:(?:过去|近)的?|(?<!学)(?:前|这)(?=.{1,2}年(?:来|间|以来|累计|共)))([两二三四六七八九十]|[2-46-9]|10)年(?:来|间|以来|内|累计|共)?|(?<![\u4e00-\u9fff\d])([两二三四六七八九十]|[2-46-9]|10)年(?:来|以来|累计)/g,
    read: ([, behind, other], { current }) => {
      const word = behind ?? other!;
      const count = /\d/.test(word) ? Number(word) : chineseNumber(word);
      return current === null || count === null
        ? null
        : { window: `${current - count + 1}-${current}`, isPrinted: false };
    },
  },
  {
    pattern: /(?:未来|今后)(?:五|5)年(?:内|里)?/g,
    read: (_, { current }) =>
      current === null ? null : { window: `${current + 1}-${current + 5}`, isPrinted: false },
  },
  {
    pattern: /上年(?:同期|末|底)?|去年(?:同期|末|底)?|前年/g,
    read: ([text], { current, running }) => {
      const year = text.startsWith('去年') ? (running ?? current) : current;
      return year === null ? { use: 'than' } : { year: year - (text === '前年' ? 2 : 1) };
    },
  },
  {
    // Of the year that a report looks back on, not of the one that it plans.
    pattern: /今年(?:以来|来)/g,
    read: (_, { current, running, kind }) => {
      const year = kind === 'report' ? current : (running ?? current);
      return year === null ? null : { year, isPrinted: false };
    },
  },
  {
    pattern: /今年(?:底|末|内)?|本年度?|年内|全年(?!龄)|当年|年末|年底/g,
    read: ([text], { current, running }) => {
      const year = text.startsWith('今年') ? (running ?? current) : current;
      return year === null ? null : { year, isPrinted: false };
    },
  },
  {
    pattern: /明年/g,
    read: (_, { current, running }) =>
      (running ?? current) === null ? null : { year: (running ?? current)! + 1, isPrinted: false },
  },
  {
    pattern: /(?:规划)?期末/g,
    read: (_, { target }) => (target === null ? null : { year: target, isPrinted: false }),
  },
];

function useOf(text: string, from: number, to: number): TimeMark['use'] {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 6);
  if (
    /(?:比|较|同比|相比|相较|对比|超|高出|高于|低于|快于|超出|与|和|同)[于“"]?$/.test(before) &&
    !/(?:与|和|同)$/.test(before)
  )
    return 'than';
  if (
    /(?:与|和|同)$/.test(before) &&
    /^(?:相比|比较|同期|(?:基本|大体)?(?:持平|相当|一致)|对比)/.test(after)
  )
    return 'than';
  if (/(?:以|在)$/.test(before) && /^(?:的)?(?:为基数|为基期|基础上|的?基础|水平)/.test(after))
    return 'than';
  if (/^(?:价格|不变价|可比价)/.test(after)) return 'than';
  if (/^(?:基础上|水平的|的[\d.]+倍)/.test(after)) return 'than';
  return 'at';
}

function beforeDecember(month: number): { readonly month?: number } {
  return month >= 1 && month < 12 ? { month } : {};
}

function spelledYear(text: string): number {
  const plain = [...text.slice(0, 4)].map((character) => {
    const value = '〇一二三四五六七八九'.indexOf(character);
    return Math.max(0, value);
  });
  return Number(plain.join(''));
}
