import type { Model } from '../scenario/model.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { countByPlan, keepAll, type SlotCounter } from './count-slot.ts';
import type { EnsemblePart, QuantileMethod } from './ensemble.ts';
import { type EnsembleOptions, type OpenEnsemble, openEnsemble } from './open-ensemble.ts';
import { planSlot } from './plan-slot.ts';

export type SimulateOptions = EnsembleOptions & {
  /** First draw, by default 0. */
  readonly from?: number | undefined;
  /** The one after the last draw, by default all. */
  readonly to?: number | undefined;
  /** Looked at between blocks. */
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** Told after each sixteen blocks. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
};

/** The simulation was told to stop. */
export class SimulationStopped extends Error {
  override readonly name = 'SimulationStopped';
}

/** Up to so many draws all values are kept; of more, so many settle how the rest is counted. */
const firstDraws = 16_384;
/** Up to so many draws quantiles are exact. */
const exactDraws = 1_000_000;
const blocksPerReport = 16;

/**
 * Draws a model's uncertain numbers and follows its paths in each draw: the ensemble, or a range of
 * its draws for one of several workers. `ensembleOf` makes the result of it.
 *
 * v(t) = law(v(t−1)) + (e(t) + s(t)) · v(t−1) + a(t), as in `project` with yearly shocks s;
 * parameters of laws x = F⁻¹(u)
 *
 * A draw depends on its number, the seed and the names of the uncertain quantities only, so any
 * split into ranges comes to the same bits.
 *
 * @param model the resolved scenario; one without uncertainty has nothing to draw
 * @param options range of draws, sampling plan, years, levels
 * @returns what the draws of the range came to; plain data
 * @throws RangeError where the range or an option makes no sense
 * @throws SimulationStopped where `signal` says so
 * accuracy: quantiles of type 7, exact up to 10⁶ draws (with chance 10⁻⁸ of a cell's width, told);
 *   beyond, within a cell's width, 1/16384 of the range of the quantiles, in bounded memory
 * source: DESIGN section 6
 */
export function simulate(model: Model, options: SimulateOptions = {}): EnsemblePart {
  const open = openEnsemble(model, options);
  const { draws, slots } = open;
  const { from = 0, to = draws, signal, onProgress } = options;
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= draws))
    throw new RangeError(`draws ${from} to ${to} are no range of ${draws} draws`);
  const method: QuantileMethod =
    draws <= firstDraws ? 'all' : draws <= exactDraws ? 'kept' : 'binned';
  const counters = openCounters(open, method, to - from);
  if (slots.length > 0) {
    const first = Math.floor(from / blockSize);
    const end = Math.ceil(to / blockSize);
    for (let block = first; block < end; block++) {
      if (signal?.aborted === true) throw new SimulationStopped('the simulation was stopped');
      open.run(block);
      const start = block * blockSize;
      const low = Math.max(0, from - start);
      const high = Math.min(blockSize, to - start);
      for (const counter of counters) counter.take(low, high);
      if ((block - first) % blocksPerReport === blocksPerReport - 1)
        onProgress?.(start + high - from, to - from);
    }
  }
  onProgress?.(to - from, to - from);
  return {
    scenario: model.scenario.id,
    draws,
    randomSeed: model.randomSeed,
    sampling: open.sampling,
    levels: open.levels,
    years: open.years,
    lastYear: open.lastYear,
    method,
    ranges: [{ from, to }],
    slots: counters.map((counter) => counter.part()),
  };
}

function openCounters(
  open: OpenEnsemble,
  method: QuantileMethod,
  draws: number,
): readonly SlotCounter[] {
  const { slots } = open;
  if (method === 'all') return slots.map((slot) => keepAll(slot, draws));
  // Every range settles this from the same first draws, so that ranges agree.
  const trial = slots.map((slot) => keepAll(slot, firstDraws));
  for (let block = 0; block < firstDraws / blockSize; block++) {
    open.run(block);
    for (const counter of trial) counter.take(0, blockSize);
  }
  return slots.map((slot, k) => {
    const first = trial[k]!.part().values;
    const plan = planSlot(first, open.levels, open.draws, method);
    return countByPlan(slot, plan, method === 'kept', draws);
  });
}
