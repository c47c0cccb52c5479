import type { GrowthScale } from '../cases/outlook-parameters.ts';
import type { OutlookLack } from '../feasibility/expect-target.ts';
import type { JudgedTarget } from '../feasibility/judged-target.ts';
import type { Outlook } from '../outlook/outlook-of.ts';
import { outlookByYear } from '../outlook/outlook-values.ts';
import { expectTogether, type TogetherOutlook } from '../outlook/together.ts';
import type { Model } from '../scenario/model.ts';

/**
 * What past and peers let one expect of an indicator, per year of the study: the yearly level, null
 * before the newest figure, from whose year on it looks ahead.
 */
export type IndicatorOutlook = {
  readonly from: number;
  readonly middle: readonly (number | null)[];
  readonly p10: readonly (number | null)[];
  readonly p25: readonly (number | null)[];
  readonly p75: readonly (number | null)[];
  readonly p90: readonly (number | null)[];
  readonly cases: number;
  readonly regions: number;
  readonly grades: Outlook['evidence']['grades'];
  /** The parameter set that it uses, by the scale on which growth adds up. */
  readonly class: GrowthScale;
  readonly own: Outlook['own'];
  readonly learnt: Outlook['learnt'];
};

/** The outlook of an indicator by year, or why there is none. */
export function describeOutlook(
  { outlooks, years }: Model,
  indicator: string,
): { readonly outlook: IndicatorOutlook | null; readonly outlookLacks: OutlookLack | null } {
  const outlook = outlooks[indicator] ?? { unknown: 'no-figure' };
  if ('unknown' in outlook) return { outlook: null, outlookLacks: outlook.unknown };
  const { from, evidence, scale, own, learnt } = outlook;
  const rows = outlookByYear(outlook, years);
  const levels = (band: 'middle' | 'p10' | 'p25' | 'p75' | 'p90') =>
    rows.map((row) => (row.year < from.year ? null : row[band]));
  return {
    outlook: {
      from: from.year,
      middle: levels('middle'),
      ...{ p10: levels('p10'), p25: levels('p25'), p75: levels('p75'), p90: levels('p90') },
      ...{ cases: evidence.cases, regions: evidence.regions, grades: evidence.grades },
      ...{ class: scale, own, learnt },
    },
    outlookLacks: null,
  };
}

/**
 * How many of the plan's targets that no figure decides will be met, and the chance of all. Targets
 * of other plans are left out.
 *
 * @returns null where no target has a chance
 */
export function describeTogether(targets: readonly JudgedTarget[]): TogetherOutlook | null {
  return expectTogether(
    targets.flatMap(({ indicator, role, outlook }) =>
      outlook === null || role === 'other' ? [] : [{ indicator, odds: outlook.odds }],
    ),
  );
}
