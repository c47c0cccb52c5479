import type { WorkbookBudget } from './broken-workbook.ts';
import type { CellContent } from './filled-workbook.ts';
import type { NumberFormat } from './number-format.ts';
import { showNumber } from './show-number.ts';
import { unescapeCellText } from './xml-text.ts';

/** What the cells of all sheets of a workbook refer to. */
export type SheetContext = {
  readonly formats: readonly NumberFormat[];
  readonly texts: readonly string[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** Whether the file asks programs to calculate its formulas anew. */
  readonly isStale: boolean;
};

/** A cell as its XML says it. */
export type RawCell = {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly stored: string | null;
  readonly inline: string;
  readonly formula: string | null;
};

/**
 * What a cell holds, by its type and number format. A date comes as text, `2021-10-12`.
 *
 * @returns null for a cell without content
 * @throws WorkbookRefusal where it refers to a text that is not there
 * source: ECMA-376 part 1, 18.18.11 (ST_CellType)
 */
export function readContent(
  { type, style, stored, inline, formula }: RawCell,
  { formats, texts, from1904, isStale }: SheetContext,
  budget: WorkbookBudget,
): CellContent | null {
  if (type === 'inlineStr') return asText(unescapeCellText(inline));
  if (stored === null || (stored === '' && type !== 'str')) {
    return formula === null ? null : { type: 'formula', text: formula, stored: null };
  }
  if (type === 'e') return { type: 'error', text: stored, formula };
  if (formula !== null && isStale) {
    return { type: 'formula', text: formula, stored: unescapeCellText(stored) };
  }
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(stored) ? texts[Number(stored)] : undefined;
      if (text === undefined) throw budget.damaged();
      return asText(text);
    }
    case 'str':
      return asText(unescapeCellText(stored));
    case 'd':
      // A day as a time at its beginning.
      return asText(stored.replace(/T00:00(:00(\.0+)?)?Z?$/, ''));
    case 'b':
      return { type: 'yes-no', value: stored === '1' || stored === 'true' };
    default: {
      const value = Number(stored);
      if (!decimal.test(stored) || !Number.isFinite(value)) {
        return { type: 'error', text: stored, formula };
      }
      return showNumber(value, formats[style] ?? null, from1904);
    }
  }
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function asText(text: string): CellContent | null {
  return /\S/.test(text) ? { type: 'text', text } : null;
}
