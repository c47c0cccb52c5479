/**
 * A rule compares figures of one plan with each other and answers every comparison: they agree,
 * they differ (a row), or a figure lacks. Members live one a file, laid out alike; what two of them
 * need stands in a file of its own. Nothing is searched for: only what the document relates, by its
 * categories, its statements or by naming one figure twice, is compared.
 */
import type { Text } from '../terms/text.ts';
import type { AuditOutcome } from './audit-outcome.ts';
import type { AuditRegion } from './audit-region.ts';
import type { categorySums } from './category-sums.ts';
import type { judgeClaims } from './growth-claims.ts';
import type { FigureReadings } from './readings-of-one.ts';
import type { StatementComparisons } from './statement-comparisons.ts';

export type AuditRule = {
  readonly title: Text;
  readonly question: Text;
  readonly formula: string;
  readonly source: Text;
  readonly run: (input: AuditInput) => readonly AuditOutcome[];
};

/** A region with what several rules look at, worked out once. */
export type AuditInput = AuditRegion & {
  readonly sums: ReturnType<typeof categorySums>;
  readonly claims: ReturnType<typeof judgeClaims>;
  readonly readings: readonly FigureReadings[];
  readonly statements: StatementComparisons;
};
