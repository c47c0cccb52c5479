import { valueIn } from '../region/figures.ts';
import { growthBetween, historicGrowth } from '../region/growth-measures.ts';
import { incrementShare, levelShare } from '../stats/growth.ts';
import type { Indicator } from '../terms/indicator.ts';
import { kindFacts } from '../terms/kind.ts';
import { compareMethods } from './agreement.ts';
import { assessProgress, type ProgressInput } from './assess-progress.ts';
import { courseOfIndicator, type IndicatorCourse, isFollowed } from './course-of-indicator.ts';
import type { ProgressPoint } from './method.ts';
import { hadMet, judgeMidTerm } from './mid-term.ts';
import { timeShareOf } from './pace.ts';
import { type ProgressMethodId, progressMethodIds } from './registry.ts';
import type { ProgressRow, Standing, TrackedTarget, TrailPoint } from './standing.ts';

/** What is observed of an indicator on its way, by all methods whose question arises. */
export type TrackedIndicator = {
  readonly rows: readonly ProgressRow[];
  readonly standing: Standing;
};

/**
 * How an indicator stands on its way to the target.
 *
 * With a target every method for targets answers, `schedule` where the plan has one; without a target
 * `trend` does. A mean or a rate over a window cannot be followed: its rows are `unknown`.
 *
 * @param indicator its figures, direction and schedule
 * @param baseYear the plan's base year
 * @param target the one that is judged, its year settled; null where there is none
 * @returns the rows are empty, and the standing has no current figure, where nothing is published
 *   after the base year
 */
export function trackIndicator(
  indicator: Indicator,
  baseYear: number,
  target: TrackedTarget | null,
): TrackedIndicator {
  const course = courseOfIndicator(indicator, baseYear, target);
  if (course === null) return { rows: [], standing: unobserved(indicator, baseYear, target) };
  const { current, input } = course;
  const followed = isFollowed(indicator);
  const rows = methodsFor(input).map((method): ProgressRow => {
    const head = { indicator: indicator.id, method, year: current.year };
    const of = { target: target === null || target.each ? null : target.year };
    return { ...head, ...of, ...(followed ? assessProgress(input, method) : notFollowed) };
  });
  return { rows, standing: standingOf(indicator, baseYear, course, target, rows) };
}

const notFollowed = {
  statistic: null,
  class: 'unknown',
  rule: 'none',
  lacks: 'windowed',
  bar: null,
  next: null,
} as const;

function methodsFor({ target, schedule = [] }: ProgressInput): readonly ProgressMethodId[] {
  if (target == null) return ['trend'];
  return progressMethodIds.filter(
    (id) => id !== 'trend' && (id !== 'schedule' || schedule.length > 0),
  );
}

/** An indicator of which nothing is published after the base. */
function unobserved(
  indicator: Indicator,
  baseYear: number,
  target: TrackedTarget | null,
): Standing {
  const base = valueIn(indicator, baseYear);
  return {
    indicator: indicator.id,
    base: base === null ? null : { year: base.year, value: base.value },
    current: null,
    target: target === null ? null : toldTarget(target, target.year),
    direction: indicator.direction,
    levelShare: null,
    incrementShare: null,
    timeShare: null,
    trail: [],
    past: historicGrowth(indicator, baseYear),
    soFar: null,
    needed: null,
    midTerm: null,
    agreement: null,
  };
}

function toldTarget({ value, op, high, each }: TrackedTarget, year: number) {
  return { year, value, op, high, each };
}

function standingOf(
  indicator: Indicator,
  baseYear: number,
  { later, current, input }: IndicatorCourse,
  target: TrackedTarget | null,
  rows: readonly ProgressRow[],
): Standing {
  const base = input.base;
  const goal = input.target ?? null;
  const followed = isFollowed(indicator);
  const shares = (point: ProgressPoint): TrailPoint => ({
    ...point,
    levelShare: goal === null ? null : levelShare(point.value, goal.value),
    incrementShare:
      goal === null || base === null || !followed || hadMet(input)
        ? null
        : incrementShare(base.value, point.value, goal.value),
    timeShare: shareOfTime(base, point, target?.each === true ? null : goal),
  });
  const { levelShare: level, incrementShare: increment, timeShare } = shares(current);
  const isUp = goal === null || base === null || goal.value >= base.value;
  return {
    indicator: indicator.id,
    base,
    current,
    target: target === null || goal === null ? null : toldTarget(target, goal.year),
    direction: input.direction,
    levelShare: level,
    incrementShare: increment,
    timeShare,
    trail: later.map(shares),
    past: historicGrowth(indicator, baseYear),
    soFar: followed ? growthOf(indicator, base, current) : null,
    needed: neededOf(indicator, current, goal, rows),
    midTerm: goal === null ? null : followed ? judgeMidTerm(input) : unknownMidTerm,
    agreement: goal === null ? null : compareMethods(rows, isUp),
  };
}

const unknownMidTerm = {
  class: 'unknown',
  rule: 'none',
  basis: 'time',
  gap: null,
  lacks: 'windowed',
} as const;

function shareOfTime(
  base: ProgressPoint | null,
  current: ProgressPoint,
  target: ProgressPoint | null,
): number | null {
  if (base === null || target === null || target.year <= base.year) return null;
  return timeShareOf({ base, current, target });
}

function growthOf(indicator: Indicator, from: ProgressPoint | null, to: ProgressPoint) {
  if (from === null) return null;
  return growthBetween(indicator.kind, { ...from, window: null }, { ...to, window: null });
}

/** What is left to be done a year; a total of a period that has begun is summed up by steps alone. */
function neededOf(
  indicator: Indicator,
  current: ProgressPoint,
  goal: ProgressPoint | null,
  rows: readonly ProgressRow[],
): Standing['needed'] {
  if (goal === null || goal.year <= current.year || !isFollowed(indicator)) return null;
  if (rows.some(({ class: judged }) => judged === 'achieved')) return null;
  const growth = growthOf(indicator, current, goal);
  if (growth === null) return null;
  const isSum = kindFacts[indicator.kind].window === 'sum';
  return { ...growth, years: goal.year - current.year, growth: isSum ? null : growth.growth };
}
