import type { Indicator } from '../terms/indicator.ts';

/** What an indicator can be at least and at most, in its unit; null where nature sets no limit. */
export type NaturalLimits = { readonly floor: number | null; readonly ceiling: number | null };

/**
 * The limits that the kind of an indicator sets, and the ceiling that its region names.
 *
 * Net additions may be negative; a growth rate is at least −100%; all else is at least 0. Shares
 * are at most 100%.
 */
export function naturalLimits({ kind, ceiling }: Indicator): NaturalLimits {
  const isFlow = kind === 'flow' || kind === 'mean-flow';
  return {
    floor: isFlow ? null : kind === 'rate' ? -1 : 0,
    ceiling: ceiling ?? (kind === 'share' ? 1 : null),
  };
}
