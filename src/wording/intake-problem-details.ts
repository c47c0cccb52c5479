import type { ColumnWord, SheetWord } from './zh/intake.ts';
import type { ChoiceList } from './zh/intake-choices.ts';

/** What a workbook may hold at most, as `workbookLimits` counts it; rows are those of all tables. */
export type WorkbookLimitWord =
  | 'bytes'
  | 'elements'
  | 'nesting'
  | 'characters'
  | 'cells'
  | 'texts'
  | 'sheets'
  | 'formats'
  | 'rows';

/** The codes of what can be wrong with a filled-in workbook before the region in it is read. */
export type IntakeProblemDetails = {
  readonly 'workbook-unreadable': Readonly<Record<never, never>>;
  readonly 'workbook-locked-or-old': Readonly<Record<never, never>>;
  readonly 'workbook-other': Readonly<Record<never, never>>;
  readonly 'workbook-damaged': { readonly sheet: string | null };
  readonly 'workbook-too-large': {
    readonly limit: WorkbookLimitWord;
    readonly most: number;
    readonly found: number;
    readonly sheet: string | null;
  };
  readonly 'sheet-missing': { readonly sheet: SheetWord };
  readonly 'sheet-unknown': { readonly found: string; readonly suggestion: string | null };
  readonly 'sheet-twice': { readonly sheet: SheetWord };
  readonly 'heading-missing': { readonly key: string };
  readonly 'heading-unknown': { readonly found: string; readonly suggestion: string | null };
  readonly 'heading-twice': { readonly key: string };
  readonly 'column-without-heading': Readonly<Record<never, never>>;
  readonly 'cell-error': { readonly found: string; readonly formula: string | null };
  /** `stored`: the value in the file, which is not to be trusted; null where there is none. */
  readonly 'cell-formula': { readonly found: string; readonly stored: string | null };
  readonly 'cell-shown-otherwise': { readonly shown: string; readonly stored: string };
  readonly 'cell-number-unclear': { readonly found: string };
  readonly 'cell-not-a-choice': { readonly found: string; readonly list: ChoiceList };
  readonly 'cell-not-yes-no': { readonly found: string };
  readonly 'cell-unprintable': { readonly character: string };
  readonly 'cell-empty': { readonly column: ColumnWord };
  readonly 'id-forbidden': { readonly id: string };
  readonly 'indicator-unlisted': { readonly id: string; readonly suggestion: string | null };
  readonly 'row-twice': { readonly key: string; readonly firstRow: number };
  /** `which` of the targets of that year, of which `found` are there. */
  readonly 'revision-without-target': { readonly which: string; readonly found: number };
  readonly 'schedule-differs': { readonly column: ColumnWord; readonly firstRow: number };
};
