/**
 * A rule compares figures of one plan with each other and answers every comparison: they agree,
 * they differ (a row), or a figure lacks. Members live one a file, laid out alike; what two of them
 * need stands in a file of its own. Nothing is searched for: only what the document relates, by its
 * categories, its statements or by naming one figure twice, is compared.
 */
import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { Text } from '../terms/text.ts';
import type { AuditRow } from './audit-row.ts';

export type AuditRule = {
  readonly title: Text;
  readonly question: Text;
  readonly formula: string;
  readonly source: Text;
  readonly run: (input: AuditInput) => readonly AuditOutcome[];
};

/** A region, with its indicators by id. */
export type AuditInput = {
  readonly region: Region;
  readonly find: (id: string) => Indicator | null;
};

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
 * of which only one end is printed, or a division by a figure that may be zero.
 */
export type AuditGap = {
  readonly indicator: string | null;
  readonly year: number | null;
  readonly reason: 'figures-missing' | 'one-end' | 'zero-base';
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
