import { laws } from '../laws/registry.ts';
import { growingKinds, movesInPoints } from '../terms/kind.ts';
import { storedFactor } from '../terms/unit.ts';
import type { Model, ModelSeries } from './model.ts';

/** A parameter that may be uncertain, in the numbers that its law works with. */
export type UncertainRange = {
  /** The name under which the law knows it, or `growth`. */
  readonly parameter: string;
  readonly written: 'fraction' | 'quantity';
  /** One as written is so many for the law. */
  readonly times: number;
  readonly center: number;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * What may be uncertain of an indicator: the numbers of its law, and `growth`, which is added to
 * every year's growth and keeps it at −100% or above (for shares and rates: within ±100 points).
 *
 * @returns by the name that a scenario writes; `rate` also stands for the step of a share or rate
 */
export function uncertainRanges(
  model: Model,
  { indicator, start, growth }: ModelSeries,
): { readonly [name: string]: UncertainRange } {
  if (growth === null) return {};
  const { parameters } = growth;
  const points = movesInPoints(indicator.kind);
  const joined = model.series.find((s) => s.indicator.id === parameters['joinsOf']);
  const units =
    joined === undefined ? 1 : storedFactor(joined.indicator.unit) / storedFactor(indicator.unit);
  const ranges: { [name: string]: UncertainRange } = {};
  for (const [name, range] of Object.entries(laws[growth.law].uncertain(parameters as never))) {
    const center = parameters[name];
    if (typeof center !== 'number') continue;
    const times = range.written === 'share' ? units : 1;
    const low = range.low === 'base' ? (start?.level ?? null) : range.low;
    ranges[name] = {
      parameter: name,
      written: range.written === 'quantity' ? 'quantity' : 'fraction',
      times,
      center,
      low: low === null ? null : low * times,
      high: range.high === null ? null : range.high * times,
    };
  }
  const { step, rate } = ranges;
  if (points && step !== undefined && rate === undefined)
    ranges['rate'] = { ...step, written: 'fraction' };
  ranges['growth'] = {
    parameter: 'growth',
    written: 'fraction',
    times: 1,
    center: 0,
    low: growth.law === 'compound' && rate !== undefined ? -1 - rate.center : -1,
    high: growingKinds.includes(indicator.kind) ? null : 1,
  };
  return ranges;
}
