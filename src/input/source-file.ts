/**
 * A file as the faces hand it over: its text, or why there is none. `file` is
 * `seeds/<name>` or `scenarios/<name>` whatever folder it really came from.
 */
export type SourceFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly unreadable: Unreadable };

/** Why the text of a file could not be had. */
export type Unreadable =
  | 'not-utf8'
  | 'folder'
  | 'no-permission'
  | 'too-large'
  | 'missing'
  | 'failed';
