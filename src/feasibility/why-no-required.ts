import { comparableWith } from '../judgement/judge-published.ts';
import type { SettledTarget } from '../judgement/settled-target.ts';
import type { Incomparable } from '../region/comparable.ts';
import { type FormulaLack, formulaInputs, whyNoValue } from '../region/evaluate-formula.ts';
import { type KnownObservation, valueIn } from '../region/figures.ts';
import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';

/** Why the growth that a target needs is unknown. */
export type RequiredLack =
  | 'no-target'
  | 'no-base'
  | Exclude<FormulaLack, 'no-input'>
  | Incomparable
  /** The base and the target speak of the same years. */
  | 'same-time';

/**
 * Why no growth leads from the base of a target's plan to the target: no figure of the target, none
 * of the base, a formula that divides by 0 in the base year, another count or definition since
 * then, or windows that leave no time in between.
 *
 * @param settled a target whose required growth is unknown
 * @param base the figure of the base year of its plan, or null
 */
export function whyNoRequired(
  region: Region,
  indicator: Indicator,
  settled: SettledTarget,
  base: KnownObservation | null,
): RequiredLack {
  if (base === null) return whyNoBase(region, indicator, settled.baseYear);
  if (settled.value === null) return 'no-target';
  return comparableWith(indicator, settled, base) ?? 'same-time';
}

/** Why the base is not known; a formula may lack a value though all its figures are published. */
function whyNoBase(region: Region, { formula }: Indicator, year: number | null): RequiredLack {
  if (formula === null || year === null || formulaInputs(formula, 'target').length > 0)
    return 'no-base';
  const lack = whyNoValue(formula, (id) => {
    const of = region.indicators.find((one) => one.id === id);
    return of === undefined ? null : (valueIn(of, year)?.value ?? null);
  });
  return lack === 'no-input' ? 'no-base' : lack;
}
