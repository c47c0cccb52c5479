import type { LawProblemDetails } from '../laws/law.ts';
import type { BareNumber } from '../laws/rate.ts';
import type { UncertaintyProblemDetails } from './uncertainty-problem-details.ts';

/** What can be wrong with scenario files: code → parameters. */
export type ScenarioProblemDetails = LawProblemDetails &
  UncertaintyProblemDetails & {
    'scenario-id-not-file-name': { id: string; name: string };
    'file-name-unfit': { name: string };
    'bare-number': BareNumber;
    'reserved-id': { id: string; reserved: readonly string[] };
    'scenario-without-region': Record<never, never>;
    'scenario-unknown-region': { id: string; suggestion: string | null };
    'extends-unknown': { id: string; suggestion: string | null };
    'extends-cycle': { chain: readonly string[] };
    'compare-unknown': { id: string; suggestion: string | null };
    'growth-unknown-indicator': { id: string; region: string; suggestion: string | null };
    'growth-on-formula': { id: string };
    'law-not-for-kind': { law: string; kind: string; allowed: readonly string[] };
    'rate-without-ground': { ground: 'history' | 'peers' | 'required'; of: string; cases: number };
    'quantity-wrong-unit': { found: string; unit: string };
    'quantity-out-of-range': { found: string; least: number; most: number };
    'growth-loop': { cycle: readonly string[] };
    'scenario-unknown-plan': {
      plan: string;
      region: string;
      allowed: readonly string[];
      suggestion: string | null;
    };
    'to-missing': { region: string };
    'to-before-base': { to: number; base: number };
    'to-too-far': { to: number; limit: number };
    'event-outside-years': { year: number; from: number; to: number };
    'event-empty': Record<never, never>;
    'event-add-on-all': Record<never, never>;
    'totals-not-for-cover': { totals: string; indicator: string; cover: string };
    'totals-without-parts': { totals: string };
    'thresholds-order': { near: number; partial: number };
  };

/** Ids of the ways of writing that scenario files ask for. */
export type ScenarioFormId =
  | 'rate'
  | 'quantity'
  | 'fraction'
  | 'step'
  | 'uncertainty'
  | 'joins'
  | 'uncertain-number';
