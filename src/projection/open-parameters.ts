import type { Model } from '../scenario/model.ts';
import { growthParameters, type ModelUncertainty } from '../scenario/model-uncertainty.ts';
import { fillQuantiles } from '../stats/distribution.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import { blockSize, uniformOf } from '../stats/sampling/sampling.ts';
import type { Streams } from './draws.ts';
import { combine, mixRow, triangleOf } from './open-shocks.ts';

type Parameter = ModelUncertainty['parameters'][number];

/** The last double below 1. */
const almostOne = 0.9999999999999999;

/**
 * The uncertain parameters: one number a draw each, x = F⁻¹(u).
 *
 * Growth parameters of different indicators are correlated by a Gaussian copula: u = Φ(z), z from
 * one factor or from the matrix like the yearly shocks; of several in one indicator the matrix
 * joins the first by name.
 *
 * source: DESIGN section 6; Nelsen (2006), An introduction to copulas, section 2.9 (inversion)
 */
export function openParameters(model: Model, streams: Streams) {
  const stated = model.uncertainty;
  const opened = new Map<Parameter, Drawn>();
  let current: number | null = null;
  const open = (parameter: Parameter, uncertainty: ModelUncertainty): Drawn => {
    const values = new Float64Array(blockSize);
    const fill = openUniforms(parameter, uncertainty, streams, values);
    const load = (block: number) => {
      fill(block);
      fillQuantiles(parameter.distribution, values, values);
    };
    if (current !== null) load(current);
    return { values, load };
  };
  return {
    load: (block: number): void => {
      current = block;
      for (const { load } of opened.values()) load(block);
    },
    of: (indicator: string, name: string): Float64Array | null => {
      const wanted = stated?.parameters.find(
        (one) => one.indicator === indicator && one.parameter === name,
      );
      if (stated === null || wanted === undefined) return null;
      const drawn = opened.get(wanted) ?? open(wanted, stated);
      opened.set(wanted, drawn);
      return drawn.values;
    },
  };
}

type Drawn = { readonly values: Float64Array; readonly load: (block: number) => void };

/** Fills the uniform numbers of one parameter for a block. */
function openUniforms(
  parameter: Parameter,
  { parameters, correlation }: ModelUncertainty,
  streams: Streams,
  out: Float64Array,
): (block: number) => void {
  const grows = growthParameters.includes(parameter.parameter);
  const isCorrelated = grows && (correlation.kind === 'matrix' || correlation.value !== 0);
  if (!isCorrelated) return openPlain(parameter, streams, out);
  const own = streams.normals(nameOf(parameter), 1);
  const scratch = new Float64Array(blockSize);
  if (correlation.kind === 'one-factor') {
    const { value } = correlation;
    const weights = Float64Array.of(Math.sqrt(value), Math.sqrt(1 - value));
    const factor = streams.normals('factor', 1);
    return (block) => {
      factor(0, block, scratch);
      own(0, block, out);
      combine(weights, scratch, out, out);
      toUniforms(out);
    };
  }
  const members = firstGrowthParameters(parameters)
    .filter(({ indicator }) => correlation.indicators.includes(indicator))
    .sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
  const row = members.findIndex(
    (m) => m.indicator === parameter.indicator && m.parameter === parameter.parameter,
  );
  if (row < 0) return openPlain(parameter, streams, out);
  const lower = triangleOf(
    correlation,
    members.map((m) => m.indicator),
  )[row]!;
  const sources = members.slice(0, row + 1).map((m) => streams.normals(nameOf(m), 1));
  return (block) => {
    const source = (k: number): Float64Array => {
      sources[k]!(0, block, scratch);
      return scratch;
    };
    mixRow(lower, row, source, out);
    toUniforms(out);
  };
}

function openPlain(parameter: Parameter, streams: Streams, out: Float64Array) {
  const sampler = streams.words(nameOf(parameter), 1);
  return (block: number): void => {
    const words = sampler.words(0, block);
    const flip = sampler.flip(0, block);
    for (let j = 0; j < blockSize; j++) out[j] = uniformOf(words[j]! ^ flip);
  };
}

/** The growth parameter of each indicator that the matrix speaks of. */
function firstGrowthParameters(parameters: readonly Parameter[]): readonly Parameter[] {
  const growing = parameters.filter(({ parameter }) => growthParameters.includes(parameter));
  return growing.filter(
    (p) => !growing.some((q) => q.indicator === p.indicator && q.parameter < p.parameter),
  );
}

function nameOf({ indicator, parameter }: Parameter): string {
  return `${indicator}.${parameter}`;
}

function toUniforms(z: Float64Array): void {
  for (let j = 0; j < z.length; j++) z[j] = Math.min(almostOne, normalCdf(z[j]!));
}
