import type { Operator } from '../../terms/target.ts';
import type { Sentences, Speaks } from '../speaks.ts';

/** A target's figure with a sign before it, where there is little room: `high` for `between` only. */
export const zhOperatorSigns: Sentences<Operator, [value: string, high: string]> = {
  '>=': (value) => `≥${value}`,
  '>': (value) => `>${value}`,
  '=': (value) => `=${value}`,
  '<=': (value) => `≤${value}`,
  '<': (value) => `<${value}`,
  about: (value) => `约${value}`,
  between: (value, high) => `${value}～${high}`,
};

export type OperatorSigns = Speaks<typeof zhOperatorSigns>;
