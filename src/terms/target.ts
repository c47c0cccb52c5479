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
export function isMet(
  target: Pick<Target, 'op' | 'high' | 'within'> & { readonly value: number },
  current: number,
): boolean {
  const slack = metTolerance * Math.max(Math.abs(target.value), Math.abs(target.high ?? 0));
  switch (target.op) {
    case '>=':
    case '>':
      return current >= target.value - slack;
    case '<=':
    case '<':
      return current <= target.value + slack;
    case '=':
      return Math.abs(current - target.value) <= slack;
    case 'about':
      return Math.abs(current - target.value) <= target.within * Math.abs(target.value) + slack;
    case 'between':
      return current >= target.value - slack && current <= (target.high ?? target.value) + slack;
  }
}
