/** What can be wrong with what a scenario says of uncertainty: code → parameters. */
export type UncertaintyProblemDetails = {
  'uncertain-key': { key: string };
  'uncertain-formula': { id: string };
  'uncertain-without-path': { id: string };
  'uncertain-unknown-parameter': {
    id: string;
    parameter: string;
    law: string;
    allowed: readonly string[];
    suggestion: string | null;
  };
  'uncertain-twice': { id: string; parameter: string };
  'one-distribution': { named: readonly string[]; allowed: readonly string[] };
  'one-of-keys': { shape: string; keys: readonly string[] };
  'not-a-fraction': { found: string };
  'negative-spread': { key: string; found: string };
  'distribution-order': { low: string; mode: string | null; high: string };
  'median-not-positive': { found: string };
  'outside-range': { parameter: string; share: number; low: string | null; high: string | null };
  'nothing-inside-range': { parameter: string; low: string | null; high: string | null };
  'few-cases': { id: string; least: number; pooled: 'yes' | 'no' };
  'correlation-diagonal': { id: string; found: number };
  'correlation-not-symmetric': { a: string; b: string; there: number; back: number };
  'correlation-not-possible': { share: number };
  'correlation-too-negative': { found: number; limit: number; indicators: number };
};
