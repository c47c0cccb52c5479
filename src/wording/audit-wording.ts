import type { AuditGap } from '../audit/audit-outcome.ts';
import type { Arithmetic, AuditCode, AuditRow, Severity } from '../audit/audit-row.ts';

/** How a sentence gets the names and figures it speaks of, in its language. */
export type AuditSpeaker = {
  /** The name of an indicator by id; what stands for one that has no id. */
  readonly name: (id: string | null) => string;
  /** A value in its unit, with the digits that tell it from another: "10.385万人". */
  readonly quantity: (value: number, unit: string | null) => string;
};

/** The sentences of the audit in one language, without a full stop at their end. */
export type AuditWording = {
  readonly severities: { readonly [S in Severity]: string };
  readonly rows: {
    readonly [C in AuditCode]: (row: AuditRow<C>, say: AuditSpeaker) => string;
  };
  readonly gaps: {
    readonly [R in AuditGap['reason']]: (gap: AuditGap, say: AuditSpeaker) => string;
  };
  /** What a calculation reckons, where several stand beside each other. */
  readonly forms: { readonly [F in Arithmetic['form']]: string };
  readonly unnamed: string;
  readonly colon: string;
  /** What a result may lie between, given how its figures were rounded. */
  readonly between: (low: string, high: string) => string;
  readonly joinPlaces: string;
};
