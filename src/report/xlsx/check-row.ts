import type { FindingColumn } from '../../wording/zh/xlsx.ts';
import type { Cell } from '../../workbook/workbook.ts';

/** One row of the sheet of checks; a column without a cell is empty. */
export type CheckRow = { readonly [C in FindingColumn]?: Cell };
