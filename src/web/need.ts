import type { Model, Solution, StudyTarget } from '../index.ts';
import type { Knob } from './knobs.ts';

/** Odds that planners ask for. */
export const wantedOdds = 0.8;

/** What would meet a target with the wanted odds: still sought, found, or not to be had. */
export type SoughtNeed =
  | { readonly state: 'seeking' }
  | { readonly state: 'found'; readonly knob: Knob; readonly value: number; readonly odds: number }
  | { readonly state: 'none'; readonly reason: 'flat' | 'always' | 'never' };

/** A value of a knob that would just meet a target. */
export type Need = { readonly knob: Knob; readonly value: number };

/**
 * The setting that would just meet a target: the constant growth of its row, where a knob
 * stands for it and no event comes on top.
 *
 * @param model the scenario before any change, of which the knobs are
 * @returns null where no knob alone can be set so
 */
export function needOf(model: Model, knobs: readonly Knob[], target: StudyTarget): Need | null {
  const { indicator, breakEven } = target;
  const series = model.series.find((one) => one.indicator.id === indicator);
  if (breakEven === null || series === undefined || series.events.length > 0) return null;
  const knob = knobs.find(
    (one) =>
      one.indicator === indicator &&
      (one.parameter === 'growth' ||
        (one.parameter === 'rate' && series.growth?.law === 'compound')),
  );
  return knob === undefined ? null : { knob, value: breakEven };
}

/**
 * The knob by which a target is sought to be met with odds, and what the question calls it; null
 * where the indicator has none of its own.
 */
export function soughtKnob(
  knobs: readonly Knob[],
  indicator: string,
): { readonly knob: Knob; readonly vary: string } | null {
  const knob = knobs.find((one) => one.indicator === indicator);
  if (knob === undefined) return null;
  // A constant growth takes the place of a law without a number: it is a rate.
  const parameter = knob.parameter === 'growth' ? 'rate' : knob.parameter;
  return { knob, vary: `${indicator}.${parameter}` };
}

/** What an answer says about a knob. */
export function readSolution(knob: Knob, solution: Solution | null): SoughtNeed {
  if (solution === null) return { state: 'none', reason: 'flat' };
  const { answer } = solution;
  if (!answer.found) return { state: 'none', reason: answer.reason };
  const { value, odds } = answer.solution;
  return { state: 'found', knob, value, odds: solution.outlook?.odds ?? odds ?? 1 };
}
