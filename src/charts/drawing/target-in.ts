import type { ValuedTarget } from '../../study/study-targets.ts';
import { convertStored } from '../../terms/unit.ts';

/** A target in another unit of the same dimension, to stand beside figures of that unit. */
export function targetIn(unit: string, target: ValuedTarget, own: string): ValuedTarget {
  const convert = (one: number) => convertStored(one, own, unit);
  const { value, high } = target;
  return { ...target, value: convert(value), high: high === null ? null : convert(high) };
}
