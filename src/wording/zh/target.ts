import type { Speaks } from '../speaks.ts';

/** How targets are worded beside their figures. */
export const zhTarget = {
  growth: (growth: string) => `年均增长${growth}`,
  points: (points: number) => `${points}个百分点`,
  times: (times: number) => (times === 2 ? '比基期翻一番' : `为基期的${times}倍`),
  add: (quantity: string) => `比基期增加${quantity}`,
  form: (wording: string) => `原文表述为${wording}，目标数由基期数折算`,
  revised: (before: string) => `目标经过调整，原为${before}`,
  baseInBand: '基期数已在“左右”的范围内，按所要求升幅的一半收窄后判断',
  /** @param month `2025-08` */
  asOf: (month: string) => `公布数截至${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  metLater: (year: number) => `${year}年的公布数达到了这一目标`,
  noPast: (why: 'break' | 'definition') =>
    why === 'break' ? '口径有调整，历史增速不可比' : '前后口径不同，历史增速不可比',
};

export type TargetWording = Speaks<typeof zhTarget>;
