import type { Text } from '../terms/text.ts';

/** What the command line can refuse, besides problems in files: code → parameters. */
export type FailureDetails = QuestionFailureDetails & {
  'unknown-command': { readonly found: string; readonly nearest: readonly string[] };
  'unknown-option': { readonly found: string; readonly nearest: readonly string[] };
  'missing-argument': { readonly name: string };
  'option-needs-value': { readonly option: string };
  'too-many-arguments': Record<never, never>;
  'not-a-choice': Choice & { readonly option: string };
  'unknown-scenario': Choice & { readonly folder: string };
  'unknown-region': Choice & { readonly folder: string };
  'compare-needs-two': { readonly found: string };
  'no-scenarios': { readonly folder: string };
  'chart-not-applicable': {
    readonly chart: string;
    readonly scenario: string;
    readonly reason: Text;
  };
  'study-missing': { readonly path: string };
  'study-unreadable': { readonly path: string; readonly reason: string };
  'study-broken': { readonly path: string };
  'study-not-a-study': { readonly path: string };
  'folder-missing': { readonly folder: string; readonly option: string };
  'folder-not-a-folder': { readonly folder: string; readonly option: string };
  'folder-no-permission': { readonly folder: string; readonly option: string };
  'file-exists': { readonly path: string };
  /** Its last plan states no target year. */
  'no-next-plan': { readonly region: string };
  'folder-not-empty': { readonly path: string; readonly files: readonly string[] };
  'region-id': { readonly found: string };
  'input-missing': { readonly path: string };
  'input-too-large': { readonly path: string; readonly megabytes: number };
  'input-unreadable': { readonly path: string; readonly reason: string };
  'out-no-permission': { readonly path: string; readonly reason: string };
  'out-full': { readonly path: string; readonly reason: string };
  'out-locked': { readonly path: string; readonly pid: string; readonly host: string };
  'out-not-a-folder': { readonly path: string };
  'out-not-ours': { readonly path: string };
  'out-leads-out': { readonly path: string };
  'out-manifest-lost': {
    readonly path: string;
    readonly out: string;
    readonly manifest: string;
  };
  'out-busy': { readonly path: string; readonly reason: string };
  'out-failed': { readonly path: string; readonly reason: string };
};

/** What `solve`, `sensitivity` and `backtest` can refuse. */
export type QuestionFailureDetails = {
  'one-scenario': { readonly found: string; readonly known: readonly string[] };
  'option-missing': { readonly option: string };
  'odds-wrong': { readonly found: string };
  'points-wrong': { readonly found: string };
  'years-wrong': { readonly option: string; readonly found: string };
  'no-series': { readonly past: number; readonly horizon: number; readonly fewest: number };
  'unknown-panel-region': Choice;
  'no-evidence': Choice;
  'target-unknown': Choice;
  'target-none': Choice;
  'target-decided': {
    readonly found: string;
    readonly year: number;
    readonly known: readonly string[];
  };
  'target-without-path': { readonly target: string };
  'vary-key': { readonly found: string };
  'vary-unknown-indicator': Choice;
  'vary-computed': {
    readonly indicator: string;
    readonly how: 'formula' | 'bottom-up' | 'top-down';
  };
  'vary-without-path': { readonly indicator: string };
  'vary-unknown-parameter': Choice & { readonly indicator: string; readonly law: string };
  'vary-unrelated': Choice & { readonly target: string };
};

export type FailureCode = keyof FailureDetails;

/** A name that is none of those known, and the nearest of them. */
type Choice = {
  readonly found: string;
  readonly nearest: readonly string[];
  readonly known: readonly string[];
};

/** A sentence for each refusal. */
export type FailureWording<D = FailureDetails> = {
  readonly [C in keyof D]: (params: D[C]) => string;
};
