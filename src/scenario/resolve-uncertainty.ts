import type { GrowthCase } from '../cases/growth-case.ts';
import { type GrowthSpreads, growthSpreads } from '../cases/growth-spread.ts';
import { suggest } from '../input/suggest.ts';
import { growingKinds } from '../terms/kind.ts';
import { ownValue } from '../terms/own-value.ts';
import type { Model, ModelSeries } from './model.ts';
import type { ModelUncertainty, UncertainParameter } from './model-uncertainty.ts';
import { computedHow } from './plan-paths.ts';
import { readDistribution } from './read-distribution.ts';
import { resolveCorrelation } from './resolve-correlation.ts';
import type { Origin, StatedUncertainty } from './scenario.ts';
import { type ReportAt, unknownIndicator } from './scenario-report.ts';
import { uncertainRanges } from './uncertain-range.ts';

type Stated = Exclude<StatedUncertainty, string>;

/**
 * What is uncertain in a model: each parameter with its distribution, each indicator with its
 * yearly shock, in the order of the region file. What is stated for a total that is summed up, or
 * for a part that is shared out, is read and set aside, as its growth is: see `Model.overruled`.
 *
 * @param stated what the scenario says
 * @param model the model without it
 * @param cases all growth cases, for distributions that are taken from them
 * @param report receives what does not fit the region, its laws, or arithmetic
 * @returns null where nothing is uncertain
 */
export function resolveUncertainty(
  stated: Exclude<StatedUncertainty, 'outlook'>,
  model: Model,
  cases: readonly GrowthCase[],
  report: ReportAt,
): ModelUncertainty | null {
  if (stated === 'none') return null;
  const { name, level } = model.region;
  const idOf = (id: string) => ownValue(model.evidence, id)?.indicator ?? null;
  const spreads = growthSpreads(cases, { name: name.zh, level }, idOf);
  const parameters = resolveParameters(stated, model, spreads, report);
  const volatility = resolveVolatility(stated, model, report);
  const uncertain = model.series
    .map(({ indicator }) => indicator.id)
    .filter((id) => [...parameters, ...volatility].some(({ indicator }) => indicator === id));
  const { correlation } = stated;
  const outline = { id: model.region.id, indicators: outlines(model) };
  const resolved =
    correlation === null
      ? null
      : resolveCorrelation(correlation.form, correlation.origin, uncertain, outline, report);
  if (uncertain.length === 0) return null;
  return {
    parameters,
    volatility,
    persistence: stated.persistence,
    correlation: resolved ?? { kind: 'one-factor', value: 0 },
    drawnGrowth: null,
  };
}

function resolveParameters(
  { parameters }: Stated,
  model: Model,
  spreads: GrowthSpreads,
  report: ReportAt,
): readonly UncertainParameter[] {
  const found: UncertainParameter[] = [];
  for (const [key, { form, origin }] of Object.entries(parameters)) {
    const [, id, name] = /^([a-z][A-Za-z0-9]*)\.([A-Za-z]+)$/.exec(key) ?? [];
    if (id === undefined || name === undefined) {
      report(origin, 'uncertain-key', { key });
      continue;
    }
    const series = seriesOf(model, id, origin, report);
    if (series === null) continue;
    const ranges = uncertainRanges(model, series);
    const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
    if (range === undefined) {
      const allowed = Object.keys(ranges);
      report(origin, 'uncertain-unknown-parameter', {
        id,
        parameter: name,
        law: series.growth?.law ?? '',
        allowed,
        suggestion: suggest(name, allowed),
      });
      continue;
    }
    const { indicator } = series;
    if (found.some((one) => one.indicator === id && one.parameter === range.parameter)) {
      report(origin, 'uncertain-twice', { id, parameter: range.parameter });
      continue;
    }
    const read = readDistribution(form, { indicator, range, origin, report, spreads });
    if (read === null || computedHow(model, series) !== null) continue;
    const { distribution, cases } = read;
    found.push({
      indicator: id,
      parameter: range.parameter,
      distribution,
      center: range.center,
      cases: cases === null ? null : { count: cases.deviations.length, pooled: cases.pooled },
    });
  }
  found.sort((a, b) => (a.parameter < b.parameter ? -1 : 1));
  return inRegionOrder(model, found);
}

/** The yearly shocks: an indicator's own, else that of `*`, which means all that grow by per cent. */
function resolveVolatility(
  { volatility }: Stated,
  model: Model,
  report: ReportAt,
): ModelUncertainty['volatility'] {
  const found: { indicator: string; sd: number }[] = [];
  for (const [id, { sd, origin }] of Object.entries(volatility)) {
    const series = id === '*' ? null : seriesOf(model, id, origin, report);
    if (series !== null && sd > 0 && computedHow(model, series) === null)
      found.push({ indicator: id, sd });
  }
  const all = volatility['*']?.sd ?? 0;
  if (all > 0)
    for (const series of model.series) {
      const { id, kind } = series.indicator;
      if (!growingKinds.includes(kind) || Object.hasOwn(volatility, id)) continue;
      if (hasOwnGrowth(model, series)) found.push({ indicator: id, sd: all });
    }
  return inRegionOrder(model, found);
}

/** The indicator of that name with a growth; null (and reported) without. */
function seriesOf(model: Model, id: string, origin: Origin, report: ReportAt): ModelSeries | null {
  const series = model.series.find(({ indicator }) => indicator.id === id);
  if (series === undefined) {
    const region = { id: model.region.id, indicators: outlines(model) };
    report(origin, 'growth-unknown-indicator', unknownIndicator(id, region));
    return null;
  }
  const isFormula = series.indicator.formula !== null;
  if (!isFormula && series.growth !== null) return series;
  report(origin, isFormula ? 'uncertain-formula' : 'uncertain-without-path', { id });
  return null;
}

function hasOwnGrowth(model: Model, series: ModelSeries): boolean {
  return series.growth !== null && computedHow(model, series) === null;
}

function outlines(model: Model) {
  return model.series.map(({ indicator }) => ({
    id: indicator.id,
    computed: indicator.formula !== null,
    cover: indicator.parts?.cover ?? null,
  }));
}

function inRegionOrder<T extends { readonly indicator: string }>(
  model: Model,
  list: readonly T[],
): readonly T[] {
  return model.series.flatMap(({ indicator }) =>
    list.filter((one) => one.indicator === indicator.id),
  );
}
