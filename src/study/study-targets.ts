import { leadingRow } from '../judgement/headline.ts';
import type { ObservedStanding } from '../progress/standing.ts';
import type { Plan } from '../region/region.ts';
import { firstTotal } from '../terms/first-total.ts';
import { isStock, isWindowed } from '../terms/kind.ts';
import type { Study, StudyIndicator, StudyTarget } from './study.ts';
import type { StudyOutcome } from './study-uncertainty.ts';
import type { StudyStanding } from './track-study.ts';

/** A row whose figure is published. */
export type ValuedTarget = StudyTarget & { readonly value: number };

/** The figures that a target's marks stand at: one, or both ends of a range. */
export function aimsOf(target: ValuedTarget | null): readonly number[] {
  if (target === null) return [];
  return target.high === null ? [target.value] : [target.value, target.high];
}

/** Every row of an indicator whose figure is published, milestones and other plans' included. */
export function valuedTargetsOf({ targets }: Study, id: string): readonly ValuedTarget[] {
  return targets.filter((row): row is ValuedTarget => row.indicator === id && row.value !== null);
}

/** A row with its indicator. */
export type TargetOfStudy = { readonly indicator: StudyIndicator; readonly target: StudyTarget };

/** The rows of a study with their indicators, in its order. */
export function judgedTargets(study: Study): readonly TargetOfStudy[] {
  return study.targets.flatMap((target): readonly TargetOfStudy[] => {
    const indicator = study.indicators.find(({ id }) => id === target.indicator);
    return indicator === undefined ? [] : [{ indicator, target }];
  });
}

/** Whether there is anything to tell of an indicator without a target: a figure, or a path. */
export function hasFigures({ path, observed }: StudyIndicator): boolean {
  return path !== null || observed.some(({ value }) => value !== null);
}

/** The plan that a study looks at. */
export function planOf({ plans, plan }: Study): Plan {
  const found = plans.find(({ id }) => id === plan) ?? plans[0];
  if (found === undefined) throw new Error('a study has a plan');
  return found;
}

/**
 * The row that stands for an indicator where there is room for one: of the plan's last year, else a
 * milestone, else of a later plan.
 *
 * @returns null where the indicator has no target whose figure is published
 */
export function mainTargetOf(study: Study, indicator: string): ValuedTarget | null {
  const { base } = planOf(study);
  return leadingRow(
    valuedTargetsOf(study, indicator).filter(({ role, year }) => role !== 'other' || year > base),
  );
}

/**
 * The rows of which pictures and tables by target tell: all whose figure is published but for those
 * of earlier plans, in the order of the region and of the years.
 */
export function drawnTargets(study: Study): readonly ValuedTarget[] {
  const { base } = planOf(study);
  return study.indicators.flatMap(({ id }) =>
    valuedTargetsOf(study, id)
      .filter(({ role, year }) => role !== 'other' || year > base)
      .toSorted((a, b) => a.year - b.year),
  );
}

/** The rows that the overall answer counts: those of the plan's last year. */
export function countedTargets({ targets }: Study): readonly StudyTarget[] {
  return targets.filter(isCounted);
}

/** Whether the overall answer counts a row. */
export function isCounted({ role }: Pick<StudyTarget, 'role'>): boolean {
  return role === 'plan';
}

/** A standing of which a figure is published after the base, with both paths. */
export type ObservedStudyStanding = StudyStanding & ObservedStanding;

/**
 * The standings that have a figure after the base, one an indicator: that of its main target, or of
 * the indicator itself where it has none.
 */
export function observedStandings(study: Study): readonly ObservedStudyStanding[] {
  return study.standings.filter((standing): standing is ObservedStudyStanding => {
    const { row, current, indicator } = standing;
    if (current === null) return false;
    return row === null || study.targets[row] === mainTargetOf(study, indicator);
  });
}

/** Whether any target has a chance within the scenario. */
export function hasScenarioOdds({ targets }: Study): boolean {
  return targets.some(({ scenarioOdds }) => scenarioOdds !== null);
}

/** What the draws say of the figure that one row judges. */
export function outcomeOfRow(study: Study, target: StudyTarget): StudyOutcome | null {
  return study.uncertainty.outcomes[study.targets.indexOf(target)] ?? null;
}

/**
 * What is drawn of a yearly figure that is foreseen: nothing before the newest published figure of
 * its indicator, in whose year that figure itself, and after it what is given. Windows are told as
 * they are.
 *
 * @param value as foreseen for that year
 */
export function foreseenIn(
  indicator: StudyIndicator,
  year: number,
  value: number | null | undefined,
): number | null {
  const newest = isWindowed(indicator.kind) ? null : newestFigure(indicator);
  if (newest === null || year > newest.year) return value ?? null;
  return year === newest.year ? newest.value : null;
}

/** The newest published figure of an indicator. */
export function newestFigure({
  observed,
}: StudyIndicator): { readonly year: number; readonly value: number } | null {
  const found = observed.findLast(({ value }) => value !== null);
  return found === undefined || found.value === null
    ? null
    : { year: found.year, value: found.value };
}

/**
 * The indicator that pictures of a path tell of first: the headline's where it has a path of levels,
 * else the next best that has.
 */
export function pathHeadline(study: Study): StudyIndicator | null {
  const able = study.indicators.filter(
    ({ kind, path }) => !isWindowed(kind) && path?.some((value) => value !== null) === true,
  );
  const aimed = able.filter(({ id }) => mainTargetOf(study, id) !== null);
  return (
    able.find(({ id }) => id === study.headline) ??
    firstTotal(aimed, (one) => one) ??
    aimed.find(({ kind }) => isStock(kind)) ??
    firstTotal(able, (one) => one) ??
    able.find(({ kind }) => isStock(kind)) ??
    null
  );
}

/** The headline of several studies' paths: of the first that has one. */
export function sharedPathHeadline(studies: readonly Study[]): StudyIndicator | null {
  for (const study of studies) {
    const headline = pathHeadline(study);
    if (headline !== null) return headline;
  }
  return null;
}
