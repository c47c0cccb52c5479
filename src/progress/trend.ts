import { pow } from '../stats/elementary.ts';
import { type Course, growthClasses, type ProgressMethod } from './method.ts';
import { grownValue, steadyGrowth } from './steady-growth.ts';

export const trend: ProgressMethod = {
  title: { zh: '无目标时的趋势', en: 'Trend without a target' },
  question: {
    zh: '没有目标值的指标，是否在向好的方向走？走得多快？',
    en: 'Without a target, does it move the right way, and how fast?',
  },
  formula: '±CAGR(b→c); 1.5%·C | 0.5%·C | 0; C = 1 − (b ÷ L)^4.44',
  source: {
    zh: '加拿大统计局可持续发展目标进展方法（自然上限系数C）',
    en: 'Statistics Canada, SDG progress method (natural-limit factor C)',
  },
  statistic: {
    title: { zh: '向好方向的年均增速', en: 'growth a year in the wanted direction' },
    reads: 'rate',
  },
  classes: growthClasses,
  needsTarget: false,
  bounds: (course) => [0.015, 0.005, 0].map((bound) => bound * limitFactor(course)),
  measure: ({ base, current, sign }) => {
    const actual = steadyGrowth(base, current);
    return 'lacks' in actual ? actual : { statistic: sign * actual.rate };
  },
  valueAt: ({ base, current, sign }, statistic) =>
    grownValue(base.value, sign * statistic, current.year - base.year),
};

/** How steeply the bounds fall near the limit. */
const steepness = 4.44;

/**
 * What is left of the bounds near a natural limit: who is close to it cannot grow much.
 *
 * C = 1 − (b/L)^4.44 for b ≤ L · 1 − ((2L − b)/L)^4.44 for L < b < 2L · else 1
 */
function limitFactor({ base: { value }, limit }: Course): number {
  if (limit === null || value < 0 || value >= 2 * limit) return 1;
  const nearness = value <= limit ? value / limit : (2 * limit - value) / limit;
  return 1 - pow(nearness, steepness);
}
