import type { Assessment, Model } from '../index.ts';
import type { Knob } from './knobs.ts';

/** A value of a knob that would just meet a target. */
export type Need = { readonly knob: Knob; readonly value: number };

/**
 * The setting that would just meet a target: the constant growth of its assessment, where a knob
 * stands for it and no event comes on top.
 *
 * @param model the scenario before any change, of which the knobs are
 * @returns null where no knob alone can be set so
 */
export function needOf(model: Model, knobs: readonly Knob[], assessment: Assessment): Need | null {
  const { indicator, reach } = assessment;
  const series = model.series.find((one) => one.indicator.id === indicator);
  if (reach.breakEven === null || series === undefined || series.events.length > 0) return null;
  const knob = knobs.find(
    (one) =>
      one.indicator === indicator &&
      (one.parameter === 'growth' ||
        (one.parameter === 'rate' && series.growth?.law === 'compound')),
  );
  return knob === undefined ? null : { knob, value: reach.breakEven };
}
