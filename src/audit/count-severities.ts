import type { AuditRow, Severity } from './audit-row.ts';

/** How many rows there are of each severity. */
export type SeverityCounts = { readonly [S in Severity]: number };

/**
 * Counts the rows of an audit by how grave they are.
 *
 * @param rows what the audit found
 * @returns their number of each severity
 */
export function countSeverities(rows: readonly AuditRow[]): SeverityCounts {
  const count = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
