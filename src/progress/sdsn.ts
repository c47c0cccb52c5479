import { growthClasses, type ProgressMethod, type TargetCourse } from './method.ts';

export const sdsn: ProgressMethod = {
  title: { zh: '近期步幅与所需步幅之比', en: 'Recent to needed step' },
  question: {
    zh: '最近一段每年增加的量，够得上全程每年该增加的量吗？',
    en: 'Does it add as much a year of late as the whole way asks for?',
  },
  formula: '±((c − p) ÷ (t − tp)) ÷ |(T − b) ÷ (tT − t0)|; 1 | 0.5 | 0',
  source: {
    zh: 'SDSN《可持续发展报告》趋势方法（近期线性增速与所需线性增速之比）',
    en: 'SDSN, Sustainable Development Report, trend method (recent to needed linear growth)',
  },
  statistic: { title: { zh: '步幅之比', en: 'ratio of steps' }, reads: 'ratio' },
  classes: growthClasses,
  needsTarget: true,
  bounds: () => [1, 0.5, 0],
  measure: (course) => {
    const { current, previous, sign } = course;
    const recent = (current.value - previous.value) / (current.year - previous.year);
    return { statistic: (sign * recent) / neededStep(course) };
  },
  valueAt: (course, statistic) => {
    const { current, previous, sign } = course;
    const step = sign * statistic * neededStep(course);
    return previous.value + step * (current.year - previous.year);
  },
};

function neededStep({ base, target }: TargetCourse): number {
  return Math.abs(target.value - base.value) / (target.year - base.year);
}
