import type { FindingDetails } from './finding-details.ts';

export type FindingVerdict = 'pass' | 'warn' | 'fail' | 'unknown';

export type FindingCode = keyof FindingDetails;

/** One answer of a check: a code with its parameters; wording makes the sentence. */
export type Finding<C extends FindingCode = FindingCode> = C extends FindingCode
  ? {
      readonly check: string;
      readonly verdict: FindingVerdict;
      readonly indicator: string | null;
      readonly year: number | null;
      readonly observed: number | null;
      readonly limit: number | null;
      readonly unit: string | null;
      readonly code: C;
      readonly params: FindingDetails[C];
    }
  : never;
