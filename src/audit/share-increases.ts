import { canAgree, minus, over } from '../stats/interval.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { AuditRegion } from './audit-region.ts';
import type { Arithmetic } from './audit-row.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import { figuresIn, inUnit, knownIn } from './printed-figures.ts';
import type { Comparison, StatementOf } from './statement-comparisons.ts';

/** A share of what was added since a year, instead of a share of what there is. */
export type ShareOfIncrease = { readonly from: number; readonly arithmetic: Arithmetic };

/**
 * Whether a share that does not fit part and whole fits what both rose by since some earlier year.
 *
 * (p[t] − p[s]) ÷ (w[t] − w[s])
 *
 * @param one a share that does not agree
 * @returns the newest such year s, null where there is none
 * source: definition (share of a flow, share of a stock)
 */
export function shareOfIncrease(
  input: AuditRegion,
  one: Comparison<StatementOf<'share'>>,
): ShareOfIncrease | null {
  const { part, whole, year } = one.statement;
  if (!('indicator' in part) || !('indicator' in whole)) return null;
  const [p, w] = [input.find(part.indicator), input.find(whole.indicator)];
  if (p === null || w === null) return null;
  for (const from of yearsBefore(input, p, year)) {
    if ([p, w].some((indicator) => countedOtherwise(indicator, from, year) !== null)) continue;
    const rises = [p, w].map((indicator) => {
      const [end] = figuresIn(input, indicator, year, one.standing);
      const [start] = knownIn(indicator, from);
      if (end === undefined || start === undefined) return null;
      const [b, a] = [inUnit(end, w.unit), inUnit(start, w.unit)];
      return a === null || b === null ? null : minus(b, a);
    });
    const [dp, dw] = rises;
    const share = dp && dw ? over(dp, dw) : null;
    if (!dp || !dw || share === null || !canAgree(share, one.stated)) continue;
    const of = [dp, dw].map(({ value }) => ({ value, unit: w.unit }));
    return { from, arithmetic: { form: 'quotient', of, years: year - from, ...share, unit: '%' } };
  }
  return null;
}

/** Years with a figure of the part, the newest first. */
function yearsBefore({ region }: AuditRegion, part: Indicator, year: number): readonly number[] {
  const years = [...part.observed.map((one) => one.year), region.plan.base];
  return [...new Set(years)].filter((one) => one < year).toSorted((a, b) => b - a);
}
