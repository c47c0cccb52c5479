import type { Missing, Place, Remarks, Window } from './figure.ts';

export const operators = ['>=', '>', '=', '<=', '<', 'about', 'between'] as const;

/** How a plan words its target; `>` counts as met from T on, like `>=`, and stays in wording. */
export type Operator = (typeof operators)[number];

export const targetForms = ['level', 'growth', 'times', 'add'] as const;

/** How a document sizes its target: a level, growth a year, a multiple of the base, an addition. */
export type TargetForm = (typeof targetForms)[number];

/**
 * One published target. `year` is `'each'` for a yearly target, null where the document states no
 * year. `value` is the level asked for, in the indicator's unit; of the other forms it is worked out
 * from the base of the target's plan and null where that base is not published. `size` is what the
 * document prints: the level, the growth a year (a fraction, or points), the multiple, the addition.
 * `high` is the upper end for `between`. `within` is the relative band of `about`. `plan` is the id
 * of the plan that it belongs to.
 */
export type Target = Place & {
  readonly plan: string | null;
  readonly year: number | 'each' | null;
  readonly window: Window | null;
  readonly op: Operator;
  readonly form: TargetForm;
  readonly size: number | null;
  readonly value: number | null;
  /** Why the document prints no figure; null where it prints one. */
  readonly missing: Missing | null;
  /** Older figures that this one takes the place of, the newest first. */
  readonly supersedes: readonly SupersededTarget[];
  readonly high: number | null;
  readonly within: number;
  readonly assumed: readonly string[];
  readonly remarks: Remarks;
};

/** An older figure of a target that was revised. */
export type SupersededTarget = Place & {
  readonly value: number;
  readonly assumed: readonly string[];
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
