import type { Growth, HistoricGrowth } from '../region/growth-measures.ts';
import { metTolerance } from '../terms/target.ts';
import type { Effort, EffortClass } from './judged-target.ts';

/** Upper bounds of the classes of required ÷ historic growth. */
export const effortBounds = { continues: 1, stretch: 1.5, leap: 2 } as const;

/** Rates a year that differ by less are equal but for rounding in binary. */
const rounding = 1e-12;

/**
 * How much faster than before a target asks for (acceleration factor).
 *
 * E = required ÷ historic, as rates, or as steps where only steps are; ≤ 1 continues, ≤ 1.5 stretch,
 * ≤ 2 leap, above (and where nothing moved) exceptional; past movement the wrong way: reversal.
 *
 * @param required growth a year that the target needs, null without a base
 * @param historic growth a year in the past, null without two figures
 * @param up whether more is better
 * @returns ratio and class; `unknown` where one of them is missing
 * source: DESIGN section 5 (effort)
 */
export function effortOf(
  required: Growth | null,
  historic: HistoricGrowth | null,
  up: boolean,
): Effort {
  if (required === null || historic === null) return { ratio: null, class: 'unknown' };
  const asRates = required.growth !== null && historic.growth !== null;
  const sign = up ? 1 : -1;
  const needed = sign * (asRates ? (required.growth ?? 0) : required.step);
  const past = sign * (asRates ? (historic.growth ?? 0) : historic.step);
  const ratio = past === 0 ? null : needed / past;
  // Nothing is needed, or nothing but the last bit of a rate.
  if (needed <= (asRates ? rounding : 0)) return { ratio, class: 'continues' };
  if (past < 0) return { ratio, class: 'reversal' };
  return { ratio, class: ratio === null ? 'exceptional' : classOf(ratio) };
}

function classOf(exact: number): EffortClass {
  // A ratio that is a bound but for its last bit does not pass it.
  const ratio = exact - metTolerance;
  if (ratio <= effortBounds.continues) return 'continues';
  if (ratio <= effortBounds.stretch) return 'stretch';
  return ratio <= effortBounds.leap ? 'leap' : 'exceptional';
}
