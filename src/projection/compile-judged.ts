import type { ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { exp, log } from '../stats/elementary.ts';
import { compileLevel } from './compile-level.ts';
import type { Draws } from './draws.ts';
import { judgedSpan } from './judged-value.ts';
import { type Layer, type Layers, openLayer, type Steps } from './layer.ts';

/**
 * The figure that is held against a target, over the draws of a block: `judgedValue` for many draws
 * at once.
 *
 * @returns the layer that the steps fill, or the year's own; null where a year has no value, or
 *   where all draws agree
 */
export function compileJudged(
  series: ModelSeries,
  target: SeriesTarget,
  years: readonly number[],
  layers: Layers,
  draws: Draws,
  steps: Steps,
): Layer | null {
  const { from, to, how } = judgedSpan(series, years, target);
  if (how === 'year') {
    const i = years.indexOf(to);
    return i < 0 ? null : layers(i);
  }
  let isCertain = true;
  const counted: Float64Array[] = [];
  for (let year = from; year <= to; year++) {
    const i = years.indexOf(year);
    const isBefore = year <= (years[0] ?? year);
    const layer = isBefore ? compileLevel(series, year, draws, steps) : i < 0 ? null : layers(i);
    if (layer === null) return null;
    isCertain &&= layer.constant !== null;
    counted.push(layer.values);
  }
  if (isCertain) return null;
  const judged = openLayer();
  const out = judged.values;
  steps.push(() => {
    if (how === 'least' || how === 'most') worst(counted, how === 'least', out);
    else if (how === 'mean-rate') geometricMean(counted, out);
    else add(counted, how === 'sum' ? 1 : counted.length, out);
  });
  return judged;
}

function worst(counted: readonly Float64Array[], up: boolean, out: Float64Array): void {
  const n = out.length;
  out.set(counted[0]!);
  for (const values of counted)
    for (let j = 0; j < n; j++)
      out[j] = up ? Math.min(out[j]!, values[j]!) : Math.max(out[j]!, values[j]!);
}

function add(counted: readonly Float64Array[], divisor: number, out: Float64Array): void {
  const n = out.length;
  out.fill(0);
  for (const values of counted) for (let j = 0; j < n; j++) out[j] = out[j]! + values[j]!;
  for (let j = 0; j < n; j++) out[j] = out[j]! / divisor;
}

/** As `meanRate`: (Π (1 + r))^(1/n) − 1, −1 where one of them is −1. */
function geometricMean(counted: readonly Float64Array[], out: Float64Array): void {
  const n = out.length;
  for (let j = 0; j < n; j++) {
    let logarithms = 0;
    let isWipedOut = false;
    for (const rates of counted) {
      const factor = 1 + rates[j]!;
      if (factor > 0 && factor < Number.POSITIVE_INFINITY) logarithms += log(factor);
      else if (factor <= 0) isWipedOut = true;
      else logarithms = Number.NaN;
    }
    if (Number.isNaN(logarithms)) out[j] = Number.NaN;
    else out[j] = isWipedOut ? -1 : exp(logarithms / counted.length) - 1;
  }
}
