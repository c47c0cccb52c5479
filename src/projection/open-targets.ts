import { judgePublished } from '../judgement/judge-published.ts';
import { isValued, type SettledTarget } from '../judgement/settled-target.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';

/**
 * The targets of an indicator that its path decides: their figure is published, no published figure
 * decides them, and their year lies on the way.
 *
 * @returns each with its place among the indicator's targets
 */
export function openTargets(
  model: Model,
  series: ModelSeries,
): readonly { readonly target: SeriesTarget; readonly index: number }[] {
  return series.targets.flatMap((target, index) =>
    isOpen(model, series, target) ? [{ target, index }] : [],
  );
}

function isOpen(
  { region }: Model,
  { indicator }: ModelSeries,
  target: SettledTarget,
): target is SeriesTarget {
  const isAhead = isValued(target) && target.year > region.plan.base;
  return isAhead && judgePublished(indicator, target) === null;
}

/** How many years past the last target a path is looked at to see when it is met. */
export const lookAhead = 10;

/** The last year of the model or of a target that its path decides. */
export function furthestTarget(model: Model): number {
  let last = model.years.at(-1) ?? 0;
  for (const series of model.series)
    for (const target of series.targets)
      if (target.year > last && isOpen(model, series, target)) last = target.year;
  return last;
}
