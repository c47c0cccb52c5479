import { project } from '../projection/project.ts';
import type { Projection } from '../projection/projection.ts';
import { baseOf } from '../region/figures.ts';
import { growthBetween, historicGrowth, type Point } from '../region/growth-measures.ts';
import type { Model, ModelSeries } from '../scenario/model.ts';
import type { Assessment } from './assessment.ts';
import { breakEvenOf } from './break-even.ts';
import { effortOf } from './effort.ts';
import { rankPeers } from './rank-peers.ts';
import { endPoint, lookAhead, reachOf } from './reach.ts';

/**
 * Assesses every target of a model: what is needed, what was, what the scenario assumes and where
 * that leads.
 *
 * @param model the resolved scenario
 * @param known of a model that may differ: what does not hang on the difference is taken from it
 * @returns one assessment per indicator with a published target, in the region's order
 * source: DESIGN section 5
 */
export function assess(model: Model, known: Assessed | null = null): readonly Assessment[] {
  const last = model.years.at(-1) ?? 0;
  const furthest = model.series.reduce((year, s) => Math.max(year, s.target?.year ?? year), last);
  const projection = project(model, furthest + lookAhead);
  return model.series.flatMap((series) => assessOne(model, series, projection, known));
}

/** The assessments of a model. */
export type Assessed = { readonly model: Model; readonly assessments: readonly Assessment[] };

function assessOne(
  model: Model,
  series: ModelSeries,
  projection: Projection,
  known: Assessed | null,
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
  const computed = projection.series.find((s) => s.indicator === indicator.id)?.computed ?? false;
  const before = known === null ? undefined : knownBreakEven(known, model, series);
  const breakEven = before === undefined ? breakEvenOf(series, target, computed) : before;
  const { reach, assumed } = reachOf(model, series, target, base, required, projection, breakEven);
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

/** Undefined where it has to be worked out: something that it hangs on is another. */
function knownBreakEven(
  { model: old, assessments }: Assessed,
  model: Model,
  { indicator, start, target, events }: ModelSeries,
): number | null | undefined {
  const before = old.series.find((s) => s.indicator === indicator);
  const isSame =
    before?.start === start &&
    before.target === target &&
    before.events === events &&
    old.totals === model.totals;
  if (!isSame) return undefined;
  return assessments.find((one) => one.indicator === indicator.id)?.reach.breakEven;
}

/** The plan's base figure, whatever year the scenario starts from; null where none is published. */
export function basePoint(model: Model, { indicator }: ModelSeries): Point | null {
  const figure = baseOf(model.region, indicator);
  if (figure === null || figure.value === null) return null;
  return { year: figure.year, window: figure.window, value: figure.value };
}
