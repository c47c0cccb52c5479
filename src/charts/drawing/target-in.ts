import type { StudyTarget } from '../../study/study.ts';
import { convertStored } from '../../terms/unit.ts';

/** A target in another unit of the same dimension, to stand beside figures of that unit. */
export function targetIn(unit: string, target: StudyTarget, own: string): StudyTarget {
  const { value } = target;
  const convert = (one: number) => convertStored(one, own, unit);
  return {
    ...target,
    value: typeof value === 'number' ? convert(value) : [convert(value[0]), convert(value[1])],
  };
}
