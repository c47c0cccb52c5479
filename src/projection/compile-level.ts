import type { LawParameters } from '../laws/law.ts';
import type { ModelSeries } from '../scenario/model.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { isWindowed } from '../terms/kind.ts';
import type { Draws } from './draws.ts';
import { constantLayer, type Layer, openLayer, type Steps } from './layer.ts';
import { levelBefore } from './level-before.ts';

/** A law's parameters over the draws of a block. */
export type Drawn = {
  /** Written over draw by draw. */
  readonly own: { [name: string]: LawParameters[string] };
  readonly values: readonly { readonly name: string; readonly drawn: Float64Array }[];
};

/** The parameters of a law of which each draw has its own; null without any. */
export function drawnParameters(id: string, parameters: LawParameters, draws: Draws): Drawn | null {
  const values = Object.keys(parameters).flatMap((name) => {
    const drawn = name === 'growth' ? null : draws.parameter(id, name);
    return drawn === null ? [] : [{ name, drawn }];
  });
  return values.length === 0 ? null : { own: { ...parameters }, values };
}

/**
 * The yearly level of a year up to the start over the draws of a block: `levelBefore` for many draws
 * at once, since growth leads to it from the centre of the base window.
 *
 * @param steps receives the work, if there is any
 * @returns null where there is no such level
 */
export function compileLevel(
  series: ModelSeries,
  year: number,
  draws: Draws,
  steps: Steps,
): Layer | null {
  const { indicator, growth } = series;
  const level = levelBefore(series, year);
  if (growth === null || level === null) return null;
  const drawn = drawnParameters(indicator.id, growth.parameters, draws);
  const shift = draws.parameter(indicator.id, 'growth');
  const isCertain = drawn === null && shift === null;
  if (isCertain || series.start === null || !isWindowed(indicator.kind))
    return constantLayer(level);
  const layer = openLayer();
  const { own, values } = drawn ?? { own: growth.parameters, values: [] };
  steps.push(() => {
    for (let j = 0; j < blockSize; j++) {
      for (const one of values) (own as Drawn['own'])[one.name] = one.drawn[j]!;
      const deviation = shift === null ? 0 : shift[j]!;
      layer.values[j] = levelBefore(series, year, own, deviation) ?? Number.NaN;
    }
  });
  return layer;
}
