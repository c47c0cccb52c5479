import { laws } from '../laws/registry.ts';
import type { Model } from '../scenario/model.ts';
import type { UncertainParameter } from '../scenario/model-uncertainty.ts';
import { fillQuantiles } from '../stats/distribution.ts';
import { fillNormals, normalPieces } from '../stats/fill-normals.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import { blockSize, uniformOf } from '../stats/sampling/sampling.ts';
import type { BlockFunction } from '../stats/sobol-indices.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { Draws, Streams } from './draws.ts';
import { addTerms, judgeTerms } from './judge-terms.ts';
import { combine, openShocks } from './open-shocks.ts';
import { factorShare, inputsOf, isShared } from './target-inputs.ts';

type Side = 'a' | 'b';
/** Numbers of both sides. */
type Both = { readonly a: Float64Array; readonly b: Float64Array };

/** The last double below 1. */
const almostOne = 0.9999999999999999;

/**
 * The judged figure of a target as a function of what is uncertain, each input apart: independent
 * standard normal numbers, of which the correlated ones are made as in `simulate`.
 *
 * z = √ρ · F + √(1 − ρ) · e; F, the common factor of all years and parameters, is one input, the e
 * of each parameter and of each indicator's yearly shocks are others
 *
 * @param model narrowed to what moves the target, with one factor or no correlation
 * @param years how many are drawn after the base
 * @returns null where the figure is certain
 */
export function openSwaps(model: Model, id: string, years: number): BlockFunction | null {
  const inputs = inputsOf(model);
  const rho = factorShare(model);
  const { parameters = [], volatility = [] } = model.uncertainty ?? {};
  const isIn = { a: inputs.map(() => false), b: inputs.map(() => true) };
  let sideOf: readonly boolean[] = isIn.a;
  const pick = (both: Both, input: number) => (sideOf[input] === true ? both.b : both.a);
  const factorInput = inputs.findIndex(({ kind }) => kind === 'factor');

  // Parameters come first, then the factor, then shocks: the first dimensions are the most even.
  let dimensions = 0;
  const loads: ((words: (side: Side, dimension: number) => Int32Array) => void)[] = [];
  const pieces = normalPieces();
  const normals = (): Both => {
    const [at, both] = [dimensions++, pair()];
    loads.push((words) => {
      for (const side of sides) fillNormals(words(side, at), 0, both[side], pieces);
    });
    return both;
  };
  const uniforms = (): Both => {
    const [at, both] = [dimensions++, pair()];
    loads.push((words) => {
      for (const side of sides) {
        const drawn = words(side, at);
        for (let j = 0; j < blockSize; j++) both[side][j] = uniformOf(drawn[j]!);
      }
    });
    return both;
  };

  const common = parameters.some((one) => isShared(model, one)) ? normals() : null;
  const drawn = parameters.map((parameter, input) => {
    const shared = common !== null && isShared(model, parameter);
    const values = shared
      ? sharedValues(parameter, rho, normals(), common, loads)
      : ownValues(parameter, uniforms(), loads);
    const growth = growthPer(model, parameter);
    return { parameter, input, values, growth, current: new Float64Array(blockSize) };
  });
  const names = [
    ...(factorInput >= 0 && volatility.length > 0
      ? [{ name: 'factor ~ year', input: factorInput }]
      : []),
    ...volatility.map(({ indicator }, k) => ({
      name: `${indicator} ~ year`,
      input: parameters.length + k,
    })),
  ];
  const yearly = new Map(
    names.map(({ name, input }) => {
      return [name, { input, layers: Array.from({ length: years }, normals) }] as const;
    }),
  );
  const streams: Streams = {
    words: () => {
      throw new RangeError('yearly shocks are normal numbers');
    },
    normals: (name) => {
      const found = yearly.get(name)!;
      return (dimension, _block, out) => out.set(pick(found.layers[dimension]!, found.input));
    },
  };
  const shocks = openShocks(model, streams, years);

  /** What is added to an indicator's growth: `growth`, and parameters that come to the same. */
  const growths = new Map(
    [...new Set(drawn.filter((d) => d.growth !== null).map((d) => d.parameter.indicator))].map(
      (indicator) => [indicator, new Float64Array(blockSize)],
    ),
  );
  const setParameters = (isAffected: Affected): void => {
    for (const [indicator, values] of growths) if (isAffected(indicator)) values.fill(0);
    for (const { parameter, input, values, growth, current } of drawn) {
      if (!isAffected(parameter.indicator)) continue;
      const now = values(sideOf[input] === true, sideOf[factorInput] === true);
      const sum = growth === null ? undefined : growths.get(parameter.indicator);
      if (sum === undefined) current.set(now);
      else addTimes(sum, growth ?? 0, parameter.center, now);
    }
  };
  const draws: Draws = {
    load: () => undefined,
    parameter: (indicator, name) => {
      if (name === 'growth') return growths.get(indicator) ?? null;
      const found = drawn.find(
        (d) => d.parameter.indicator === indicator && d.parameter.parameter === name,
      );
      return found === undefined || found.growth !== null ? null : found.current;
    },
    shocks: shocks.of,
  };
  const judged = judgeTerms(model, id, draws);
  if (judged === null) return null;
  const { terms } = judged;
  const first = terms.map(() => new Float64Array(blockSize));
  const affects = inputs.map(
    (input): Affected =>
      (indicator) =>
        input.kind === 'factor' || input.indicator === indicator,
  );
  const all = () => true;
  const isMixed = inputs.map((_, mixed) => inputs.map((__, i) => i === mixed));
  const set = (sides: readonly boolean[], isAffected: Affected, factor: boolean): void => {
    sideOf = sides;
    setParameters(isAffected);
    if (factor) shocks.load(0);
  };
  return {
    inputs: inputs.length,
    dimensions,
    load: (words) => {
      for (const load of loads) load(words);
    },
    evaluate: (which, out) => {
      if (typeof which === 'string') {
        set(isIn[which], all, true);
        for (const term of terms) term.run();
        if (which === 'a') for (const [k, { values }] of terms.entries()) first[k]!.set(values);
        addTerms(
          judged,
          terms.map(({ values }) => values),
          out,
        );
        if (which === 'b') set(isIn.a, all, true);
        return;
      }
      // Only what feels the input is worked out again; the rest is as it is on side A.
      const isAffected = affects[which.mixed]!;
      set(isMixed[which.mixed]!, isAffected, which.mixed === factorInput);
      const values = terms.map((term, k) => {
        if (![...term.movers].some(isAffected)) return first[k]!;
        term.run();
        return term.values;
      });
      addTerms(judged, values, out);
      set(isIn.a, isAffected, which.mixed === factorInput);
    },
  };
}

