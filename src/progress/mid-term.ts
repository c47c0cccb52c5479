import { metTolerance } from '../terms/target.ts';
import { assessProgress, type ProgressInput } from './assess-progress.ts';
import type { MidTerm } from './standing.ts';

/** Within five points of what is expected a figure is as expected: our judgement. */
const midTermBand = 0.05;

/** Shares are differences of quotients: what is one of the bounds but for its last bits counts. */
const rounding = 1e-9;

/**
 * The class that a review gives: 已完成, 未完成, 提前实现, 快于预期, 基本符合 or 滞后.
 *
 * met before the target's year: early · met in it: achieved · not met in it: missed · else increment
 * share less expected share ≥ 5 pp: faster · ≥ −5 pp: as expected · below: behind. What is expected
 * is the plan's own schedule where it has one, else the share of the time that has passed.
 *
 * @param input a course with its target
 * @returns the class, the rule that gave it, and the gap
 * source: 规划中期评估 as practised; the band is our judgement
 */
export function judgeMidTerm(input: ProgressInput): MidTerm {
  const basis = (input.schedule ?? []).length > 0 ? 'schedule' : 'time';
  const result = assessProgress(input, basis === 'schedule' ? 'schedule' : 'time-linear');
  const { statistic: gap, rule, lacks } = result;
  const isDue = (input.current?.year ?? 0) >= (input.target?.year ?? Number.POSITIVE_INFINITY);
  const say = (judged: MidTerm['class'], by: MidTerm['rule']): MidTerm => {
    return { class: judged, rule: by, basis, gap, lacks };
  };
  // In the target's year the figure alone decides, with or without a base.
  if (rule === 'none' && isDue && lacks === 'base') {
    const isThere = isReached(input);
    if (isThere !== null) return isThere ? say('achieved', 'met-on-time') : say('missed', 'missed');
  }
  if (rule === 'none') return say('unknown', 'none');
  if (rule === 'kept') return say(isDue ? 'achieved' : 'as-expected', 'kept');
  if (rule === 'met') return isDue ? say('achieved', 'met-on-time') : say('early', 'met-early');
  if (isDue) return say('missed', 'missed');
  if (rule === 'left' || rule === 'fell-back') return say('behind', rule);
  // A target that the base had met has no increment of which a share could be made.
  if (hadMet(input)) return { ...say('behind', 'fell-back'), gap: null };
  if (gap === null) return say('unknown', 'none');
  if (gap >= midTermBand - rounding) return say('faster', 'gap');
  return say(gap >= -midTermBand - rounding ? 'as-expected' : 'behind', 'gap');
}

/** Whether the base lies beyond the target already: there was no increment to make. */
export function hadMet({ base, target, direction }: ProgressInput): boolean {
  const [from, aim] = [base?.value ?? null, target?.value ?? null];
  if (from === null || aim === null || direction === 'keep') return false;
  return direction === 'up' ? aim < from : aim > from;
}

/** Whether the current figure meets the target; null where one of them is missing. */
function isReached({ current, target, direction, within = 0 }: ProgressInput): boolean | null {
  const [value, aim] = [current?.value ?? null, target?.value ?? null];
  if (value === null || aim === null) return null;
  const slack = metTolerance * Math.abs(aim);
  if (direction === 'keep') return Math.abs(value - aim) <= within * Math.abs(aim) + slack;
  return direction === 'up' ? value >= aim - slack : value <= aim + slack;
}
