import { incrementShare, levelShare } from '../stats/growth.ts';
import { isMet, metTolerance } from '../terms/target.ts';
import type { SettledTarget } from './settled-target.ts';

/** Shares of a target as fractions: 完成率 and 增量完成率. */
export type Completion = {
  /** c ÷ T; null for targets that are not to be passed (`<=`, `<`), and where T is 0. */
  readonly level: number | null;
  /** (c − b) ÷ (T − b); null without a base, and where the base had met the target. */
  readonly increment: number | null;
};

/**
 * How much of a target is there, by level and by increment.
 *
 * @param target its value must be known
 * @param base b, the figure of its plan's base year that can be compared; null without one
 * @param reached c, the figure held against it
 * @returns fractions; null where a share says nothing
 * source: DESIGN section 2 (completion, increment made)
 */
export function completionOf(
  target: SettledTarget & { readonly value: number },
  base: number | null,
  reached: number,
): Completion {
  const { op, value } = target;
  const isLimit = op === '<=' || op === '<';
  const hasMet = base !== null && isMet(target, base);
  return {
    level: isLimit || dwarfs(reached, value) ? null : levelShare(reached, value),
    increment:
      base === null || hasMet || dwarfs(reached - base, value - base)
        ? null
        : incrementShare(base, reached, value),
  };
}

/** Whether a part is so far beyond its whole that their share says nothing, or is no number. */
function dwarfs(part: number, whole: number): boolean {
  return Math.abs(part) * metTolerance > Math.abs(whole);
}
