import { around, canAgree, type Interval, isAbove } from '../stats/interval.ts';
import type { StatedOperator } from '../terms/statement.ts';

/** How far 左右 reaches, as for targets. */
const aboutWithin = 0.05;

/**
 * Whether a number that is stated with an operator can be true of what its figures give.
 *
 * @param stated the number, with what its digits allow where it is not a bound
 * @param computed what the figures give, with their rounding
 */
export function keepsOperator(op: StatedOperator, stated: Interval, computed: Interval): boolean {
  switch (op) {
    case '=':
      return canAgree(stated, computed);
    case '>=':
      return !isAbove(stated, computed);
    case '>':
      return isAbove(around(computed.high, 0), around(stated.low, 0));
    case '<=':
      return !isAbove(computed, stated);
    case '<':
      return isAbove(around(stated.high, 0), around(computed.low, 0));
    case 'about': {
      const reach = aboutWithin * Math.abs(stated.value);
      const { value, low, high } = stated;
      return canAgree({ value, low: low - reach, high: high + reach }, computed);
    }
  }
}

/** A bound is meant as it is written: 2万以上 is not 1.5万以上. */
export function isBound(op: StatedOperator): boolean {
  return op !== '=' && op !== 'about';
}
