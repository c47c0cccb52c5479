import type { GrowthScale } from '../cases/outlook-parameters.ts';
import { exp, log } from '../stats/elementary.ts';
import { factsOf, type Kind } from '../terms/kind.ts';

/** The scale of a kind of indicator; null for growth rates, whose own growth has no evidence. */
export function scaleOf(kind: Kind): GrowthScale | null {
  return factsOf(kind).growthScale;
}

/**
 * Where a level lies on the scale on which growth adds up.
 * log: x = ln v · logit: x = ln(v ÷ (1 − v))
 * @param scale which
 * @param value v: a level in any unit, or a share as a fraction
 * @param halfUnit half a unit of the last printed digit: a share printed as 0 or 100 % moves by it
 * @returns x, null where v has no place on the scale: 0 and below, a share outside 0–1
 * Source: definition.
 */
export function toScale(scale: GrowthScale, value: number, halfUnit = 0): number | null {
  if (scale === 'log') return value > 0 && value < Number.POSITIVE_INFINITY ? log(value) : null;
  const share = value === 0 ? halfUnit : value === 1 ? 1 - halfUnit : value;
  return share > 0 && share < 1 ? log(share) - log(1 - share) : null;
}

/**
 * The level after some growth on the scale.
 * log: v·eᵈ · logit: v·eᵈ ÷ (1 − v + v·eᵈ)
 * @param scale which
 * @param value v, above 0; of a share below 1
 * @param by d, at most 700
 * @returns the level, in the unit of v; v itself where d is 0
 * Source: definition.
 */
export function growOn(scale: GrowthScale, value: number, by: number): number {
  const grown = value * exp(by);
  return scale === 'log' ? grown : grown / (1 - value + grown);
}

/**
 * The level at a place on the scale.
 * log: v = eˣ · logit: v = 1 ÷ (1 + e^(−x))
 * @param scale which
 * @param x the place, at most 700
 * @returns v, in the unit that x was made of
 * Source: definition.
 */
export function fromScale(scale: GrowthScale, x: number): number {
  if (scale === 'log') return exp(x);
  return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}
