import { growthClasses, type ProgressMethod, type TargetCourse } from './method.ts';
import { grownValue, steadyGrowth } from './steady-growth.ts';

export const un: ProgressMethod = {
  title: { zh: '按现有增速外推', en: 'Extrapolation at the present rate' },
  question: {
    zh: '照现在的速度走下去，到目标年能走完多少路？',
    en: 'At the present rate, how much of the way will be made by the target year?',
  },
  formula: '±(c·(1 + g)^(tT − t) − b) ÷ |T − b|, g = CAGR(b→c); 0.95 | 0.10 | 0',
  source: {
    zh: '联合国可持续发展目标进展评估方法；低于0.10的再以0为界分为停滞与倒退',
    en: 'United Nations, SDG progress assessment; below 0.10, zero parts standstill from decline',
  },
  statistic: {
    title: { zh: '目标年可走完的路程', en: 'share of the way by the target year' },
    reads: 'share',
  },
  classes: growthClasses,
  needsTarget: true,
  bounds: () => [0.95, 0.1, 0],
  measure: (course) => {
    const { base, current, target, sign } = course;
    const growth = steadyGrowth(base, current);
    if ('lacks' in growth) return growth;
    const years = yearsLeft(course);
    const reached = years === 0 ? current.value : grownValue(current.value, growth.rate, years);
    if (reached === null) return { lacks: 'too-large' };
    return { statistic: (sign * (reached - base.value)) / Math.abs(target.value - base.value) };
  },
  valueAt: (course, statistic) => {
    const { base, current, target, sign } = course;
    const wanted = base.value + sign * statistic * Math.abs(target.value - base.value);
    const end = { year: current.year + yearsLeft(course), value: wanted };
    const growth = steadyGrowth(base, end);
    if ('lacks' in growth) return null;
    return grownValue(base.value, growth.rate, current.year - base.year);
  },
};

/** Once the target's year has come, nothing is extrapolated. */
function yearsLeft({ current, target }: TargetCourse): number {
  return Math.max(0, target.year - current.year);
}
