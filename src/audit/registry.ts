import type { Region } from '../region/region.ts';
import type { AuditGap } from './audit-outcome.ts';
import type { AuditRegion } from './audit-region.ts';
import type { AuditRow } from './audit-row.ts';
import { beyondBase } from './beyond-base-rule.ts';
import { categorySums } from './category-sums.ts';
import { flowShare } from './flow-share-rule.ts';
import { judgeClaims } from './growth-claims.ts';
import { growth } from './growth-rule.ts';
import { increment } from './increment-rule.ts';
import { limits } from './limits-rule.ts';
import { mean } from './mean-rule.ts';
import { names } from './names-rule.ts';
import { operators } from './operators-rule.ts';
import { order } from './order-rule.ts';
import { parts } from './parts-rule.ts';
import { perHead } from './per-head-rule.ts';
import { ratioAsIncrease } from './ratio-as-increase-rule.ts';
import { figureReadings } from './readings-of-one.ts';
import { readings } from './readings-rule.ts';
import type { AuditInput, AuditRule } from './rule.ts';
import { share } from './share-rule.ts';
import { compareStatements } from './statement-comparisons.ts';
import { sum } from './sum-rule.ts';
import { unit } from './unit-rule.ts';

export const auditRules = {
  parts,
  sum,
  growth,
  'ratio-as-increase': ratioAsIncrease,
  increment,
  share,
  'flow-share': flowShare,
  'per-head': perHead,
  mean,
  unit,
  readings,
  limits,
  order,
  'beyond-base': beyondBase,
  operators,
  names,
} as const satisfies { readonly [id: string]: AuditRule };

export type AuditRuleId = keyof typeof auditRules;

export const auditRuleIds = Object.keys(auditRules) as readonly AuditRuleId[];

/** How much a rule looked at: silence says something only where it compared. */
export type AuditCoverage = {
  readonly rule: AuditRuleId;
  /** Comparisons that were made, agreeing ones included. */
  readonly compared: number;
  readonly rows: number;
  /** Comparisons that the document's figures do not allow. */
  readonly unknown: readonly AuditGap[];
};

/**
 * Recomputes what a plan says of its own figures, and shows where they cannot all be true.
 *
 * Observed figures stand for value ± half a unit of their last printed digit, whole counts (人, 个,
 * 家 …) and targets for themselves. Two figures differ where their ranges do not meet.
 *
 * @param region as read, with the digits that its figures were printed with
 * @returns rows in the order of the registry, then of the region; none for what agrees
 * accuracy: sums in binary within 1e-9 of the figures
 * source: DESIGN section 5 (audit)
 */
export function audit(region: Region): readonly AuditRow[] {
  return auditInFull(region).rows;
}

/** The rows of `audit`, and what each rule compared and could not compare. */
export function auditInFull(region: Region): {
  readonly rows: readonly AuditRow[];
  readonly coverage: readonly AuditCoverage[];
} {
  const byId = new Map(region.indicators.map((indicator) => [indicator.id, indicator]));
  const known: AuditRegion = { region, find: (id) => byId.get(id) ?? null };
  const input: AuditInput = {
    ...known,
    sums: categorySums(known),
    claims: judgeClaims(known),
    readings: figureReadings(known),
    statements: compareStatements(known),
  };
  const answers = auditRuleIds.map((rule) => {
    const outcomes = auditRules[rule].run(input);
    const rows = outcomes.flatMap((one) =>
      one.outcome === 'differs' ? [{ rule, ...one.row } as AuditRow] : [],
    );
    const unknown = outcomes.flatMap((one) => (one.outcome === 'unknown' ? [one.gap] : []));
    const compared = outcomes.length - unknown.length;
    return { rows, coverage: { rule, compared, rows: rows.length, unknown } };
  });
  return {
    rows: answers.flatMap(({ rows }) => rows),
    coverage: answers.map(({ coverage }) => coverage),
  };
}
