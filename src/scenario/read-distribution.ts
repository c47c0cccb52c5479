import { fewestForSpread, type GrowthSpread, type GrowthSpreads } from '../cases/growth-spread.ts';
import { fractionForm, type QuantityForm } from '../laws/rate.ts';
import { type Distribution, massOutside, shapeIds } from '../stats/distribution.ts';
import { log } from '../stats/elementary.ts';
import type { Indicator } from '../terms/indicator.ts';
import { movesInPoints } from '../terms/kind.ts';
import { fromStored } from '../terms/unit.ts';
import { readQuantity } from './read-quantity.ts';
import type { Origin } from './scenario.ts';
import type { ReportAt } from './scenario-report.ts';
import type { UncertainRange } from './uncertain-range.ts';
import type { DistributionForm } from './uncertainty-schema.ts';

/** What a distribution is read against. */
export type DistributionContext = {
  readonly indicator: Indicator;
  readonly range: UncertainRange;
  readonly origin: Origin;
  readonly report: ReportAt;
  readonly spreads: GrowthSpreads;
};

export type ReadDistribution = {
  readonly distribution: Distribution;
  readonly cases: GrowthSpread | null;
};

/** More than this share of a distribution outside its parameter's range is refused. */
const mostOutside = 1e-6;

/**
 * The distribution of one parameter, in the numbers of its law. What lies outside the parameter's
 * range is cut off: silently up to a millionth, with `truncate: true` beyond.
 *
 * @param form as written
 * @param context the parameter, its place and its cases
 * @returns null where something is wrong, which is reported
 */
export function readDistribution(
  form: DistributionForm,
  context: DistributionContext,
): ReadDistribution | null {
  const { origin, report } = context;
  const named = shapeIds.filter((id) => form[id] !== undefined);
  const [shape] = named;
  if (shape === undefined || named.length > 1) {
    report(origin, 'one-distribution', { named, allowed: shapeIds });
    return null;
  }
  const read = readShape(form, shape, context);
  if (read === null) return null;
  const isTruncated = form.truncate ?? form[shape]?.truncate ?? false;
  const distribution = keepInRange(read.distribution, isTruncated, context);
  return distribution === null ? null : { ...read, distribution };
}

function readShape(
  form: DistributionForm,
  shape: Distribution['shape'],
  context: DistributionContext,
): ReadDistribution | null {
  const { range, origin, report } = context;
  const at = (key: string): Origin => ({
    file: origin.file,
    path: [...origin.path, shape, ...(key === '' ? [] : [key])],
  });
  const numbers = new Map<string, number | null>();
  const number = (key: string, raw: QuantityForm | undefined): number | null => {
    const value = raw === undefined ? range.center : readNumber(raw, context, at(key));
    numbers.set(key, value);
    return value;
  };
  const spreadOf = (key: string, raw: QuantityForm): number | null => {
    const value = number(key, raw);
    if (value !== null && value < 0)
      report(at(key), 'negative-spread', { key, found: String(raw) });
    return value === null || value < 0 ? null : value;
  };
  /** Low, likeliest and high in this order, or null. */
  const ordered = (
    one: { readonly low: QuantityForm; readonly high: QuantityForm },
    likeliest: QuantityForm | null | undefined,
  ) => {
    const [min, max] = [number('low', one.low), number('high', one.high)];
    const mode = likeliest === null ? min : number('mode', likeliest);
    if (min === null || max === null || mode === null) return null;
    if (min <= mode && mode <= max) return { min, mode, max };
    const [low, high] = [String(one.low), String(one.high)];
    const said = likeliest === null || min > max ? null : String(likeliest ?? show(mode, context));
    report(at(''), 'distribution-order', { low, mode: said, high });
    return null;
  };
  const whole = (distribution: Distribution): ReadDistribution => ({ distribution, cases: null });
  const uncut = { low: null, high: null };

  if (form.normal !== undefined) {
    const [mean, sd] = [number('mean', form.normal.mean), spreadOf('sd', form.normal.sd)];
    return mean === null || sd === null ? null : whole({ shape: 'normal', mean, sd, ...uncut });
  }
  if (form.lognormal !== undefined) {
    const { sigma, sd, median: middle } = form.lognormal;
    if ((sigma === undefined) === (sd === undefined)) {
      report(at(''), 'one-of-keys', { shape, keys: ['sd', 'sigma'] });
      return null;
    }
    const median = number('median', middle);
    if (median !== null && median <= 0) {
      const found = String(middle ?? show(median, context));
      report(at(''), 'median-not-positive', { found });
    }
    const width = sd === undefined ? null : spreadOf('sd', sd);
    if (sigma !== undefined && sigma < 0)
      report(at('sigma'), 'negative-spread', { key: 'sigma', found: String(sigma) });
    if (median === null || median <= 0 || (sigma ?? width ?? -1) < 0) return null;
    return whole({
      shape: 'lognormal',
      median,
      sigma: sigma ?? sigmaOf(width ?? 0, median),
      ...uncut,
    });
  }
  if (form.triangular !== undefined) {
    const ends = ordered(form.triangular, form.triangular.mode);
    return ends === null ? null : whole({ shape: 'triangular', ...ends, ...uncut });
  }
  if (form.pert !== undefined) {
    const ends = ordered(form.pert, form.pert.mode);
    return ends === null ? null : whole({ shape: 'pert', ...ends, ...uncut });
  }
  if (form.uniform !== undefined) {
    const ends = ordered(form.uniform, null);
    if (ends === null) return null;
    return whole({ shape: 'uniform', min: ends.min, max: ends.max, ...uncut });
  }
  if (form.beta !== undefined) {
    const ends = ordered(form.beta, null);
    if (ends === null) return null;
    const { alpha, beta } = form.beta;
    return whole({ shape: 'beta', alpha, beta, min: ends.min, max: ends.max, ...uncut });
  }
  if (form.student !== undefined) {
    const center = number('center', form.student.center);
    const scale = spreadOf('scale', form.student.scale);
    if (center === null || scale === null) return null;
    return whole({ shape: 'student', center, scale, df: form.student.df, ...uncut });
  }
  return readEmpirical(form.empirical ?? {}, context, at);
}

