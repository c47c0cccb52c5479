import { baseOmega, sumAt } from '../projection/base-figures.ts';
import type { Projection } from '../projection/projection.ts';
import { whyNoValue } from '../region/evaluate-formula.ts';
import { targetIn } from '../region/figures.ts';
import { membersOf } from '../scenario/members.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { sharesOut, wholeOf } from '../scenario/plan-paths.ts';
import { factsOf } from '../terms/kind.ts';
import type { TargetLack } from './judged-target.ts';

/**
 * Why a target that no published figure decides has no figure on the path either. Nothing published
 * is one thing, 0 another: it is a figure, from which no share and no quotient follows.
 *
 * @param projection the paths, at least to the target's year
 */
export function whyNoPath(
  model: Model,
  series: ModelSeries,
  target: SeriesTarget,
  projection: Projection,
): TargetLack {
  const { indicator, growth, start, lack } = series;
  const figureOf = (id: string) => {
    const path = projection.series.find((one) => one.indicator === id)?.path;
    return path?.[projection.years.indexOf(target.year)] ?? null;
  };
  if (indicator.formula !== null)
    return figureOf(indicator.id) === null
      ? whyNoValue(indicator.formula, (id, which) =>
          which === 'value' ? figureOf(id) : aimOf(model, id, target.year),
        )
      : 'no-input';
  if (hasNothingToShare(model, series)) return 'nothing-to-share';
  if (lack !== null) return lack;
  if (model.summed.includes(indicator.id) || isShared(model, series)) return 'no-input';
  if (growth === null || start === null) return 'no-base';
  return target.window === null && factsOf(indicator.kind).window === 'mean-rate'
    ? 'no-window'
    : 'no-input';
}

/** What `target(id)` means in a year. */
function aimOf({ region }: Model, id: string, year: number): number | null {
  const indicator = region.indicators.find((one) => one.id === id);
  return indicator === undefined ? null : (targetIn(region, indicator, year)?.value ?? null);
}

function isShared(model: Model, { indicator }: ModelSeries): boolean {
  return sharesOut(model.totals) && wholeOf(model, indicator.id) !== null;
}

/** Whether all figures of the base year stand, and only their being 0 leaves no share or overlap. */
function hasNothingToShare(model: Model, series: ModelSeries): boolean {
  const { base } = model.region.plan;
  const { indicator } = series;
  const whole = isShared(model, series) ? wholeOf(model, indicator.id) : null;
  if (whole !== null) return sumAt(membersOf(model, whole), base) === 0;
  if (!model.summed.includes(indicator.id) || baseOmega(model, series) !== null) return false;
  const total = indicator.observed.find((one) => one.year === base)?.value ?? null;
  return total !== null && sumAt(membersOf(model, series), base) !== null;
}