const sides = ['a', 'b'] as const;

function pair(): Both {
  return { a: new Float64Array(blockSize), b: new Float64Array(blockSize) };
}

/** Whether an indicator feels what changes. */
type Affected = (indicator: string) => boolean;

type Values = (own: boolean, factor: boolean) => Float64Array;
type Loads = ((words: (side: Side, dimension: number) => Int32Array) => void)[];

/** Values of a parameter that stands alone, of both sides. */
function ownValues({ distribution }: UncertainParameter, uniforms: Both, loads: Loads): Values {
  const values = pair();
  loads.push(() => {
    for (const side of sides) fillQuantiles(distribution, uniforms[side], values[side]);
  });
  return (own) => (own ? values.b : values.a);
}

/** Values of a parameter that follows the factor, for each side of its own and of the factor. */
function sharedValues(
  { distribution }: UncertainParameter,
  rho: number,
  own: Both,
  factor: Both,
  loads: Loads,
): Values {
  const byFactor = { a: pair(), b: pair() };
  const weights = Float64Array.of(Math.sqrt(rho), Math.sqrt(1 - rho));
  loads.push(() => {
    for (const f of sides)
      for (const side of sides) {
        const out = byFactor[f][side];
        combine(weights, factor[f], own[side], out);
        if (
          distribution.shape === 'normal' &&
          distribution.low === null &&
          distribution.high === null
        )
          scale(out, distribution.mean, distribution.sd);
        else {
          for (let j = 0; j < blockSize; j++) out[j] = Math.min(almostOne, normalCdf(out[j]!));
          fillQuantiles(distribution, out, out);
        }
      }
  });
  return (isOwn, isFactor) => byFactor[isFactor ? 'b' : 'a'][isOwn ? 'b' : 'a'];
}

/** μ + σ·z: what Φ⁻¹(Φ(z)) would give, without going there and back. */
function scale(z: Float64Array, mean: number, sd: number): void {
  const n = z.length;
  for (let j = 0; j < n; j++) z[j] = mean + sd * z[j]!;
}

function addTimes(sum: Float64Array, times: number, center: number, values: Float64Array): void {
  const n = sum.length;
  for (let j = 0; j < n; j++) sum[j] = sum[j]! + times * (values[j]! - center);
}

/**
 * How much one of a parameter adds to a year's growth, where that is all it does (the rate of a
 * compound law, what leaves a stock): such parameters need not go through the law draw by draw.
 */
function growthPer(model: Model, { indicator, parameter }: UncertainParameter): number | null {
  if (parameter === 'growth') return 1;
  const series = model.series.find((s) => s.indicator.id === indicator);
  const growth = series?.growth ?? null;
  if (series === undefined || growth === null || movesInPoints(series.indicator.kind)) return null;
  const { line } = laws[growth.law];
  const center = growth.parameters[parameter];
  const year = (series.start?.year ?? 0) + 1;
  if (line === undefined || typeof center !== 'number') return null;
  const at = (value: number) => line(year, { ...growth.parameters, [parameter]: value } as never);
  const [here, there, beyond] = [at(center), at(center + 0.25), at(center + 0.5)];
  const times = (there.scale - here.scale) * 4;
  const isFree = here.low === Number.NEGATIVE_INFINITY && here.high === Number.POSITIVE_INFINITY;
  const isAll =
    there.shift === here.shift &&
    there.share === here.share &&
    Math.abs((beyond.scale - there.scale) * 4 - times) < 1e-12;
  return isFree && isAll && Math.abs(Math.abs(times) - 1) < 1e-12 ? Math.sign(times) : null;
}
