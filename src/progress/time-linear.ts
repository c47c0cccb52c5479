import { type ProgressMethod, paceBounds, paceClasses, type TargetCourse } from './method.ts';
import { measurePace, timeShareOf, valueAtPace } from './pace.ts';

export const timeLinear: ProgressMethod = {
  title: { zh: '时序进度（均匀）', en: 'Time share (even steps)' },
  question: {
    zh: '增量完成的比例，赶上时间过去的比例了吗？',
    en: 'Is as much of the increment made as of the time is gone?',
  },
  formula: '(c − b) ÷ (T − b) − (t − t0) ÷ (tT − t0); ±0.5 pp',
  source: {
    zh: '规划实施评估通用的时序进度；持平取不足半个百分点，为本工具的判断',
    en: 'time-share progress of plan reviews; level within half a point is our judgement',
  },
  statistic: {
    title: { zh: '增量完成率减时间进度', en: 'increment share less time share' },
    reads: 'points',
  },
  classes: paceClasses,
  needsTarget: true,
  bounds: () => paceBounds,
  measure: (course) => measurePace(course, expectedLinear(course)),
  valueAt: (course, statistic) => valueAtPace(course, expectedLinear(course), statistic),
};

function expectedLinear(course: TargetCourse): number {
  const { base, target } = course;
  return base.value + timeShareOf(course) * (target.value - base.value);
}
