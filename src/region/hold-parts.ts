import { canAgree, type Interval, isAbove, sumOf } from '../stats/interval.ts';
import type { Cover } from '../terms/indicator.ts';

/** How parts stand to their total; `unknown` where a figure lacks and the others leave it open. */
export type PartsVerdict = 'agree' | 'part-above' | 'sum-above' | 'sum-below' | 'unknown';

/**
 * Whether parts and their total can all be true, as far as the digits that they are printed with go.
 *
 * exact Σp = T · overlapping max p ≤ T ≤ Σp · partial Σp ≤ T
 *
 * Parts are never below zero: the known ones that already exceed an exact or partial total do so
 * whatever the others are.
 *
 * @param cover how the parts relate to the total
 * @param parts what each may stand for, in the total's unit; null where it is not known
 * @param total the same of the total
 * @returns the first contradiction: a part above its whole, then the sum
 * accuracy: sums in binary within 1e-9 of the figures
 * source: definition (cover of the parts)
 */
export function holdParts(
  cover: Cover,
  parts: readonly (Interval | null)[],
  total: Interval | null,
): PartsVerdict {
  const known = parts.filter((one) => one !== null);
  if (total === null || known.length === 0) return 'unknown';
  if (known.some((part) => isAbove(part, total))) return 'part-above';
  const sum = sumOf(known);
  if (cover !== 'overlapping' && isAbove(sum, total)) return 'sum-above';
  if (known.length < parts.length) return 'unknown';
  if (cover === 'partial' || canAgree(sum, total)) return 'agree';
  return isAbove(total, sum) ? 'sum-below' : 'agree';
}
