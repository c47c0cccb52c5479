import {
  type ProgressMethod,
  type ProgressPoint,
  paceBounds,
  paceClasses,
  type TargetCourse,
} from './method.ts';
import { measurePace, valueAtPace } from './pace.ts';

export const schedule: ProgressMethod = {
  title: { zh: '年度分解任务', en: 'The plan’s own schedule' },
  question: {
    zh: '与规划自己的年度分解相比，超前还是滞后？',
    en: 'Against the plan’s own figures for each year, is it ahead or behind?',
  },
  formula: '(c − s(t)) ÷ (T − b); ±0.5 pp',
  source: {
    zh: '规划的年度分解；两个分解年之间按直线计',
    en: 'the plan’s yearly figures; straight lines between them',
  },
  statistic: {
    title: { zh: '增量完成率减年度分解进度', en: 'increment share less the scheduled share' },
    reads: 'points',
  },
  classes: paceClasses,
  needsTarget: true,
  bounds: () => paceBounds,
  measure: (course) => {
    const expected = scheduledValue(course);
    return expected === null ? { lacks: 'schedule' } : measurePace(course, expected);
  },
  valueAt: (course, statistic) => {
    const expected = scheduledValue(course);
    return expected === null ? null : valueAtPace(course, expected, statistic);
  },
};

/**
 * What the schedule asks for by now: its own figure, or one on the line between its neighbours, with
 * the base before the first and the target after the last.
 *
 * @returns null without a schedule
 */
function scheduledValue({
  base,
  current,
  target,
  schedule: steps,
}: Pick<TargetCourse, 'base' | 'current' | 'target' | 'schedule'>): number | null {
  if (steps.length === 0) return null;
  const points = [
    base,
    ...steps.filter(({ year }) => year > base.year).toSorted((a, b) => a.year - b.year),
    ...(steps.every(({ year }) => year < target.year) ? [target] : []),
  ];
  const after = points.findIndex(({ year }) => year >= current.year);
  const [left, right]: readonly (ProgressPoint | undefined)[] = [points[after - 1], points[after]];
  if (right === undefined) return points.at(-1)?.value ?? null;
  if (left === undefined || right.year === current.year) return right.value;
  const share = (current.year - left.year) / (right.year - left.year);
  return left.value + share * (right.value - left.value);
}
