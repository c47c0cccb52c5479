import type { Ground, GroundTarget } from '../laws/law.ts';
import type { RateSpec } from '../laws/rate.ts';
import { type LawId, laws } from '../laws/registry.ts';
import { comparableFigures, whyNoGrowth } from '../region/comparable.ts';
import { centreOf, type Growth, historicGrowth, yearsOf } from '../region/growth-measures.ts';
import type { Indicator } from '../terms/indicator.ts';
import { factsOf, movesInPoints } from '../terms/kind.ts';
import { ownValue } from '../terms/own-value.ts';
import { sameDimension, storedFactor } from '../terms/unit.ts';
import { growthOf } from './grounded-growth.ts';
import type { GrowthLack, ParameterGround, SeriesGrowth, SeriesTarget } from './model.ts';
import { naturalLimits } from './natural-limits.ts';
import { readQuantity } from './read-quantity.ts';
import type { Assumption } from './scenario.ts';
import { unknownIndicator } from './scenario-report.ts';
import type { SeriesContext } from './series-context.ts';

/** What an indicator may simply not have where the default meets it. */
const lacking: { readonly [code: string]: GrowthLack } = {
  'no-base': 'no-base',
  'no-target': 'no-target',
  'window-not-after-base': 'no-target',
  'shape-not-for-kind': 'not-for-kind',
  'not-positive': 'not-positive',
  'no-outlook': 'no-outlook',
  'few-even-figures': 'few-even-figures',
  'figure-not-positive': 'figure-not-positive',
};

type ResolvedGrowth = {
  readonly growth: SeriesGrowth | null;
  readonly lack: GrowthLack | null;
};

/**
 * The law and parameters of one indicator: its own assumption, else the scenario's default, else
 * the way to its target. An assumption that names the indicator must fit it; a default that does
 * not fit, or lacks its ground, leaves it without a path and says why.
 *
 * source: DESIGN section 4 (`default`)
 */
export function resolveGrowth(context: SeriesContext): ResolvedGrowth {
  const { scenario, indicator } = context;
  if (indicator.formula !== null) return { growth: null, lack: null };
  const own = ownValue(scenario.growth, indicator.id);
  const assumption = own ?? scenario.default;
  const named = own !== undefined;
  const law = lawFor(assumption, indicator);
  if (!laws[law].kinds.includes(indicator.kind)) {
    if (named)
      context.report(own.origin, 'law-not-for-kind', {
        law,
        kind: indicator.kind,
        allowed: laws[law].kinds,
      });
    return { growth: null, lack: 'not-for-kind' };
  }
  const grounds: ParameterGround[] = [];
  const lacks: GrowthLack[] = [];
  const ground = groundOf(context, assumption, named, grounds, lacks);
  const parameters = laws[law].resolve(formFor(assumption, law) as never, ground);
  if (parameters === null) return { growth: null, lack: lacks[0] ?? 'not-for-kind' };
  const because = assumption?.because ?? null;
  const from = assumption === null ? null : baseName(assumption.origin.file);
  return { growth: { law, parameters, grounds, because, from }, lack: null };
}

/** The law an assumption names, or the one that its kind of indicator asks for. */
function lawFor(assumption: Assumption | null, indicator: Indicator): LawId {
  if (assumption === null) return 'toward-target';
  return assumption.law ?? (movesInPoints(indicator.kind) ? 'linear' : 'compound');
}

/** An assumption without a law holds a rate; the linear law calls it a step. */
function formFor(assumption: Assumption | null, law: LawId): { readonly [key: string]: unknown } {
  if (assumption === null) return {};
  if (assumption.law !== null || law !== 'linear') return assumption.form;
  return { step: assumption.form['rate'] };
}

