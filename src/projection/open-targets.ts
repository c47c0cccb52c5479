import { judgePublished } from '../judgement/judge-published.ts';
import { isValued } from '../judgement/settled-target.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';

/**
 * The targets of an indicator that its path decides: their figure is published, no published figure
 * decides them, and their year lies on the way.
 *
 * @returns each with its place among the indicator's targets
 */
export function openTargets(
  { region }: Model,
  { indicator, targets }: ModelSeries,
): readonly { readonly target: SeriesTarget; readonly index: number }[] {
  const { base } = region.plan;
  return targets.flatMap((one, index) => {
    const isOpen = isValued(one) && one.year > base && judgePublished(indicator, one) === null;
    return isOpen ? [{ target: one, index }] : [];
  });
}

/** How many years past the last target a path is looked at to see when it is met. */
export const lookAhead = 10;

/** The last year of the model or of a target that its path decides. */
export function furthestTarget(model: Model): number {
  const last = model.years.at(-1) ?? 0;
  return model.series.reduce(
    (year, series) =>
      openTargets(model, series).reduce((to, { target }) => Math.max(to, target.year), year),
    last,
  );
}
