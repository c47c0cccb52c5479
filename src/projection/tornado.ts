import type { Model, ModelSeries } from '../scenario/model.ts';
import { quantileOf } from '../stats/distribution.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { drawnModel } from './drawn-model.ts';
import type { Draws } from './draws.ts';
import { judgeBlock } from './judge-block.ts';
import { judgedValue } from './judged-value.ts';
import { narrowUncertainty } from './narrow-uncertainty.ts';
import { project } from './project.ts';
import {
  factorShare,
  inputsOf,
  isShared,
  meanShockSd,
  type UncertainInput,
} from './target-inputs.ts';

/** What one input does to a target's figure on its own, from its 10% to its 90% quantile. */
export type TornadoBar = {
  readonly input: UncertainInput;
  /**
   * The quantiles: of a parameter in the numbers of its law; of a volatility the mean yearly shock
   * up to the target; of the common factor in its standard deviations.
   */
  readonly low: number;
  readonly high: number;
  /** The figure at `low` and at `high`, all else at its centre. */
  readonly atLow: number;
  readonly atHigh: number;
};

/** One target's figure, and what each uncertain input alone does to it, the strongest first. */
export type Tornado = {
  readonly indicator: string;
  readonly year: number;
  /** The figure with everything at its centre. */
  readonly center: number;
  readonly bars: readonly TornadoBar[];
};

/** The range of every bar. */
const tornadoRange = [0.1, 0.9] as const;

/**
 * One at a time: each uncertain input at its 10% and at its 90% quantile, the others at their
 * centre (parameters as resolved, no shocks).
 *
 * A volatility is one input: the mean of its yearly shocks up to the target's year, the same in
 * each year. So is the common factor: it moves every correlated parameter and shock together.
 *
 * @param model the resolved scenario
 * @param id an indicator with a target
 * @returns null where the target has no figure; no bars where it is certain
 * source: definition (one-at-a-time sensitivity)
 */
export function tornadoOf(given: Model, id: string): Tornado | null {
  const model = drawnModel(given);
  const series = model.series.find((s) => s.indicator.id === id);
  const target = series?.target ?? null;
  if (series === undefined || target === null) return null;
  const { years, series: paths } = project(model, Math.max(target.year, model.years[1] ?? 0));
  const path = paths.find((one) => one.indicator === id)?.path ?? null;
  const center = path === null ? null : judgedValue(series, path, years, target);
  if (center === null || !Number.isFinite(center)) return null;
  const narrow = narrowUncertainty(model, id);
  const cases = inputsOf(narrow).flatMap((input) =>
    tornadoRange.map((p) => ({ input, p, z: normalQuantile(p) })),
  );
  const figures = evaluateCases(narrow, id, target.year, cases);
  const bars = cases.flatMap(({ input }, k): readonly TornadoBar[] => {
    const [atLow, atHigh] = [figures[k], figures[k + 1]];
    if (k % 2 === 1 || atLow === undefined || atHigh === undefined) return [];
    const [low = 0, high = 0] = [cases[k]!, cases[k + 1]!].map((one) =>
      inputAt(narrow, input, one, target.year),
    );
    return [{ input, low, high, atLow, atHigh }];
  });
  const sorted = [...bars].sort((a, b) => swingOf(b) - swingOf(a));
  return { indicator: id, year: target.year, center, bars: sorted };
}

/** How far an input moves the figure. */
export function swingOf({ atLow, atHigh }: TornadoBar): number {
  return Math.abs(atHigh - atLow);
}

/** One input at one of its quantiles, which a normal number z stands at. */
type Case = { readonly input: UncertainInput; readonly p: number; readonly z: number };

function inputAt(model: Model, input: UncertainInput, { p, z }: Case, year: number): number {
  if (input.kind === 'factor') return z;
  if (input.kind === 'volatility') {
    const series = seriesOf(model, input.indicator);
    return series === undefined ? 0 : z * meanShockSd(model, series, year);
  }
  const parameter = model.uncertainty?.parameters.find((one) => isSame(one, input));
  return parameter === undefined ? 0 : quantileOf(parameter.distribution, p);
}

/** The judged figure in each case; all cases are draws of one block, or of a few. */
function evaluateCases(
  model: Model,
  id: string,
  year: number,
  cases: readonly Case[],
): readonly number[] {
  const figures: number[] = [];
  for (let from = 0; from < cases.length; from += blockSize) {
    const some = cases.slice(from, from + blockSize);
    const judged = judgeBlock(model, id, drawsOf(model, year, some));
    if (judged === null) return [];
    judged.run();
    figures.push(...judged.values.subarray(0, some.length));
  }
  return figures.every(Number.isFinite) ? figures : [];
}

/** Numbers that are set, a case a draw: what no case names stays at its centre. */
function drawsOf(model: Model, year: number, cases: readonly Case[]): Draws {
  const share = Math.sqrt(factorShare(model));
  const { parameters = [], volatility = [] } = model.uncertainty ?? {};
  const drawn = parameters.map((parameter) => {
    const values = new Float64Array(blockSize).fill(parameter.center);
    for (const [j, { input, p, z }] of cases.entries()) {
      if (input.kind === 'parameter' && isSame(parameter, input))
        values[j] = quantileOf(parameter.distribution, p);
      else if (input.kind === 'factor' && isShared(model, parameter))
        values[j] = quantileOf(parameter.distribution, normalCdf(share * z));
    }
    return { parameter, values };
  });
  const shocks = volatility.map(({ indicator }) => {
    const series = seriesOf(model, indicator);
    const sd = series === undefined ? 0 : meanShockSd(model, series, year);
    const own = new Float64Array(blockSize);
    for (const [j, { input, z }] of cases.entries()) {
      if (input.kind === 'volatility' && input.indicator === indicator) own[j] = z * sd;
      else if (input.kind === 'factor') own[j] = share * z * sd;
    }
    return { indicator, own };
  });
  return {
    load: () => undefined,
    parameter: (indicator, parameter) =>
      drawn.find((one) => isSame(one.parameter, { indicator, parameter }))?.values ?? null,
    shocks: (indicator) => {
      const own = shocks.find((one) => one.indicator === indicator)?.own;
      if (own === undefined) return null;
      return { advance: () => undefined, factor: () => own, shared: 0, own, alone: 1 };
    },
  };
}

type Named = { readonly indicator: string; readonly parameter: string };

function isSame(a: Named, b: Named): boolean {
  return a.indicator === b.indicator && a.parameter === b.parameter;
}

function seriesOf(model: Model, id: string): ModelSeries | undefined {
  return model.series.find((s) => s.indicator.id === id);
}
