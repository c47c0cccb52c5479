import { formulaInputs } from '../region/evaluate-formula.ts';
import { valueIn } from '../region/figures.ts';
import type { Model } from '../scenario/model.ts';
import type { JudgedTarget } from './judged-target.ts';

/** Why the growth that a target needs is unknown. */
export type RequiredLack = 'no-target' | 'no-base' | 'divides-by-zero' | 'break';

/**
 * Why the growth that a target needs is unknown: no figure of the target, none of the base, a
 * formula that divides by 0 in the base year, or another count since then.
 *
 * @returns null where the growth is known
 */
export function whyNoRequired(
  model: Model,
  { indicator: id, value, base, required }: JudgedTarget,
): RequiredLack | null {
  if (required !== null) return null;
  if (value === null) return 'no-target';
  if (base !== null) return 'break';
  const { region } = model;
  const formula = region.indicators.find((one) => one.id === id)?.formula ?? null;
  if (formula === null || formulaInputs(formula, 'target').length > 0) return 'no-base';
  const isKnown = formulaInputs(formula).every((input) => {
    const of = region.indicators.find((one) => one.id === input);
    return of !== undefined && valueIn(of, region.plan.base) !== null;
  });
  return isKnown ? 'divides-by-zero' : 'no-base';
}
