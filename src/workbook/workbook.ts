/**
 * A spreadsheet as plain data: what a report or a fill-in workbook holds, before it becomes a file.
 * This folder knows the file format (Office Open XML) and nothing of plans or regions.
 */
export type Workbook = {
  /** Told by the file's properties. */
  readonly title: string;
  readonly sheets: readonly Sheet[];
};

export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Widths of the columns, in characters of the standard font; a Chinese one takes two. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** So many rows and columns stay in sight when one scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows that each printed page repeats; 0 for none. */
  readonly repeatedRows?: number;
  /** Columns with a filter arrow: number of the heading's row, from 0. */
  readonly filterRow?: number;
  /** The style of cells that are not written, by column. */
  readonly columnStyles?: readonly (CellStyle | null)[];
  readonly validations?: readonly Validation[];
  /** Ranges whose numbers are texts on purpose: programs need not warn of it. */
  readonly numbersAsText?: readonly string[];
  readonly pictures?: readonly Picture[];
  /** Printed upright; else across. */
  readonly upright?: boolean;
  /** Rows that begin a new printed page. */
  readonly pageBreaks?: readonly number[];
};

export type Row = {
  readonly cells: readonly (Cell | null)[];
  /** In points; as high as its text where absent. */
  readonly height?: number;
};

/** A text stays a text whatever it begins with: no cell holds a formula. */
export type Cell = {
  readonly value: string | number | boolean | null;
  readonly style?: CellStyle;
};

export type CellStyle = {
  /** A number format: `0.00%`; `@` for text. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 where absent. */
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
};

/** What may be filled into a range of cells, and the hint that appears there. */
export type Validation = {
  /** `C4:C500` */
  readonly range: string;
  /** A drop-down of these words, or of the cells of a range on another sheet. */
  readonly choices?: readonly string[] | { readonly cells: string };
  /** Whether other values than the choices are refused. */
  readonly strict?: boolean;
  readonly hint: { readonly title: string; readonly text: string };
};

/** A PNG whose upper left corner stands in a cell; rows and columns from 0, size in pixels. */
export type Picture = {
  readonly png: Uint8Array;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Read out where the picture cannot be seen. */
  readonly description: string;
};
