/**
 * Text to be read, character by character with its place: `at[i]` is where `text[i]` stands in the
 * decoded document. Characters are made plain one for one, so both have the same length.
 */
export type Stretch = { readonly text: string; readonly at: readonly number[] };

/** A cell of a table laid out as a grid; what a merged cell covers repeats it. */
export type GridCell = Stretch & { readonly isRepeat: boolean };

export type Grid = readonly (readonly GridCell[])[];

/** A paragraph, or a table with every row of the same width. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: Stretch; readonly isHeading: boolean }
  | { readonly kind: 'table'; readonly grid: Grid };

/** A document as it is read, whatever its format: its text, and blocks in its order. */
export type PlanDocument = {
  readonly file: string;
  /** What places count in: the decoded file, or the text that a Word or PDF file holds. */
  readonly text: string;
  readonly blocks: readonly Block[];
};
