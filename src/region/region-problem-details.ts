import type { Kind } from '../terms/kind.ts';
import type { Operator } from '../terms/target.ts';
import type { FormulaProblemDetails } from './parse-formula.ts';

/** Ids of the ways of writing that region files add to those of the input folder. */
export type RegionFormId = 'figure' | 'stated-figure' | 'target-year' | 'target-figure' | 'month';

/** The codes of what can be wrong with the meaning of a region file. */
export type RegionProblemDetails = FormulaProblemDetails & {
  /** `cycle` begins and ends with the same id. */
  readonly 'formula-loop': { readonly cycle: readonly string[] };
  readonly 'formula-excludes': { readonly key: 'observed' | 'implied' | 'growth' };
  readonly 'id-not-file-name': { readonly id: string; readonly name: string };
  readonly 'plan-target-before-base': { readonly target: number; readonly base: number };
  readonly 'unknown-source': Unknown<'source'>;
  readonly 'unknown-indicator': { readonly id: string; readonly suggestion: string | null };
  readonly 'unknown-unit': { readonly unit: string; readonly suggestion: string | null };
  readonly 'refers-to-itself': { readonly id: string };
  readonly 'named-twice': { readonly id: string };
  readonly 'parts-loop': { readonly cycle: readonly string[] };
  /** A part, inflow or figure that cannot be added to, or compared with, what it belongs to. */
  readonly 'other-dimension': {
    readonly id: string;
    readonly unit: string;
    readonly expected: string;
  };
  readonly 'figure-too-large': { readonly limit: number };
  readonly 'figure-too-small': { readonly limit: number };
  readonly 'wrong-unit': { readonly found: string; readonly expected: string };
  readonly 'kind-needs-percent': { readonly kind: Kind; readonly unit: string };
  readonly 'share-out-of-range': { readonly found: string };
  readonly 'negative-figure': { readonly found: string; readonly kind: Kind };
  readonly 'missing-without-reason': Nothing;
  readonly 'missing-with-value': Nothing;
  readonly 'window-missing': { readonly kind: Kind };
  readonly 'window-not-used': { readonly kind: Kind };
  readonly 'window-end': { readonly year: number; readonly to: number };
  readonly 'as-of-other-year': { readonly asOf: string; readonly year: number };
  readonly 'plan-or-plans': { readonly found: 'both' | 'none' };
  readonly 'plans-order': { readonly plan: string; readonly base: number; readonly before: number };
  readonly 'unknown-plan': Unknown<'plan'>;
  /** Its year does not tell which of these plans a target belongs to. */
  readonly 'target-plan-open': { readonly plans: readonly string[] };
  readonly 'target-form': { readonly found: readonly string[] };
  readonly 'form-needs-year': { readonly form: 'growth' | 'times' | 'add' };
  readonly 'schedule-without-place': Nothing;
  readonly 'schedule-before-base': { readonly year: number; readonly base: number };
  readonly 'schedule-not-used': { readonly kind: Kind };
  readonly 'each-needs-flow': { readonly kind: Kind };
  readonly 'between-needs-range': Nothing;
  readonly 'range-needs-between': { readonly op: Operator };
  readonly 'range-order': { readonly low: string; readonly high: string };
  readonly 'within-needs-about': { readonly op: Operator };
  readonly 'years-order': { readonly from: number; readonly to: number };
  readonly 'growth-reading': {
    readonly allowed: readonly string[];
    readonly found: readonly string[];
  };
  readonly 'growth-below-minus-100': { readonly found: string };
  readonly 'growth-without-end': { readonly from: number; readonly to: number };
};

type Nothing = Readonly<Record<never, never>>;

type Unknown<K extends string> = { readonly [Key in K]: string } & {
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
};
