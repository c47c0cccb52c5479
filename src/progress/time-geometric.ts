import { pow } from '../stats/elementary.ts';
import {
  type ProgressLack,
  type ProgressMethod,
  paceBounds,
  paceClasses,
  type TargetCourse,
} from './method.ts';
import { measurePace, timeShareOf, valueAtPace } from './pace.ts';

export const timeGeometric: ProgressMethod = {
  title: { zh: '时序进度（等速增长）', en: 'Time share (steady growth)' },
  question: {
    zh: '与每年以同一增速走向目标的路径相比，超前还是滞后？',
    en: 'Against a path of steady growth to the target, is it ahead or behind?',
  },
  formula: '(c − b·(T ÷ b)^τ) ÷ (T − b), τ = (t − t0) ÷ (tT − t0); ±0.5 pp',
  source: {
    zh: '规划实施评估通用的时序进度，按年均增速分解；持平的界限为本工具的判断',
    en: 'time-share progress of plan reviews, by steady growth; the bound of level is our judgement',
  },
  statistic: {
    title: { zh: '增量完成率减等速进度', en: 'increment share less the share by steady growth' },
    reads: 'points',
  },
  classes: paceClasses,
  needsTarget: true,
  bounds: () => paceBounds,
  measure: (course) => {
    const expected = expectedGeometric(course);
    return typeof expected === 'number' ? measurePace(course, expected) : expected;
  },
  valueAt: (course, statistic) => {
    const expected = expectedGeometric(course);
    return typeof expected === 'number' ? valueAtPace(course, expected, statistic) : null;
  },
};

function expectedGeometric(course: TargetCourse): number | { readonly lacks: ProgressLack } {
  const { base, target } = course;
  if (base.value <= 0) return { lacks: 'base-not-positive' };
  if (target.value === 0) return { lacks: 'target-zero' };
  if (target.value < 0) return { lacks: 'sign-change' };
  const factor = target.value / base.value;
  if (!Number.isFinite(factor) || factor === 0) return { lacks: 'too-large' };
  return base.value * pow(factor, timeShareOf(course));
}
