import { project } from '../projection/project.ts';
import type { Projection } from '../projection/projection.ts';
import { baseOf } from '../region/figures.ts';
import { growthBetween, historicGrowth, type Point } from '../region/growth-measures.ts';
import type { Model, ModelSeries } from '../scenario/model.ts';
import type { Assessment } from './assessment.ts';
import { effortOf } from './effort.ts';
import { rankPeers } from './rank-peers.ts';
import { endPoint, lookAhead, reachOf } from './reach.ts';

/**
 * Assesses every target of a model: what is needed, what was, what the scenario assumes and where
 * that leads.
 *
 * @param model the resolved scenario
 * @returns one assessment per indicator with a published target, in the region's order
 * source: DESIGN section 5
 */
export function assess(model: Model): readonly Assessment[] {
  const last = model.years.at(-1) ?? 0;
  const furthest = model.series.reduce((year, s) => Math.max(year, s.target?.year ?? year), last);
  const projection = project(model, furthest + lookAhead);
  return model.series.flatMap((series) => assessOne(model, series, projection));
}

function assessOne(
  model: Model,
  series: ModelSeries,
  projection: Projection,
): readonly Assessment[] {
  const { indicator, target, start } = series;
  if (target === null) return [];
  const base = basePoint(model, series);
  const up = indicator.direction === 'up';
  const required =
    base === null
      ? null
      : growthBetween(indicator.kind, base, endPoint(target, base, target.value));
  const historic = historicGrowth(indicator, start?.year ?? model.region.plan.base);
  const { reach, assumed } = reachOf(model, series, target, base, required, projection);
  return [
    {
      indicator: indicator.id,
      required,
      historic,
      assumed,
      effort: effortOf(required, historic, up),
      peers: rankPeers(indicator, required, model.cases),
      reach,
      odds: null,
    },
  ];
}

/** The plan's base figure, whatever year the scenario starts from; null where none is published. */
export function basePoint(model: Model, { indicator }: ModelSeries): Point | null {
  const figure = baseOf(model.region, indicator);
  if (figure === null || figure.value === null) return null;
  return { year: figure.year, window: figure.window, value: figure.value };
}
