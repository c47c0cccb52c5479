import { valueIn } from '../region/figures.ts';
import { type Member, membersOf, sumOf } from '../scenario/members.ts';
import type { Model, ModelSeries } from '../scenario/model.ts';
import { wholeOf } from '../scenario/plan-paths.ts';

/** What is published for an indicator in a year; null where nothing is. */
export function figureIn({ indicator }: ModelSeries, year: number): number | null {
  return valueIn(indicator, year)?.value ?? null;
}

/** Σ of the published parts of a year, in the total's unit; null where one is missing. */
export function sumAt(members: readonly Member[], year: number): number | null {
  return sumOf(members, (series) => figureIn(series, year));
}

/**
 * ω₀ by which the sum of a total's parts is divided: Σ parts ÷ total of the base year, 1 where the
 * parts add up.
 *
 * @returns null where a figure is missing or 0
 * source: DESIGN section 4
 */
export function baseOmega(model: Model, series: ModelSeries): number | null {
  if (series.indicator.parts?.cover === 'exact') return 1;
  const { base } = model.region.plan;
  const all = sumAt(membersOf(model, series), base);
  const total = figureIn(series, base);
  const omega = all === null || total === null ? 0 : all / total;
  return Number.isFinite(omega) && omega !== 0 ? omega : null;
}

/**
 * What a part and all parts of its total come to in the base year.
 *
 * @returns null where a figure is missing, or all are 0
 */
export function baseShare(
  model: Model,
  series: ModelSeries,
): { readonly part: number; readonly all: number } | null {
  const { base } = model.region.plan;
  const whole = wholeOf(model, series.indicator.id);
  const part = figureIn(series, base);
  const all = whole === null ? null : sumAt(membersOf(model, whole), base);
  return part === null || all === null || all === 0 ? null : { part, all };
}
