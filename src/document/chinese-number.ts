/**
 * The value of a Chinese numeral: 三十二万二千 → 322000, 两百零五 → 205, 三点二万 → 32000.
 *
 * Σ over 亿, 万 and the rest of (Σ digit · 千, 百, 十), decimals after 点 belonging to the figure
 * before the next 万 or 亿. A numeral may begin with its power (十二, 百).
 *
 * @param text only numeral characters
 * @returns the number, null where it is none (二〇二五 read digit by digit is a year, not this)
 * source: definition
 */
export function chineseNumber(text: string): number | null {
  const [, high, highRest] = /^(.*)亿(.*)$/.exec(text) ?? [];
  if (high !== undefined) return scaled(high, 1e8, highRest ?? '');
  const [, middle, rest] = /^(.*)万(.*)$/.exec(text) ?? [];
  if (middle !== undefined) return scaled(middle, 1e4, rest ?? '');
  return smallNumber(text);
}

function scaled(head: string, times: number, rest: string): number | null {
  const value = head === '' ? 1 : chineseNumber(head);
  const tail = rest === '' ? 0 : chineseNumber(rest.replace(/^零/, ''));
  if (value === null || tail === null) return null;
  return Math.round((value * times + tail) * 1e6) / 1e6;
}

const digits = '零一二三四五六七八九';

function smallNumber(text: string): number | null {
  const [whole = '', decimals] = text.replaceAll('〇', '零').replaceAll('两', '二').split('点');
  let total = 0;
  let digit: number | null = null;
  for (const character of whole) {
    const value = digits.indexOf(character);
    if (value >= 0) {
      // Two digits side by side are a number read out digit by digit.
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const power = { 十: 10, 百: 100, 千: 1000 }[character];
    if (power === undefined) return null;
    total += (digit ?? 1) * power;
    digit = null;
  }
  total += digit ?? 0;
  if (decimals === undefined) return total;
  const fraction = [...decimals].map((character) => digits.indexOf(character));
  if (fraction.length === 0 || fraction.includes(-1)) return null;
  return Number(`${total}.${fraction.join('')}`);
}
