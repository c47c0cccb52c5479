import type { Incomparable } from '../region/comparable.ts';
import type { AuditRow } from './audit-row.ts';

/** What a rule answers to one comparison. */
export type AuditOutcome =
  | { readonly outcome: 'agrees' }
  | { readonly outcome: 'differs'; readonly row: AuditAnswer }
  | { readonly outcome: 'unknown'; readonly gap: AuditGap };

/** A row before the registry adds the rule's own id. */
export type AuditAnswer = AuditRow extends infer R
  ? R extends AuditRow
    ? Omit<R, 'rule'>
    : never
  : never;

/**
 * A comparison that could not be made: figures that the plan does not print (`lacks`, ids), growth
 * of which only one end is printed, a division by a figure that may be zero, or ends between which
 * something is counted otherwise.
 */
export type AuditGap = {
  readonly indicator: string | null;
  readonly year: number | null;
  readonly reason: 'figures-missing' | 'one-end' | 'zero-base' | Incomparable;
  readonly lacks: readonly string[];
};

export const agrees: AuditOutcome = { outcome: 'agrees' };

export function differs(row: AuditAnswer): AuditOutcome {
  return { outcome: 'differs', row };
}

export function unknown(
  indicator: string | null,
  year: number | null,
  reason: AuditGap['reason'],
  lacks: readonly string[],
): AuditOutcome {
  return { outcome: 'unknown', gap: { indicator, year, reason, lacks } };
}