function readEmpirical(
  form: NonNullable<DistributionForm['empirical']>,
  context: DistributionContext,
  at: (key: string) => Origin,
): ReadDistribution | null {
  const { range, report, indicator } = context;
  if ((form.values === undefined) === (form.cases === undefined)) {
    report(at(''), 'one-of-keys', { shape: 'empirical', keys: ['values', 'cases'] });
    return null;
  }
  const uncut = { low: null, high: null };
  if (form.cases !== undefined) {
    const { spreads } = context;
    const inPoints = movesInPoints(indicator.kind);
    const spread =
      form.cases === 'own' ? spreads.own(indicator.id, inPoints) : spreads.pooled(inPoints);
    if (spread === null) {
      const pooled = form.cases === 'pooled' ? 'yes' : 'no';
      report(at('cases'), 'few-cases', { id: indicator.id, least: fewestForSpread, pooled });
      return null;
    }
    const values = spread.deviations.map((one) => range.center + one * range.times);
    return { distribution: { shape: 'empirical', values, ...uncut }, cases: spread };
  }
  const values: number[] = [];
  for (const [i, raw] of (form.values ?? []).entries()) {
    const { file, path } = at('values');
    const value = readNumber(raw, context, { file, path: [...path, i] });
    if (value === null) return null;
    values.push(value);
  }
  values.sort((a, b) => a - b);
  return { distribution: { shape: 'empirical', values, ...uncut }, cases: null };
}

/** A number as the parameter asks for it; null (and reported) where it is something else. */
function readNumber(
  raw: QuantityForm,
  { range, indicator, report }: DistributionContext,
  origin: Origin,
): number | null {
  if (range.written === 'fraction') {
    const fraction = fractionForm.safeParse(raw).data ?? null;
    if (fraction === null) report(origin, 'not-a-fraction', { found: String(raw) });
    return fraction === null ? null : fraction * range.times;
  }
  return readQuantity(raw, indicator.unit, origin, report);
}

function keepInRange(
  distribution: Distribution,
  truncate: boolean,
  context: DistributionContext,
): Distribution | null {
  const { range, origin, report } = context;
  const { parameter, low, high } = range;
  const share = massOutside(distribution, low, high);
  if (share === 0) return distribution;
  const bounds = {
    low: low === null ? null : show(low, context),
    high: high === null ? null : show(high, context),
  };
  if (share > mostOutside && !truncate) {
    report(origin, 'outside-range', { parameter, share, ...bounds });
    return null;
  }
  if (share > 1 - mostOutside) {
    report(origin, 'nothing-inside-range', { parameter, ...bounds });
    return null;
  }
  return { ...distribution, low, high };
}

/** A number of the law as a scenario would write it. */
function show(value: number, { range, indicator }: DistributionContext): string {
  const digits = (x: number) => String(Number(x.toPrecision(6)));
  return range.written === 'fraction'
    ? `${digits((value / range.times) * 100)}%`
    : `${digits(fromStored(value, indicator.unit))} ${indicator.unit}`;
}

/** The σ of the logarithm at which a lognormal of this median has the standard deviation sd. */
function sigmaOf(sd: number, median: number): number {
  // sd² = m²·w·(w − 1), w = e^(σ²).
  const ratio = sd / median;
  return Math.sqrt(log((1 + Math.sqrt(1 + 4 * ratio * ratio)) / 2));
}
