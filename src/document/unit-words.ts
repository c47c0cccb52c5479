import { listCountingWords } from '../terms/counting-words.ts';

/** Lengths of time; figures only where the name asks for one (受教育年限, 平均住院日). */
const durations: readonly string[] = [
  '周岁',
  '岁',
  '个工作日',
  '工作日',
  '个月',
  '个小时',
  '小时',
  '分钟',
  '秒',
  '天',
  '日',
  '年',
  '月',
  '周',
];

/**
 * Words that follow a figure and say what it counts. Each may stand after 万, 亿, 千 or 百 (万人, 亿元).
 * Durations, ages and ranks are none: see `traps.ts`.
 */
const counters: readonly string[] = [
  ...['人次', '人年', '人', '名', '位', '个', '家', '件', '项', '元', '块', '地', '℃'],
  ...listCountingWords().filter(
    (word) => !durations.includes(word) && /^\p{Script=Han}/u.test(word),
  ),
].filter((word) => word !== '倍');

const powers = '(?:[百千]?[万亿]|[万千百]亿|[千百])';

/** 个工作日 begins with a counter: the longer word is looked for first. */
const longDurations = durations.filter((word) => word.startsWith('个'));

const byLength = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Parts of a pattern for what stands after a number. */
export const unitPattern = {
  power: powers,
  counter: `(?:${byLength([...counters, ...longDurations])})`,
  duration: `(?:${byLength(durations)})`,
  rate: '(?:%|‰|‱|个百分点|个千分点|百分点|千分点|倍)',
  latin:
    '(?:GWh|MWh|kWh|GW|MW|kW|KW|TEU|PB|TB|GB|EFLOPS|PFLOPS|P|km|hm2|m2|m3|m²|m³|㎡|㎥|km²|dB|kg|mg|t)',
} as const;

/** Whether a text is a word for what a figure counts, alone or with its power and a ratio. */
export function isUnitWord(text: string): boolean {
  return whole.test(text.replace(/\s/g, ''));
}

const one = `(?:${powers})?(?:${unitPattern.counter}|${unitPattern.duration}|${unitPattern.latin})`;
const whole = new RegExp(
  `^(?:${one}(?:[/／·每](?:${one}|${powers}|\\d+万?))?|${unitPattern.rate}|[1１]?/\\d*[万千]?(?:${one})?|${powers})$`,
);
