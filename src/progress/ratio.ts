import { growthClasses, type ProgressMethod, type TargetCourse } from './method.ts';
import { grownValue, steadyGrowth } from './steady-growth.ts';

export const ratio: ProgressMethod = {
  title: { zh: '实际增速与所需增速之比', en: 'Actual to required growth' },
  question: {
    zh: '至今的年均增速，够不够按期达到目标？',
    en: 'Has it grown as fast as the target asks for?',
  },
  formula: 'R = ±CAGR(b→c) ÷ |CAGR(b→T)|; 0.95 | 0.6 | 0',
  source: {
    zh: '欧盟统计局监测报告（2024）附录三；加拿大统计局可持续发展目标进展方法',
    en: 'Eurostat (2024), annex III; Statistics Canada, SDG progress method',
  },
  statistic: { title: { zh: '比值R', en: 'ratio R' }, reads: 'ratio' },
  classes: growthClasses,
  needsTarget: true,
  bounds: () => [0.95, 0.6, 0],
  measure: (course) => {
    const actual = steadyGrowth(course.base, course.current);
    if ('lacks' in actual) return actual;
    const needed = neededGrowth(course);
    if ('lacks' in needed) return needed;
    return { statistic: (course.sign * actual.rate) / Math.abs(needed.rate) };
  },
  valueAt: (course, statistic) => {
    const needed = neededGrowth(course);
    if ('lacks' in needed) return null;
    const { base, current, sign } = course;
    const rate = sign * statistic * Math.abs(needed.rate);
    return grownValue(base.value, rate, current.year - base.year);
  },
};

/** A way down to zero loses all of itself in its last year: a rate says nothing of it. */
function neededGrowth({ base, target }: TargetCourse) {
  if (target.value === 0) return { lacks: 'target-zero' } as const;
  return steadyGrowth(base, target);
}
