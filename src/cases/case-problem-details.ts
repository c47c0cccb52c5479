/** What can be wrong with a table of observed figures or of growth cases: code → parameters. */
export type CaseProblemDetails = {
  readonly 'case-empty-field': { readonly column: string };
  readonly 'case-not-a-number': { readonly column: string; readonly found: string };
  readonly 'case-not-a-year': { readonly column: string; readonly found: string };
  readonly 'case-wrong-value': {
    readonly column: string;
    readonly found: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'case-unknown-unit': { readonly found: string; readonly suggestion: string | null };
  readonly 'case-span-too-short': { readonly years: number; readonly least: number };
  readonly 'case-not-positive': { readonly start: number; readonly end: number };
  readonly 'case-growth-differs': { readonly stated: number; readonly computed: number };
  readonly 'case-given-twice': {
    readonly region: string;
    readonly level: string;
    readonly indicator: string;
  };
  readonly 'glossary-name-twice': { readonly name: string; readonly other: string };
  readonly 'parameter-out-of-range': { readonly parameter: string; readonly found: number };
  readonly 'parameter-given-twice': {
    readonly until: number;
    readonly scale: string;
    readonly parameter: string;
  };
  readonly 'parameter-missing': {
    readonly until: number;
    readonly scale: string;
    readonly parameter: string;
  };
};
