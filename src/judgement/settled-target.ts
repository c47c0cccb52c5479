import { baseOf, judgedTarget, type KnownObservation } from '../region/figures.ts';
import { withPlan } from '../region/plans.ts';
import type { Region } from '../region/region.ts';
import type { Missing, Place, Remarks, Window } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed } from '../terms/kind.ts';
import type { Operator, SupersededTarget, Target, TargetForm } from '../terms/target.ts';

/**
 * What a target is to the plan that is looked at: one of its last year (those of every year and of
 * no stated year among them), which the overall answer counts; a milestone of an earlier year; or
 * the target of another plan, or of none.
 */
export type TargetRole = 'plan' | 'milestone' | 'other';

/**
 * A target with its years settled, in the indicator's unit. `value` is null where it is not
 * published, or where the base that it is worded by is not.
 */
export type SettledTarget = Place & {
  readonly plan: string | null;
  readonly role: TargetRole;
  readonly year: number;
  /** It holds for every year from the plan's base on. */
  readonly each: boolean;
  readonly window: Window | null;
  /** Whether the document or the scenario names the year. */
  readonly yearFrom: 'document' | 'scenario';
  /** The base year of its plan; null where it belongs to none. */
  readonly baseYear: number | null;
  readonly op: Operator;
  readonly form: TargetForm;
  readonly size: number | null;
  readonly value: number | null;
  /** Why there is no value: not printed, or its base is not published. */
  readonly missing: Missing | 'no-base' | null;
  readonly high: number | null;
  /** The band of `about`: never wider than the rise that is asked. */
  readonly within: number;
  /** The base lies in the band of `about` as it is worded. */
  readonly baseInBand: boolean;
  readonly supersedes: readonly SupersededTarget[];
  /** Further readings of the same target, which the audit compares. */
  readonly readings: readonly Target[];
  readonly assumed: readonly string[];
  readonly remarks: Remarks;
};

/** Whether a target's figure is published, or follows from one that is. */
export function isValued<T extends SettledTarget>(
  target: T,
): target is T & { readonly value: number } {
  return target.value !== null;
}

/**
 * Every target of an indicator, its years settled. A yearly target is judged over its plan's years,
 * one without a year in the last year. Several entries of one year and window are readings of one
 * target: the first is the row.
 *
 * @param region with the plan that is looked at
 * @param lastYear of the plan that is looked at, or of the scenario where it states one
 * @returns in the order of the file
 * source: DESIGN sections 3 and 5
 */
export function settleTargets(
  region: Region,
  indicator: Indicator,
  lastYear: number,
): readonly SettledTarget[] {
  const rows = new Map<string, SettledTarget>();
  for (const target of indicator.targets) {
    const settled = settle(target, region, indicator, lastYear);
    const { year, each, window } = settled;
    const key = `${each ? 'each' : ''} ${year} ${window?.from ?? ''}-${window?.to ?? ''}`;
    const first = rows.get(key);
    rows.set(
      key,
      first === undefined ? settled : { ...first, readings: [...first.readings, target] },
    );
  }
  return [...rows.values()];
}

/** The one of an indicator's targets that stands for it in the plan that is looked at. */
export function mainTarget(
  region: Region,
  indicator: Indicator,
  targets: readonly SettledTarget[],
): SettledTarget | null {
  const judged = judgedTarget(region, indicator);
  if (judged === null) return null;
  const isIt = ({ source, at, year, each, readings }: SettledTarget) =>
    readings.includes(judged) ||
    (source === judged.source &&
      at === judged.at &&
      (judged.year === null || (judged.year === 'each' ? each : judged.year === year)));
  return targets.find(isIt) ?? null;
}

/** The figure of the base year of a target's plan; null where none is published, or no plan. */
export function baseOfTarget(
  region: Region,
  indicator: Indicator,
  { plan }: { readonly plan: string | null },
): KnownObservation | null {
  const of = plan === null ? null : withPlan(region, plan);
  return of === null ? null : baseOf(of, indicator);
}

function settle(
  target: Target,
  region: Region,
  indicator: Indicator,
  lastYear: number,
): SettledTarget {
  const { plan: chosen } = region;
  const own = region.plans.find(({ id }) => id === target.plan) ?? null;
  const each = target.year === 'each';
  const isOwn = own?.id === chosen.id;
  const last = isOwn && !each ? lastYear : (own?.target ?? lastYear);
  const year = typeof target.year === 'number' ? target.year : last;
  const isStated = typeof target.year === 'number' || (each && own?.target != null);
  const base = baseOfTarget(region, indicator, target);
  const window =
    target.window ??
    (isWindowed(indicator.kind) && own !== null ? { from: own.base + 1, to: year } : null);
  const { op, value, high, within, form, size, supersedes, source, at, assumed, remarks } = target;
  const band = bandOf(target, base?.value ?? null);
  const isLast =
    typeof target.year !== 'number' || chosen.target === null || year === chosen.target;
  return {
    ...{ plan: target.plan, role: isOwn ? (isLast ? 'plan' : 'milestone') : 'other' },
    ...{ year, each, window, yearFrom: isStated ? 'document' : 'scenario' },
    ...{ baseYear: own?.base ?? null, op, form, size, value, high },
    missing: target.missing ?? (value === null ? 'no-base' : null),
    ...{ within: band?.within ?? within, baseInBand: band?.holdsBase ?? false },
    ...{ supersedes, readings: [], source, at, assumed, remarks },
  };
}

/**
 * The band of 左右 about a target: as wide as half the rise that is asked where that is less, so that
 * to stay where one is never meets it.
 *
 * w′ = min(w, ½·|T − b| ÷ |T|); w where nothing is asked (T = b)
 *
 * @returns null without a base or for other operators
 * source: DESIGN section 5; our judgement
 */
function bandOf(
  { op, value, within }: Target,
  base: number | null,
): { readonly within: number; readonly holdsBase: boolean } | null {
  if (op !== 'about' || value === null || value === 0 || base === null) return null;
  const rise = Math.abs(value - base) / Math.abs(value);
  return { within: rise === 0 ? within : Math.min(within, rise / 2), holdsBase: rise <= within };
}
