import { expectTarget, type OutlookLack, targetWithChance } from '../feasibility/expect-target.ts';
import { type Growth, growthBetween } from '../region/growth-measures.ts';
import type { Model } from '../scenario/model.ts';
import { askedTarget } from './asked-target.ts';
import { QuestionError } from './question-error.ts';

/** What a target would have to ask for to have a chance, whatever the scenario assumes. */
export type OutlookAnswer = {
  readonly scenario: string;
  readonly target: string;
  readonly year: number;
  /** The chance asked for, 0–1. */
  readonly odds: number;
  /** The figure that has it, in the indicator's unit. */
  readonly value: number;
  /** Growth a year from the newest published figure to that one; null where none lies before it. */
  readonly growth: Growth | null;
  /** The chance of the target as it stands. */
  readonly chance: {
    readonly odds: number;
    /** Of a target of every year: the hardest year's. */
    readonly isAtMost: boolean;
    readonly cases: number;
    readonly regions: number;
    readonly grades: { readonly A: number; readonly B: number; readonly C: number };
  };
};

/**
 * Asks the outlook which figure has a chance: T_p = B·exp(h(μ + s·t⁻¹(1 − p))).
 *
 * @param model the resolved scenario, whose assumptions do not matter
 * @param id an indicator with a target that no figure decides; left out, the plan's headline
 * @param odds p, inside 0–1
 * @returns the figure and the growth it takes, or why the outlook knows no chance
 * @throws QuestionError where there is no such target, or p is not inside 0–1
 * source: DESIGN section 6, "Values"
 */
export function askOutlook(
  model: Model,
  id: string | undefined,
  odds: number,
): OutlookAnswer | { readonly lacks: OutlookLack } {
  if (!(odds > 0 && odds < 1))
    throw new QuestionError({ code: 'odds-outside', params: { found: odds } });
  const { series, target } = askedTarget(model, id);
  const { indicator } = series;
  const { outlook, outlookLacks } = expectTarget(model, indicator, target, {
    decidedBy: 'path',
    reached: null,
  });
  const value = targetWithChance(model, indicator, target, odds);
  if (outlook === null || value === null) return { lacks: outlookLacks ?? 'no-cases' };
  const { isAtMost, cases, regions, grades } = outlook;
  const newest = indicator.observed.findLast((one) => one.value !== null);
  return {
    scenario: model.scenario.id,
    target: indicator.id,
    year: target.year,
    odds,
    value,
    growth:
      newest === undefined || newest.value === null
        ? null
        : growthBetween(
            indicator.kind,
            { ...newest, value: newest.value },
            { year: target.year, window: target.window, value },
          ),
    chance: { odds: outlook.odds, isAtMost, cases, regions, grades },
  };
}
