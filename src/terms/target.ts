import type { Place, Remarks, Window } from './figure.ts';

/** How a plan words its target; `>` counts as met from T on, like `>=`, and stays in wording. */
export type Operator = '>=' | '>' | '=' | '<=' | '<' | 'about' | 'between';

export const operators: readonly Operator[] = ['>=', '>', '=', '<=', '<', 'about', 'between'];

/**
 * One published target. `year` is `'each'` for a yearly target, null where the document states no
 * year. `value` is in the indicator's unit; `high` is the upper end for `between`. `within` is the
 * relative band of `about`.
 */
export type Target = Place & {
  readonly year: number | 'each' | null;
  readonly window: Window | null;
  readonly op: Operator;
  readonly value: number | null;
  readonly high: number | null;
  readonly within: number;
  readonly assumed: readonly string[];
  readonly remarks: Remarks;
};

/** Relative tolerance within which a value counts as having reached a target. */
export const metTolerance = 1e-9;

/**
 * Whether a value meets a target.
 *
 * `>=`, `>`: c ≥ T · `<=`, `<`: c ≤ T · `=`: c = T · `about`: |c − T| ≤ w·|T| · `between`: T ≤ c ≤ H,
 * each within 1e-9 of T.
 *
 * @param target the target; its `value` must be published
 * @param current the value c, in the same unit
 * @returns true where met
 * source: DESIGN section 3 (operators) and 5 (reach)
 */
export function isMet(target: Bound, current: number): boolean {
  const { low, high } = metRange(target);
  return current >= low && current <= high;
}

/**
 * The values that meet a target, both ends included: `isMet` for many values of one target.
 *
 * @param target the target; its `value` must be published
 * @returns in its unit; an end that does not count is infinite
 * source: as `isMet`
 */
export function metRange(target: Bound): { readonly low: number; readonly high: number } {
  const { op, value, high, within } = target;
  const slack = metTolerance * Math.max(Math.abs(value), Math.abs(high ?? 0));
  const reach = slack + (op === 'about' ? within * Math.abs(value) : 0);
  return {
    low: op === '<=' || op === '<' ? Number.NEGATIVE_INFINITY : value - reach,
    high:
      op === '>=' || op === '>'
        ? Number.POSITIVE_INFINITY
        : ((op === 'between' ? high : null) ?? value) + reach,
  };
}

type Bound = Pick<Target, 'op' | 'high' | 'within'> & { readonly value: number };
