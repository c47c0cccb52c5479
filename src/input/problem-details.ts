import type { FoundType } from './found.ts';
import type { Unreadable } from './source-file.ts';

type Nothing = Readonly<Record<never, never>>;

/** On which side of `limit` a number, or a length, must lie. */
export type Bound = 'at-least' | 'above' | 'at-most' | 'below';

/** What a value may be, in the words of YAML. */
export type ExpectedType =
  | 'text'
  | 'number'
  | 'integer'
  | 'yes-no'
  | 'nothing'
  | 'list'
  | 'mapping';

/** Ids of the ways of writing that this folder itself reads; other folders add theirs. */
export type InputFormId = 'text' | 'number' | 'percent' | 'year' | 'window' | 'id' | 'file-id';

/** The codes of everything that can be wrong with a file before its meaning is looked at. */
export type InputProblemDetails = { readonly [U in Exclude<Unreadable, 'too-large'>]: Nothing } & {
  readonly 'too-large': { readonly megabytes: number };
  readonly 'wrong-extension': Nothing;
  readonly 'empty-file': Nothing;
  readonly 'unprintable-character': { readonly character: string };
  readonly 'too-deep': { readonly limit: number };
  readonly 'too-many-aliases': { readonly limit: number };
  readonly 'unknown-anchor': { readonly name: string; readonly suggestion: string | null };
  readonly 'alias-of-itself': { readonly name: string };
  readonly 'yaml-syntax': { readonly reason: SyntaxReason };
  readonly 'look-alike-character': {
    readonly shown: string;
    readonly character: string;
    readonly plain: string;
  };
  readonly 'never-closed': { readonly opened: string };
  readonly 'several-documents': Nothing;
  readonly 'root-not-mapping': { readonly foundType: FoundType };
  readonly 'duplicate-key': { readonly key: string; readonly firstLine: number };
  readonly 'bad-key': { readonly found: string };
  readonly 'forbidden-key': { readonly key: string };
  readonly 'unknown-key': {
    readonly key: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'missing-key': { readonly key: string };
  readonly 'wrong-type': {
    readonly expected: readonly ExpectedType[];
    readonly found: string;
    readonly foundType: FoundType;
  };
  readonly 'wrong-value': {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'wrong-form': { readonly form: string; readonly found: string };
  readonly 'out-of-range': {
    readonly bound: Bound;
    readonly limit: number;
    readonly found: string;
  };
  readonly 'wrong-length': { readonly bound: Bound; readonly limit: number };
  readonly 'not-accepted': { readonly found: string };
  readonly 'window-backwards': { readonly from: number; readonly to: number };
  readonly 'csv-header': { readonly expected: readonly string[]; readonly found: string };
  readonly 'csv-fields': { readonly expected: number; readonly found: number };
  readonly 'csv-quote': Nothing;
};

/** What the YAML grammar was broken by, after the parser's own codes. */
export type SyntaxReason =
  | 'alias-props'
  | 'bad-alias'
  | 'bad-directive'
  | 'bad-dq-escape'
  | 'bad-indent'
  | 'bad-prop-order'
  | 'bad-scalar-start'
  | 'block-as-implicit-key'
  | 'block-in-flow'
  | 'bad-collection-type'
  | 'key-over-1024-chars'
  | 'missing-char'
  | 'multiline-implicit-key'
  | 'multiple-anchors'
  | 'multiple-tags'
  | 'tab-as-indent'
  | 'tag-resolve-failed'
  | 'unexpected-token'
  | 'other';
