import type { Parts } from './indicator.ts';

/** What tells a total and its place among others. */
type Nested = { readonly id: string; readonly parts: Pick<Parts, 'of'> | null };

/**
 * The total that stands for some indicators: the first one with parts that is no part of another of
 * them; undefined where none has parts.
 *
 * @param indicatorOf the indicator of what is chosen from
 */
export function firstTotal<One>(
  some: readonly One[],
  indicatorOf: (one: One) => Nested,
): One | undefined {
  const totals = some.filter((one) => indicatorOf(one).parts !== null);
  const inside = new Set(totals.flatMap((one) => indicatorOf(one).parts?.of ?? []));
  return totals.find((one) => !inside.has(indicatorOf(one).id)) ?? totals[0];
}
