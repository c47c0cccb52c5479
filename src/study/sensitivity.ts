import { lastYearOf } from '../projection/judge-block.ts';
import { narrowUncertainty } from '../projection/narrow-uncertainty.ts';
import { openSwaps } from '../projection/swap-draws.ts';
import { inputsOf, type UncertainInput } from '../projection/target-inputs.ts';
import { type Tornado, tornadoOf } from '../projection/tornado.ts';
import type { Model } from '../scenario/model.ts';
import { defaultPoints, sobolIndicesOfBlocks } from '../stats/sobol-indices.ts';
import type { InputIndices } from '../stats/sobol-sums.ts';
import { askedTarget } from './asked-target.ts';

export type SensitivityOptions = {
  /** An indicator with a target; by default the total that the plan is about. */
  readonly target?: string | undefined;
  /** Of the Sobol indices: a power of two, 1024 to 2²⁴, by default 8192. */
  readonly points?: number | undefined;
  /** By default the scenario's. */
  readonly randomSeed?: number | undefined;
  /** Called now and then with the number of points done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
};

/** What drives the outcome of one target. */
export type Sensitivity = {
  readonly scenario: string;
  readonly tornado: Tornado;
  /** null where the indices say nothing; `lacks` says why. */
  readonly sobol: SobolTable | null;
  /**
   * `certain`: nothing that moves the target is uncertain. `matrix`: correlations that are given one
   * by one leave no independent inputs among which the variance could be shared.
   */
  readonly lacks: 'certain' | 'matrix' | null;
};

/** Shares of the variance of the judged figure, in the order of the scenario's uncertainty. */
export type SobolTable = {
  readonly inputs: readonly (InputIndices & { readonly input: UncertainInput })[];
  /** Of the judged figure, in its unit. */
  readonly sd: number;
  readonly points: number;
  readonly evaluations: number;
  readonly randomSeed: number;
  /** Of the bootstrap intervals. */
  readonly level: number;
  /** Numbers a point has, and how many of them are evenly laid; the rest are random. */
  readonly dimensions: number;
  readonly evenDimensions: number;
};

/**
 * What drives the outcome of a target: what each uncertain input does to it alone (tornado), and
 * what share of its variance each explains (Sobol indices).
 *
 * Indices assume independent inputs. Correlated ones are parted: the common factor is an input of
 * its own, and what is left of each parameter and shock is another. A correlation matrix has no
 * such parts: the tornado is given alone.
 *
 * @param model the resolved scenario
 * @throws QuestionError where the target is unknown or has no figure
 * @throws RangeError where options make no sense
 * source: DESIGN section 6; Saltelli et al. (2010)
 */
export function sensitivity(model: Model, options: SensitivityOptions = {}): Sensitivity {
  const { series, target } = askedTarget(model, options.target);
  const { id } = series.indicator;
  const tornado = tornadoOf(model, id);
  if (tornado === null) throw new RangeError(`the target of ${id} has no figure`);
  const scenario = model.scenario.id;
  const narrow = narrowUncertainty(model, id);
  const inputs = inputsOf(narrow);
  const correlation = narrow.uncertainty?.correlation;
  const movers = new Set(inputs.flatMap((one) => (one.kind === 'factor' ? [] : [one.indicator])));
  const isMixed =
    correlation?.kind === 'matrix' &&
    correlation.indicators.filter((one) => movers.has(one)).length > 1;
  if (isMixed) return { scenario, tornado, sobol: null, lacks: 'matrix' };
  const years = lastYearOf(model, target.year) - (model.years[0] ?? 0);
  const swaps = openSwaps(apart(narrow), id, years);
  if (swaps === null) return { scenario, tornado, sobol: null, lacks: 'certain' };
  const { points = defaultPoints, randomSeed = model.randomSeed, onProgress } = options;
  const found = sobolIndicesOfBlocks(swaps, { points, randomSeed, onProgress });
  const sd = Math.sqrt(found.variance);
  // What is left where all draws agree is the last bit of a sum.
  if (!(sd > 1e-12 * Math.abs(tornado.center)))
    return { scenario, tornado, sobol: null, lacks: 'certain' };
  return {
    scenario,
    tornado,
    sobol: {
      inputs: found.inputs.map((indices, i) => ({ input: inputs[i]!, ...indices })),
      sd,
      points,
      evaluations: found.evaluations,
      randomSeed,
      level: found.level,
      dimensions: found.dimensions,
      evenDimensions: found.evenDimensions,
    },
    lacks: null,
  };
}

/** Without its correlation matrix, which means nothing for a single indicator. */
function apart(model: Model): Model {
  const { uncertainty } = model;
  if (uncertainty === null || uncertainty.correlation.kind === 'one-factor') return model;
  return {
    ...model,
    uncertainty: { ...uncertainty, correlation: { kind: 'one-factor', value: 0 } },
  };
}
