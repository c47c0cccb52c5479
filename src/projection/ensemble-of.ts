import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { isMet } from '../terms/target.ts';
import type { Ensemble, EnsemblePart, EnsembleSeries, Outcome } from './ensemble.ts';
import { followPaths } from './follow-paths.ts';
import { judgedValue } from './judged-value.ts';
import { openTargets } from './open-targets.ts';
import { project } from './project.ts';
import type { Projection } from './projection.ts';
import { type SlotSummary, sumUpSlot } from './sum-up-slot.ts';
import { uncertainNodes } from './uncertain-nodes.ts';

/**
 * What all draws of a model come to: bands by year, odds of each target. Where draws do not differ
 * mean and quantiles are the projected value itself.
 *
 * odds: p = draws that meet the target ÷ N, se = √(p·(1 − p) ÷ N)
 *
 * @param model the model that was simulated
 * @param part all of its draws, from `simulate` or `mergeParts`
 * @throws RangeError where draws are missing
 * accuracy: as `simulate`; se holds for random draws and is an upper bound, usually far too high,
 *   for draws that are laid out evenly
 * source: DESIGN section 5
 */
export function ensembleOf(model: Model, part: EnsemblePart): Ensemble {
  const { draws, levels } = part;
  const [range, ...more] = part.ranges;
  if (range === undefined || more.length > 0 || range.from !== 0 || range.to !== draws)
    throw new RangeError(`not all of the ${draws} draws are there`);
  const projection = project(model, part.lastYear);
  const { plan } = followPaths(model, part.lastYear);
  const uncertain = uncertainNodes(model, plan);
  const summaries = part.slots.map((slot) => ({
    key: slot.key,
    met: slot.met,
    summary: sumUpSlot(slot, levels, draws),
  }));
  const slotOf = (id: string, year: number) =>
    summaries.find(({ key }) => key.indicator === id && key.year === year);
  const judgedSlot = (id: string, target: number) =>
    summaries.find(({ key }) => key.indicator === id && key.target === target);
  return {
    draws,
    randomSeed: part.randomSeed,
    sampling: part.sampling,
    years: model.years,
    levels,
    method: part.method,
    series: model.series.map((series) => {
      const { id } = series.indicator;
      const wanted = uncertain[plan.finals.get(id)?.at ?? -1] ? part.years : null;
      return seriesOf(model, id, projection, levels, wanted, (year) => slotOf(id, year));
    }),
    outcomes: model.series.flatMap((series) =>
      openTargets(model, series).map(({ target, index }) =>
        outcomeOf(series, target, index, projection, levels, draws, judgedSlot),
      ),
    ),
  };
}

type Found = { readonly met: number; readonly summary: SlotSummary | null } | undefined;

function seriesOf(
  model: Model,
  id: string,
  projection: Projection,
  levels: readonly number[],
  wanted: readonly number[] | null,
  slotOf: (year: number) => Found,
): EnsembleSeries {
  const path = projection.series.find((s) => s.indicator === id)?.path ?? null;
  if (path === null) return { indicator: id, uncertain: false, mean: null, quantiles: null };
  const pick = (of: (summary: SlotSummary) => number | undefined) =>
    model.years.map((year, i): number | null => {
      const found = slotOf(year);
      if (found === undefined)
        return wanted === null || wanted.includes(year) ? (path[i] ?? null) : null;
      return found.summary === null ? null : (of(found.summary) ?? null);
    });
  return {
    indicator: id,
    uncertain: wanted !== null,
    mean: pick((summary) => summary.mean),
    quantiles: levels.map((_, k) => pick((summary) => summary.quantiles[k])),
  };
}

function outcomeOf(
  series: ModelSeries,
  target: SeriesTarget,
  index: number,
  projection: Projection,
  levels: readonly number[],
  draws: number,
  slotOf: (id: string, target: number) => Found,
): Outcome {
  const { id } = series.indicator;
  const found = slotOf(id, index);
  if (found !== undefined) {
    const { met, summary } = found;
    const p = met / draws;
    return {
      indicator: id,
      target: index,
      uncertain: summary?.isCertain !== true,
      odds: summary === null ? null : { p, se: Math.sqrt((p * (1 - p)) / draws), draws },
      mean: summary?.mean ?? null,
      quantiles: summary?.quantiles ?? null,
      quantileError: summary?.quantileError ?? 0,
      histogram: summary?.histogram ?? null,
    };
  }
  const path = projection.series.find((s) => s.indicator === id)?.path ?? null;
  const value = path === null ? null : judgedValue(series, path, projection.years, target);
  return {
    indicator: id,
    target: index,
    uncertain: false,
    odds: value === null ? null : { p: isMet(target, value) ? 1 : 0, se: 0, draws },
    mean: value,
    quantiles: value === null ? null : levels.map(() => value),
    quantileError: 0,
    histogram: null,
  };
}
