import type { Indicator } from '../terms/indicator.ts';
import { type Kind, kindFacts } from '../terms/kind.ts';

/** What an indicator can be at least and at most, in its unit; null where nature sets no limit. */
export type NaturalLimits = { readonly floor: number | null; readonly ceiling: number | null };

/**
 * The limits that the kind of an indicator sets, and the ceiling that its region names.
 *
 * Net additions may be negative; a growth rate is at least −100%; all else is at least 0. Shares
 * are at most 100%.
 */
export function naturalLimits({ kind, ceiling }: Indicator): NaturalLimits {
  const { floor, ceiling: natural } = kindFacts[kind];
  return { floor, ceiling: ceiling ?? natural };
}

/** Kinds that are ratios: nothing carries them past their limits, whatever is assumed. */
const held: readonly Kind[] = ['share', 'intensity'];

/** The limits that no path and no draw leaves; for other kinds the limits check tells. */
export function heldLimits(indicator: Indicator): NaturalLimits {
  return held.includes(indicator.kind) ? naturalLimits(indicator) : { floor: null, ceiling: null };
}

/**
 * A value within limits; a figure that was published beyond one goes no further.
 *
 * @param before the year before, null where there is none
 */
export function withinLimits(
  value: number,
  before: number | null,
  { floor, ceiling }: NaturalLimits,
): number {
  const low = floor === null ? value : Math.min(floor, before ?? floor);
  const high = ceiling === null ? value : Math.max(ceiling, before ?? ceiling);
  return Math.min(high, Math.max(low, value));
}
