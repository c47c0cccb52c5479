import { moversOf } from '../projection/narrow-uncertainty.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { computedHow } from '../scenario/plan-paths.ts';
import { type UncertainRange, uncertainRanges } from '../scenario/uncertain-range.ts';
import { QuestionError } from './question-error.ts';

/** A number of a model that can be varied, and the values that mean something. */
export type VariedParameter = {
  readonly series: ModelSeries;
  /** As its law knows it, or `growth`: added to every year's growth. */
  readonly range: UncertainRange;
  /** Values looked at, in the law's numbers; `isNatural`: nature sets that end, not the search. */
  readonly low: { readonly value: number; readonly isNatural: boolean };
  readonly high: { readonly value: number; readonly isNatural: boolean };
};

/** A rate is looked for up to this; beyond it powers leave the range of numbers. */
const largestFraction = 10;

/**
 * The number that a question varies.
 *
 * @param vary as a scenario's uncertainty writes it: `skilled.rate`, `talent.growth`, …
 * @throws QuestionError where the model has no such number, or the target does not depend on it
 */
export function variedParameter(
  model: Model,
  { target, series: judged }: { readonly target: SeriesTarget; readonly series: ModelSeries },
  vary: string,
): VariedParameter {
  const [, id, name] = /^([a-z][A-Za-z0-9]*)\.([A-Za-z]+)$/.exec(vary) ?? [];
  if (id === undefined || name === undefined)
    throw new QuestionError({ code: 'vary-key', params: { found: vary } });
  const targetId = judged.indicator.id;
  const movers = moversOf(model, targetId);
  const known = [...movers].sort();
  const series = model.series.find((s) => s.indicator.id === id);
  if (series === undefined)
    throw new QuestionError({ code: 'vary-unknown-indicator', params: { found: id, known } });
  const how = computedHow(model, series);
  if (how !== null)
    throw new QuestionError({ code: 'vary-computed', params: { indicator: id, how } });
  if (series.growth === null)
    throw new QuestionError({ code: 'vary-without-path', params: { indicator: id } });
  if (!movers.has(id))
    throw new QuestionError({
      code: 'vary-unrelated',
      params: { target: targetId, indicator: id, known },
    });
  const ranges = uncertainRanges(model, series);
  const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
  if (range === undefined)
    throw new QuestionError({
      code: 'vary-unknown-parameter',
      params: { found: name, known: Object.keys(ranges), indicator: id, law: series.growth.law },
    });
  return { series, range, ...endsOf(range, series, judged, target) };
}

/** The natural ends; where there is none, far beyond anything that a plan could mean. */
function endsOf(
  range: UncertainRange,
  { indicator, start }: ModelSeries,
  judged: ModelSeries,
  target: SeriesTarget,
): Pick<VariedParameter, 'low' | 'high'> {
  const own = Math.abs(start?.level ?? 0);
  const aim = judged.indicator.id === indicator.id ? Math.abs(target.value) : 0;
  const width =
    range.written === 'fraction'
      ? largestFraction * range.times
      : 100 * Math.max(own, aim, Math.abs(range.center), 1e-6);
  const [least, most] = [Math.min(-width, range.center), Math.max(width, range.center)];
  return {
    low: { value: range.low ?? least, isNatural: range.low !== null },
    high: { value: range.high ?? most, isNatural: range.high !== null },
  };
}

/**
 * The model with one number changed. `growth` is written as events: added to each year's growth
 * from the start on, as a scenario file could say it.
 */
export function withParameter(
  model: Model,
  { series: { indicator }, range }: VariedParameter,
  value: number,
  lastYear: number,
): Model {
  const change = (series: ModelSeries): ModelSeries => {
    const { growth, start } = series;
    if (series.indicator.id !== indicator.id || growth === null) return series;
    if (range.parameter !== 'growth') {
      const parameters = { ...growth.parameters, [range.parameter]: value };
      return { ...series, growth: { ...growth, parameters } };
    }
    if (value === 0) return series;
    const first = (start?.year ?? model.years[0] ?? lastYear) + 1;
    const years = Array.from({ length: Math.max(0, lastYear - first + 1) }, (_, k) => first + k);
    const added = years.map((year) => ({ year, add: 0, rate: value, because: null }));
    return { ...series, events: [...series.events, ...added] };
  };
  return { ...model, series: model.series.map(change) };
}
