import type { ProgressClass, ProgressLack } from './method.ts';

/**
 * By which rule the class was given: its bounds; the target met already; `kept` within the band that a
 * target to keep allows; `left` that band; `fell-back` where the base had met the target, which asks
 * for no growth, and the current figure does not; none where something is missing.
 */
type ProgressRule = 'bounds' | 'met' | 'kept' | 'left' | 'fell-back' | 'none';

/** What a method says; `value` of `next` and `bar` are in the unit of the points. */
export type ProgressResult = {
  /** Null where it is not defined; the class may still be known, see `rule`. */
  readonly statistic: number | null;
  readonly class: ProgressClass;
  readonly rule: ProgressRule;
  /** What stands against an answer; null where there is one. */
  readonly lacks: ProgressLack | null;
  /** From which current figure on the method says on track; null where that cannot be told. */
  readonly bar: number | null;
  /** The next better class, and the current figure from which it holds. */
  readonly next: { readonly class: ProgressClass; readonly value: number } | null;
};

const onTrack: readonly ProgressClass[] = ['achieved', 'on-track', 'ahead', 'level'];

/** Whether a class means that the target is on the way to be met in time; null where it is unknown. */
export function isOnTrack(progress: ProgressClass): boolean | null {
  return progress === 'unknown' ? null : onTrack.includes(progress);
}
