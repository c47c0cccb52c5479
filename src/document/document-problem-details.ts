/** The codes of what can be wrong with a document before a figure of it is read. */
export type DocumentProblemDetails = {
  readonly [C in DocumentFault]: Readonly<Record<never, never>>;
} & {
  readonly 'document-too-large': { readonly megabytes: number };
  readonly 'document-other': { readonly allowed: readonly string[] };
  readonly 'tables-too-deep': { readonly limit: number };
};

/** Faults that need no more words. */
type DocumentFault =
  | 'document-empty'
  | 'document-locked'
  | 'document-old-word'
  | 'document-broken'
  | 'document-scanned'
  | 'document-not-text'
  | 'document-no-figures'
  | 'document-no-years';
