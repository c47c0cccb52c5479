import { firstTotal } from '../terms/first-total.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { TargetRole } from './settled-target.ts';

/** What a plan looks at first: the targets of its last year, then milestones, then other plans'. */
const roles: readonly TargetRole[] = ['plan', 'milestone', 'other'];

/** The first of some rows by what the plan looks at first; null of none. */
export function leadingRow<R extends { readonly role: TargetRole }>(rows: readonly R[]): R | null {
  for (const role of roles) {
    const found = rows.find((row) => row.role === role);
    if (found !== undefined) return found;
  }
  return null;
}

/** As much of a target's row as the headline looks at. */
type HeadlineRow = { readonly indicator: string; readonly role: TargetRole };

type HeadlineIndicator = Pick<Indicator, 'id' | 'parts' | 'nature'>;

/**
 * The indicator that stands for a plan: the total with parts and a target; else the first binding
 * target's; else the first target's. Targets of the plan's last year go before milestones, those
 * before targets of other plans. Without any target: the first total with parts, else the first
 * indicator.
 *
 * @param indicators in the order of the region
 * @param rows of the targets, in the same order
 * @returns its id; null of a region without indicators
 * source: DESIGN section 5
 */
export function headlineOf(
  indicators: readonly HeadlineIndicator[],
  rows: readonly HeadlineRow[],
): string | null {
  for (const role of roles) {
    const aimed = new Set(rows.flatMap((row) => (row.role === role ? [row.indicator] : [])));
    const able = indicators.filter(({ id }) => aimed.has(id));
    const found =
      firstTotal(able, (one) => one) ?? able.find(({ nature }) => nature === 'binding') ?? able[0];
    if (found !== undefined) return found.id;
  }
  return (firstTotal(indicators, (one) => one) ?? indicators[0])?.id ?? null;
}