function groundOf(
  context: SeriesContext,
  assumption: Assumption | null,
  named: boolean,
  grounds: ParameterGround[],
  lacks: GrowthLack[],
): Ground {
  const { indicator, start, target, to, report, region } = context;
  const origin = assumption?.origin ?? { file: context.scenario.files[0] ?? '', path: [] };
  const at = (key: string) =>
    key === 'law' ? origin : { file: origin.file, path: [...origin.path, key] };

  const isKnown = (id: string) => region.indicators.some((i) => i.id === id);

  const lookUp = (spec: RateSpec, key: string): Growth | null => {
    const tried = [spec, ...(assumption?.otherwise ?? [])];
    const stray = tried.map(ofOf).find((of) => of !== null && !isKnown(of)) ?? null;
    if (stray !== null) {
      report(at(key), 'growth-unknown-indicator', unknownIndicator(stray, region));
      return null;
    }
    for (const one of tried) {
      const found = growthOf(one, context);
      if (found === null) continue;
      if (one.ground !== 'figure') grounds.push({ parameter: key, ...found.ground });
      else if (one !== spec) grounds.push({ parameter: key, ground: 'otherwise' });
      return found.growth;
    }
    if (spec.ground === 'figure') return null;
    lacks.push(lackOf(spec, context));
    if (!named) return null;
    report(at(key), 'rate-without-ground', {
      ground: spec.ground,
      of: ofOf(spec) ?? indicator.id,
      cases: context.peers(indicator.id).length,
    });
    return null;
  };

  return {
    kind: indicator.kind,
    start:
      start === null
        ? null
        : { year: start.year, level: start.level, lead: start.year - centreOf(start) },
    to,
    target: target === null ? null : groundTarget(target),
    ...naturalLimits(indicator),
    outlook: groundOutlook(context.outlook),
    figures:
      start === null
        ? []
        : comparableFigures(indicator, start.year).map(({ year, value }) => ({ year, value })),
    rate: (spec, key) => {
      const growth = lookUp(spec, key);
      if (growth === null) return null;
      return movesInPoints(indicator.kind) ? growth.step : growth.growth;
    },
    step: (spec, key) => lookUp(spec, key)?.step ?? null,
    quantity: (raw, key) => readQuantity(raw, indicator.unit, at(key), report),
    unitsOf: (id, key) => {
      const other = region.indicators.find((i) => i.id === id);
      if (other === undefined) {
        report(at(key), 'growth-unknown-indicator', unknownIndicator(id, region));
        return null;
      }
      if (!sameDimension(other.unit, indicator.unit)) {
        report(at(key), 'quantity-wrong-unit', {
          found: `${id} (${other.unit})`,
          unit: indicator.unit,
        });
        return null;
      }
      return storedFactor(other.unit) / storedFactor(indicator.unit);
    },
    refuse: (key, code, params) => {
      const lack = lacking[code];
      if (lack !== undefined) lacks.push(lack);
      if (named || lack === undefined) report(at(key), code, params as never);
      return null;
    },
  };
}

/** What is missing for a rate that the data should give. */
function lackOf(
  spec: Exclude<RateSpec, { readonly ground: 'figure' }>,
  { indicator, start, region }: SeriesContext,
): GrowthLack {
  if (spec.ground === 'peers') return 'no-peers';
  if (spec.ground === 'required') return start === null ? 'no-base' : 'no-required';
  const of = region.indicators.find(({ id }) => id === spec.of) ?? indicator;
  const upTo = start?.year ?? region.plan.base;
  if (whyNoGrowth(of, upTo) !== null) return 'break';
  const past = historicGrowth(of, upTo);
  const isOfPercents = !movesInPoints(indicator.kind) && !movesInPoints(of.kind);
  return isOfPercents && past !== null && past.growth === null ? 'history-from-zero' : 'no-history';
}

/** The other indicator whose history a rate is taken from. */
function ofOf(spec: RateSpec): string | null {
  return spec.ground === 'history' ? spec.of : null;
}

function groundOutlook(outlook: SeriesContext['outlook']): Ground['outlook'] {
  if ('unknown' in outlook) return outlook;
  const { scale, kind, expected, from } = outlook;
  const growth = factsOf(kind).accumulates ? Math.max(0, expected.center) : expected.center;
  return { scale, growth, time: from.time, value: from.value };
}

function groundTarget(target: SeriesTarget): GroundTarget {
  return {
    value: target.value,
    year: target.year,
    each: target.each,
    windowYears: target.window === null ? 0 : yearsOf(target.window),
  };
}

function baseName(file: string): string {
  return file.replace(/^.*\//, '');
}
