import { evaluateFormula } from '../region/evaluate-formula.ts';
import { sharesOut, wholeOf } from '../scenario/dependencies.ts';
import { type Member, membersOf, sumOf } from '../scenario/members.ts';
import type { Model, ModelSeries } from '../scenario/model.ts';
import { heldLimits, type NaturalLimits, withinLimits } from '../scenario/natural-limits.ts';
import type { Indicator } from '../terms/indicator.ts';
import { baseOmega, figureIn, sumAt } from './base-figures.ts';
import { growSeries } from './grow-series.ts';
import type { ProjectedSeries, ProjectedTotal, Projection } from './projection.ts';

type Path = readonly (number | null)[];

/**
 * The paths of a model: each indicator moves by its law and events; formulas are computed from the
 * paths they name; totals and parts are brought into step as the scenario asks.
 *
 * bottom-up: total = Σ parts ÷ ω₀ · top-down: part = total · (part ÷ Σ parts) of the base year ·
 * proportional: part = own path · total ÷ Σ own paths. ω₀ is the base year's Σ parts ÷ total, 1
 * where the parts add up. Parts are added in the total's unit. Years up to an indicator's start
 * keep what is published.
 *
 * @param model the resolved scenario
 * @param to the last year, by default the scenario's; later years go on by the same laws
 * @param limitsOf those that a path keeps, by default the ones of its kind
 * @returns one path per indicator of the region, in its order
 * source: DESIGN sections 4 and 5
 */
export function project(
  model: Model,
  to: number = model.years.at(-1) ?? 0,
  limitsOf: (indicator: Indicator) => NaturalLimits = heldLimits,
): Projection {
  const base = model.years[0] ?? to;
  const years = Array.from({ length: to - base + 1 }, (_, i) => base + i);
  const finished = new Map<string, Path | null>();
  const grown = new Map<string, Path | null>();

  const raw = (series: ModelSeries): Path | null => {
    const { id, formula } = series.indicator;
    const known = grown.get(id);
    if (known !== undefined) return known;
    const path =
      formula !== null
        ? evaluateByYear(model, series, years, pathOf)
        : growSeries(series, years, (joined) => pathOf(joined), limitsOf(series.indicator));
    grown.set(id, path);
    return path;
  };

  const pathOf = (id: string): Path | null => {
    const known = finished.get(id);
    if (known !== undefined) return known;
    const series = model.series.find((s) => s.indicator.id === id);
    const stepped = series === undefined ? null : inStep(model, series, years, raw, pathOf);
    const path = series === undefined ? null : held(stepped, limitsOf(series.indicator));
    finished.set(id, path);
    return path;
  };

  return {
    years,
    series: model.series.map((s): ProjectedSeries => {
      const { id, formula } = s.indicator;
      const summed = model.summed.includes(id);
      const shared = model.totals === 'top-down' && wholeOf(model, id) !== null;
      return { indicator: id, path: pathOf(id), computed: formula !== null || summed || shared };
    }),
    totals: model.series.flatMap((s): readonly ProjectedTotal[] =>
      s.indicator.parts === null
        ? []
        : [{ indicator: s.indicator.id, omega: omegaByYear(model, s, years, pathOf) }],
    ),
  };
}

/** A path that keeps to limits, whatever it was computed from; the first year stays as published. */
function held(path: Path | null, limits: NaturalLimits): Path | null {
  let before: number | null = null;
  return (
    path?.map((value, i) => {
      before = value === null || i === 0 ? value : withinLimits(value, before, limits);
      return before;
    }) ?? null
  );
}

/** The path of one indicator after totals and parts were brought into step. */
function inStep(
  model: Model,
  series: ModelSeries,
  years: readonly number[],
  raw: (series: ModelSeries) => Path | null,
  pathOf: (id: string) => Path | null,
): Path | null {
  const { indicator, start } = series;
  const published = (i: number) =>
    start !== null && (years[i] ?? 0) <= start.year ? figureIn(series, years[i] ?? 0) : undefined;
  if (model.summed.includes(indicator.id)) {
    const members = membersOf(model, series);
    const omega = baseOmega(model, series);
    if (omega === null) return null;
    const sums = sumByYear(members, (s) => pathOf(s.indicator.id), years);
    // What is published is kept: rounding of the parts does not change it.
    return sums.map((all, i) => {
      const known = published(i);
      return known !== undefined ? known : all === null ? null : all / omega;
    });
  }
  const whole = wholeOf(model, indicator.id);
  if (whole === null || !sharesOut(model.totals)) return raw(series);
  const total = pathOf(whole.indicator.id);
  const members = membersOf(model, whole);
  const member = members.find((m) => m.series === series);
  if (total === null || member === undefined) return null;
  if (model.totals === 'top-down') {
    const all = sumAt(members, model.region.plan.base);
    const own = figureIn(series, model.region.plan.base);
    if (own === null || all === null || all === 0) return null;
    return total.map((value, i) => {
      const known = published(i);
      return known !== undefined ? known : value === null ? null : (value * own) / all;
    });
  }
  const own = raw(series);
  const sums = sumByYear(members, raw, years);
  return years.map((_, i) => {
    const [value, all, wanted] = [own?.[i] ?? null, sums[i] ?? null, total[i] ?? null];
    if (i === 0 || published(i) !== undefined) return value;
    return value === null || all === null || wanted === null || all === 0
      ? null
      : (value * wanted) / all;
  });
}

function evaluateByYear(
  model: Model,
  { indicator }: ModelSeries,
  years: readonly number[],
  pathOf: (id: string) => Path | null,
): Path | null {
  const { formula } = indicator;
  if (formula === null) return null;
  const path = years.map((_, i) =>
    evaluateFormula(formula, (id, which) =>
      which === 'value'
        ? (pathOf(id)?.[i] ?? null)
        : (model.series.find((s) => s.indicator.id === id)?.target?.value ?? null),
    ),
  );
  return path.every((value) => value === null) ? null : path;
}

function sumByYear(
  members: readonly Member[],
  pathOf: (series: ModelSeries) => Path | null,
  years: readonly number[],
): Path {
  return years.map((_, i) => sumOf(members, (series) => pathOf(series)?.[i] ?? null));
}

/** A ratio to 0, or beyond all numbers, is none. */
function finite(ratio: number): number | null {
  return Number.isFinite(ratio) ? ratio : null;
}

function omegaByYear(
  model: Model,
  series: ModelSeries,
  years: readonly number[],
  pathOf: (id: string) => Path | null,
): Path {
  const total = pathOf(series.indicator.id);
  const sums = sumByYear(membersOf(model, series), (s) => pathOf(s.indicator.id), years);
  return sums.map((all, i) => {
    const whole = total?.[i] ?? null;
    return all === null || whole === null ? null : finite(all / whole);
  });
}
