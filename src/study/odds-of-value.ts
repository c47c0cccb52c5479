import type { Draws } from '../projection/draws.ts';
import { judgeBlock } from '../projection/judge-block.ts';
import { narrowUncertainty } from '../projection/narrow-uncertainty.ts';
import { openDraws } from '../projection/open-draws.ts';
import { openStreams } from '../projection/open-streams.ts';
import type { Model } from '../scenario/model.ts';
import { defaultSampling } from '../stats/sampling/registry.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { isMet, metRange } from '../terms/target.ts';
import { figureOf } from './asked-target.ts';
import type { VariedParameter } from './vary-parameter.ts';

/** The odds of a target by the value of one parameter, all values under the same draws. */
export type OddsOfValue = { readonly of: (value: number) => number; readonly draws: number };

/** More draws would only make an answer slow: a plan needs no more precision. */
const mostDraws = 10_240;

/**
 * Opens the odds of a target as a function of one parameter's value.
 *
 * p(x) = draws that meet the target ÷ N. Where the parameter is itself uncertain, each draw keeps
 * its distance from the centre, which moves to x; it stays within the parameter's natural range.
 *
 * @param changed the model with another value
 * @param onAnswer told after each value that was drawn how many there are
 * @returns null where nothing that moves the target is uncertain
 */
export function openOdds(
  model: Model,
  id: string,
  { series, range }: VariedParameter,
  changed: (value: number) => Model,
  onAnswer: (answers: number) => void,
): OddsOfValue | null {
  const narrow = narrowUncertainty(model, id);
  const target = model.series.find((s) => s.indicator.id === id)?.target ?? null;
  if (narrow.uncertainty === null || target === null) return null;
  const draws = Math.min(model.draws, mostDraws);
  const years = Math.max(target.year, model.years.at(-1) ?? 0) - (model.years[0] ?? 0);
  const streams = openStreams(model.randomSeed, draws, model.sampling ?? defaultSampling);
  const numbers = openDraws(narrow, years, streams);
  const { uncertainty } = narrow;
  const own = series.indicator.id;
  const deviates = uncertainty.parameters.some(
    (one) => one.indicator === own && one.parameter === range.parameter,
  );
  const moved = new Float64Array(blockSize);
  const met = metRange(target);
  const known = new Map<number, number>();

  const oddsAt = (value: number): number => {
    const now = { ...changed(value), uncertainty };
    // Added growth is an event of the changed model: what deviates about it is left as drawn.
    const shifts = deviates && range.parameter !== 'growth';
    const wrapped: Draws = {
      ...numbers,
      parameter: (indicator, parameter) =>
        shifts && indicator === own && parameter === range.parameter
          ? moved
          : numbers.parameter(indicator, parameter),
    };
    const judged = judgeBlock(now, id, wrapped);
    if (judged === null) {
      const figure = figureOf(now, id);
      return figure !== null && isMet(target, figure) ? 1 : 0;
    }
    let hits = 0;
    for (let block = 0; block * blockSize < draws; block++) {
      numbers.load(block);
      const drawn = shifts ? numbers.parameter(own, range.parameter) : null;
      if (drawn !== null) shift(drawn, value - range.center, range, moved);
      judged.run();
      const count = Math.min(blockSize, draws - block * blockSize);
      for (let j = 0; j < count; j++) {
        const figure = judged.values[j]!;
        if (figure >= met.low && figure <= met.high) hits++;
      }
    }
    return hits / draws;
  };
  return {
    draws,
    of: (value) => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const odds = oddsAt(value);
      known.set(value, odds);
      onAnswer(known.size);
      return odds;
    },
  };
}

function shift(
  drawn: Float64Array,
  by: number,
  { low, high }: { readonly low: number | null; readonly high: number | null },
  out: Float64Array,
): void {
  const [least, most] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
  for (let j = 0; j < out.length; j++) out[j] = Math.max(least, Math.min(most, drawn[j]! + by));
}
