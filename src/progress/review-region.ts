import { type Completion, completionOf } from '../judgement/completion.ts';
import {
  comparableWith,
  judgePublished,
  type PublishedLack,
  type PublishedState,
} from '../judgement/judge-published.ts';
import {
  baseOfTarget,
  isValued,
  type SettledTarget,
  settleTargets,
} from '../judgement/settled-target.ts';
import type { KnownObservation } from '../region/figures.ts';
import type { Plan, Region } from '../region/region.ts';
import type { Missing } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { Operator, SupersededTarget, TargetForm } from '../terms/target.ts';
import type { Text } from '../terms/text.ts';
import type { MidTerm } from './standing.ts';
import { trackIndicator } from './track-indicator.ts';

/** One line of the 完成情况表: a target, the figure that is published, and what that says. */
export type ReviewRow = {
  readonly region: string;
  readonly plan: string | null;
  readonly indicator: string;
  readonly year: number;
  readonly each: boolean;
  readonly op: Operator;
  readonly target: number | null;
  readonly high: number | null;
  readonly form: TargetForm;
  readonly size: number | null;
  readonly supersedes: readonly SupersededTarget[];
  readonly base: number | null;
  /** The figure of the target's year, else the newest one on the way there. */
  readonly actual: number | null;
  readonly actualYear: number | null;
  readonly asOf: string | null;
  /** Shares of the target as fractions: 完成率 and 增量完成率. */
  readonly completion: number | null;
  readonly increment: number | null;
  readonly state: PublishedState;
  readonly why: PublishedLack | Missing | 'no-base' | 'not-due' | 'past-without-figure' | null;
  /** How far it is on its way; null where the target is decided, or nothing is published since. */
  readonly midTerm: MidTerm['class'] | null;
  readonly nature: Indicator['nature'];
  readonly owner: Text | null;
  /** Why the year ended as it did, in a person's words. */
  readonly reason: Text | null;
  /** It was not achieved, and the next plan of the file begins where it ends. */
  readonly carriesOver: boolean;
};

/** By nature of the indicators; `all` of them together. */
export type ReviewCounts = { readonly [N in ReviewNature]: StateCounts };

type ReviewNature = 'all' | 'binding' | 'expected' | 'unstated';

type StateCounts = { readonly [S in PublishedState]: number };

export type Review = {
  readonly rows: readonly ReviewRow[];
  readonly counts: ReviewCounts;
  /** What each plan's review is: its last year published, years of it, or none yet. */
  readonly plans: readonly { readonly id: string; readonly review: ReviewKind }[];
};

export type ReviewKind = 'final' | 'mid-term' | 'none';

/**
 * The review of a region's plans: every target with what is published of it, whatever anyone
 * assumes. A plan whose last year is published is at its end, one with figures since its base under
 * way.
 *
 * @param region as read
 * @returns rows in the order of plans, targets of none last
 * source: DESIGN section 10 (`progress`)
 */
export function reviewRegion(region: Region): Review {
  const rows = region.indicators.flatMap((indicator) => {
    const lastYear = region.plan.target ?? region.plan.base + 1;
    return settleTargets(region, indicator, lastYear).map((one) => rowOf(region, indicator, one));
  });
  const order = new Map(region.plans.map(({ id }, i) => [id, i] as const));
  const placeOf = ({ plan }: ReviewRow) => order.get(plan ?? '') ?? region.plans.length;
  return {
    rows: rows.toSorted((a, b) => placeOf(a) - placeOf(b)),
    counts: countStates(rows),
    plans: region.plans.map((plan) => ({ id: plan.id, review: kindOf(region, plan) })),
  };
}

/** How many targets are in each state, by nature. */
export function countStates(rows: readonly Pick<ReviewRow, 'state' | 'nature'>[]): ReviewCounts {
  const count = (some: readonly Pick<ReviewRow, 'state'>[]): StateCounts => {
    const of = (state: PublishedState) => some.filter((row) => row.state === state).length;
    return {
      achieved: of('achieved'),
      'achieved-so-far': of('achieved-so-far'),
      'not-yet': of('not-yet'),
      missed: of('missed'),
      unknown: of('unknown'),
    };
  };
  return {
    all: count(rows),
    binding: count(rows.filter(({ nature }) => nature === 'binding')),
    expected: count(rows.filter(({ nature }) => nature === 'expected')),
    unstated: count(rows.filter(({ nature }) => nature === null)),
  };
}

/** Figures of the last year make it a final review, figures after the base a mid-term one. */
function kindOf({ indicators }: Region, { base, target }: Plan): ReviewKind {
  const years = indicators.flatMap(({ observed }) =>
    observed.flatMap(({ year, value }) => (value === null ? [] : [year])),
  );
  if (target !== null && years.includes(target)) return 'final';
  return years.some((year) => year > base && (target === null || year < target))
    ? 'mid-term'
    : 'none';
}

function rowOf(region: Region, indicator: Indicator, settled: SettledTarget): ReviewRow {
  const target = isValued(settled) ? settled : null;
  const judged = target === null ? null : judgePublished(indicator, target);
  const base = baseOfTarget(region, indicator, settled);
  const figure = judged?.figure ?? newestOnTheWay(indicator, settled);
  const completion: Completion =
    target === null || figure === null || comparableWith(indicator, settled, figure) !== null
      ? { level: null, increment: null }
      : completionOf(target, base?.value ?? null, figure.value);
  const state = judged?.state ?? 'unknown';
  // Without a plan a target has no base, so progress toward it is not defined.
  const isOpen = judged === null && target !== null && settled.plan !== null;
  const { standing } = trackIndicator(
    indicator,
    settled.baseYear ?? region.plan.base,
    isOpen ? target : null,
  );
  const isNotAchieved = state === 'missed' || state === 'not-yet';
  const next = region.plans.some((plan) => plan.base === settled.year && plan.id !== settled.plan);
  return {
    ...{ region: region.id, plan: settled.plan, indicator: indicator.id },
    ...{ year: settled.year, each: settled.each, op: settled.op, target: settled.value },
    ...{ high: settled.high, form: settled.form, size: settled.size },
    supersedes: settled.supersedes,
    base: base?.value ?? null,
    ...{ actual: figure?.value ?? null, actualYear: figure?.year ?? null },
    asOf: figure?.asOf ?? null,
    ...{ completion: completion.level, increment: completion.increment, state },
    why: judged === null ? (settled.missing ?? whyOpen(region, settled)) : judged.why,
    midTerm: isOpen ? (standing.midTerm?.class ?? null) : null,
    ...{ nature: indicator.nature, owner: indicator.owner },
    reason: indicator.outcomes.find(({ year }) => year === settled.year)?.reason ?? null,
    carriesOver: isNotAchieved && next,
  };
}

/** A target of a year up to the newest figure of the region has passed without one of its own. */
function whyOpen(
  { indicators }: Region,
  { year }: SettledTarget,
): 'not-due' | 'past-without-figure' {
  const isPast = indicators.some(({ observed }) =>
    observed.some((one) => one.value !== null && one.year >= year),
  );
  return isPast ? 'past-without-figure' : 'not-due';
}

function newestOnTheWay(
  indicator: Indicator,
  { baseYear, year, window }: SettledTarget,
): KnownObservation | null {
  const found = indicator.observed
    .filter((one): one is KnownObservation => one.value !== null)
    .findLast(
      (one) =>
        one.year > (baseYear ?? year - 1) &&
        one.year <= year &&
        (window === null || one.window?.from === window.from),
    );
  return found ?? null;
}
