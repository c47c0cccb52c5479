import type { Place } from '../terms/figure.ts';
import type { AuditDetails, GrowthForm } from './audit-details.ts';

/** Gravest first. */
export const severities = ['error', 'warning', 'note'] as const;

/**
 * `error`: cannot be, however the figures were rounded · `warning`: cannot be unless two figures
 * count different things, or one was read otherwise than meant · `note`: to be known, no fault.
 */
export type Severity = (typeof severities)[number];

/** One step milder, where the document leaves open what the transcriber had to choose. */
export function soften(severity: Severity, isAssumed: boolean): Severity {
  if (!isAssumed) return severity;
  return severity === 'error' ? 'warning' : 'note';
}

export type AuditCode = keyof AuditDetails;

/** One contradiction among the figures of a plan: a code with its parameters; wording says it. */
export type AuditRow<C extends AuditCode = AuditCode> = C extends AuditCode
  ? {
      readonly rule: string;
      readonly severity: Severity;
      readonly indicator: string | null;
      readonly year: number | null;
      /** What the document says, and what its other figures give; null where words differ. */
      readonly stated: number | null;
      readonly computed: number | null;
      /** The unit of both; per cents are fractions. */
      readonly unit: string | null;
      readonly arithmetic: readonly Arithmetic[];
      /** Every place that is involved, the one of the stated figure first. */
      readonly at: readonly Place[];
      readonly code: C;
      readonly params: AuditDetails[C];
    }
  : never;

/**
 * A calculation as it is shown: `of` in order, the result, and between what it may lie given how
 * the figures were rounded.
 *
 * sum a + b + … · difference a − b · quotient a ÷ b · mean a ÷ n · total b ÷ a − 1 ·
 * compound (b ÷ a)^(1/n) − 1 · simple (b ÷ a − 1) ÷ n · ratio b ÷ a, with `of` [b, a] for all but
 * sum and mean and n = `years`
 */
export type Arithmetic = {
  readonly form: 'sum' | 'difference' | 'quotient' | 'mean' | GrowthForm;
  readonly of: readonly { readonly value: number; readonly unit: string | null }[];
  readonly years: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
};
