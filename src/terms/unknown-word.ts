import { splitPower } from './counting-words.ts';

/** What is no unit word but another writing of one, or a slip: the unit that is meant by its end. */
const slips: readonly (readonly [end: RegExp, meant: string])[] = [
  [/(?:[入仁八从认名位]|人[儿口员才])$/, '人'],
  [/(?:块钱|块|人民币|[圆无])$/, '元'],
  [/[介箇]$/, '个'],
  [/冢$/, '家'],
  [/[仵伴]$/, '件'],
  [/[顶巷]$/, '项'],
  [/^(?:百分比|百分数|百分率)$/, '%'],
  [/^个百分点$/, '百分点'],
  [/^(?:忆|乙)(?=.)/, '亿'],
];

/**
 * The unit that is meant by a text that only looks like a unit word: 万入 → 万人, 万名 → 万人, 百分比 → %.
 *
 * @param text what was written
 * @returns null where it is no such slip
 */
export function meantUnit(text: string): string | null {
  for (const [end, meant] of slips) {
    if (end.test(text)) return text.replace(end, meant);
  }
  return null;
}

/**
 * Whether a word that is no unit here may be one elsewhere: Chinese, no number and no slip of a unit.
 *
 * @param atom a word, with or without a power of ten before it
 */
export function isUnknownWord(atom: string): boolean {
  if (meantUnit(atom) !== null || /^[十百千万亿兆零一二两三四五六七八九半余多几]+$/.test(atom))
    return false;
  return /^\p{Script=Han}{1,8}$/u.test(splitPower(atom)?.rest ?? atom);
}
