import { membersOf } from '../scenario/members.ts';
import type { Model } from '../scenario/model.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { baseOmega } from './base-figures.ts';
import { compilePaths } from './compile-paths.ts';
import { drawnModel } from './drawn-model.ts';
import type { Draws } from './draws.ts';
import { followPaths } from './follow-paths.ts';
import { judgeBlock, lastYearOf } from './judge-block.ts';
import { moversOf } from './narrow-uncertainty.ts';

/** A part of a judged figure that can be worked out without the others. */
type JudgedTerm = {
  /** The indicators whose uncertainty it feels. */
  readonly movers: ReadonlySet<string>;
  /** [blockSize], filled by `run`; in its own unit. */
  readonly values: Float64Array;
  readonly run: () => void;
  /** What one of it is worth in the judged figure. */
  readonly weight: number;
};

/** A judged figure as a sum: what is certain in it, and its terms. */
type JudgedTerms = { readonly constant: number; readonly terms: readonly JudgedTerm[] };

/**
 * The judged figure of a target, parted where it is a sum of parts (a bottom-up total in one year):
 * who changes the numbers of one part need not work out the others again.
 *
 * @returns null where the figure is certain
 */
export function judgeTerms(model: Model, id: string, draws: Draws): JudgedTerms | null {
  const parted = partTotal(model, id, draws);
  if (parted !== null) return parted.terms.length === 0 ? null : parted;
  const judged = judgeBlock(model, id, draws);
  if (judged === null) return null;
  return { constant: 0, terms: [{ ...judged, movers: moversOf(model, id), weight: 1 }] };
}

function partTotal(given: Model, id: string, draws: Draws): JudgedTerms | null {
  const model = drawnModel(given);
  const series = model.series.find((s) => s.indicator.id === id);
  const target = series?.target ?? null;
  if (series === undefined || target === null || !model.summed.includes(id)) return null;
  const { start, indicator } = series;
  if (indicator.parts === null || target.each || target.window !== null) return null;
  const omega = baseOmega(model, series);
  const isPublished = start !== null && target.year <= start.year;
  if (omega === null || isPublished) return null;
  const followed = followPaths(model, lastYearOf(model, target.year));
  const at = followed.years.indexOf(target.year);
  let constant = 0;
  const terms: JudgedTerm[] = [];
  for (const member of membersOf(model, series)) {
    const part = member.series.indicator.id;
    const { steps, layersOf } = compilePaths(model, followed, draws);
    const layer = layersOf(part)?.(at) ?? null;
    if (layer === null) return null;
    const weight = member.times / member.per / omega;
    if (layer.constant !== null) constant += layer.constant * weight;
    else {
      const run = () => {
        for (const step of steps) step();
      };
      terms.push({ movers: moversOf(model, part), values: layer.values, run, weight });
    }
  }
  return { constant, terms };
}

/** The judged figure from the values of its terms. */
export function addTerms(
  { constant, terms }: JudgedTerms,
  values: readonly Float64Array[],
  out: Float64Array,
): void {
  out.fill(constant);
  for (const [k, { weight }] of terms.entries()) {
    const term = values[k]!;
    for (let j = 0; j < blockSize; j++) out[j] = out[j]! + weight * term[j]!;
  }
}
