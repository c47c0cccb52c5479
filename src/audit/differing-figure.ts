import { type AuditAnswer, type AuditOutcome, differs } from './audit-outcome.ts';
import { type AuditRow, soften } from './audit-row.ts';
import { type Comparison, settled } from './statement-comparisons.ts';

/** The code of a row with its own parameters. */
type Said = AuditRow extends infer R
  ? R extends AuditRow
    ? Pick<R, 'code' | 'params'>
    : never
  : never;

/**
 * What comes of holding a stated figure against the one that its parts give.
 *
 * @param one the statement with what was computed for it
 * @param answer the code and parameters of the row, where the two differ
 */
export function differingFigure(one: Comparison, answer: Said): AuditOutcome {
  const told = settled(one);
  if (told !== null) return told;
  const { statement, indicator, year, unit, stated, computed, at } = one;
  return differs({
    severity: soften('error', statement.assumed.length > 0),
    ...{ indicator, year, unit, at, arithmetic: computed },
    stated: stated.value,
    computed: computed[0]!.value,
    ...answer,
  } as AuditAnswer);
}
