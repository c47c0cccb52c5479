import type { Remarks } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { KnownObservation } from './figures.ts';

/** Why two figures of one indicator cannot be held against each other. */
export type Incomparable = 'break' | 'definition';

/**
 * What stands between two figures of one indicator: something is counted otherwise from a year on
 * that lies after the one and up to the other, or their definitions differ.
 *
 * @param a the earlier figure or the base year; null where none is published
 * @param b the later figure
 * @returns null where they can be compared
 * source: DESIGN section 3 (`break`)
 */
export function incomparable(
  indicator: Indicator,
  a: { readonly year: number; readonly remarks?: Remarks },
  b: { readonly year: number; readonly remarks?: Remarks },
): Incomparable | null {
  const [from, to] = a.year <= b.year ? [a.year, b.year] : [b.year, a.year];
  const isBroken = indicator.observed.some(
    (one) => one.break !== null && one.year > from && one.year <= to,
  );
  if (isBroken) return 'break';
  const [one, other] = [definitionOf(a), definitionOf(b)];
  return one !== null && other !== null && one !== other ? 'definition' : null;
}

/**
 * The figures up to a year that are counted as the newest of them is.
 *
 * @param upTo the last year that counts
 * @returns in the order of years
 */
export function comparableFigures(indicator: Indicator, upTo: number): readonly KnownObservation[] {
  const known = indicator.observed.filter(
    (one): one is KnownObservation => one.value !== null && one.year <= upTo,
  );
  const newest = known.at(-1);
  return newest === undefined
    ? []
    : known.filter((one) => incomparable(indicator, one, newest) === null);
}

/**
 * Why past growth up to a year is unknown although there are figures.
 *
 * @returns null where growth is known, or figures are simply too few
 */
export function whyNoGrowth(indicator: Indicator, upTo: number): Incomparable | null {
  const known = indicator.observed.filter((one) => one.value !== null && one.year <= upTo);
  const newest = known.at(-1);
  if (newest === undefined || comparableFigures(indicator, upTo).length > 1) return null;
  const reasons = known.map((one) => incomparable(indicator, one, newest));
  return reasons.find((reason) => reason !== null) ?? null;
}

function definitionOf({ remarks }: { readonly remarks?: Remarks }): string | null {
  return remarks?.definition?.zh ?? null;
}
