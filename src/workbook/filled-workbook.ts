/** A spreadsheet file as it was filled in. */
export type FilledWorkbook = { readonly sheets: readonly FilledSheet[] };

export type FilledSheet = {
  readonly name: string;
  /** In the order of the file; cells without content are left out. */
  readonly cells: readonly FilledCell[];
};

export type FilledCell = {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
};

/** What a cell holds. */
export type CellContent =
  | { readonly type: 'text'; readonly text: string }
  | FilledNumber
  | { readonly type: 'yes-no'; readonly value: boolean }
  /** `#REF!`, `#N/A` …, and the formula that gave it. */
  | { readonly type: 'error'; readonly text: string; readonly formula: string | null }
  /** A formula whose value is not known: the file holds none, or asks for it to be calculated anew. */
  | { readonly type: 'formula'; readonly text: string; readonly stored: string | null }
  /** A number that people see as something else than the file holds. */
  | { readonly type: 'shown-otherwise'; readonly shown: string; readonly stored: string };

export type FilledNumber = {
  readonly type: 'number';
  /** With a per cent format the fraction, as files have it. */
  readonly value: number;
  readonly isPercent: boolean;
  /** What its format writes after it, `万人`; empty for nothing. */
  readonly suffix: string;
  /** As people see it, `5.20万人`. */
  readonly shown: string;
};
