import type { WorkbookBudget } from './broken-workbook.ts';
import { builtInFormat, type NumberFormat, parseNumberFormat } from './number-format.ts';
import type { ZipEntry } from './open-zip.ts';
import { parsePart } from './parse-part.ts';

/** Programs let one write 255 characters. */
const longestCode = 1000;

/**
 * The number format of each cell style, by its number.
 *
 * source: ECMA-376 part 1, 18.8 (styles)
 */
export function readStyles(part: ZipEntry, budget: WorkbookBudget): readonly NumberFormat[] {
  const codes = new Map<string, string>();
  const ids: string[] = [];
  parsePart(part, 'styleSheet', budget, {
    open: (path, { numFmtId: id = '0', formatCode: code }) => {
      if (path === 'styleSheet/numFmts/numFmt' && code !== undefined) codes.set(id, code);
      if (path === 'styleSheet/cellXfs/xf') ids.push(id);
    },
  });
  const formats = new Map<string, NumberFormat>();
  return ids.map((id) => {
    const known = formats.get(id);
    if (known !== undefined) return known;
    budget.take('formats', 1);
    const code = codes.get(id) ?? builtInFormat(Number(id));
    if (code.length > longestCode) throw budget.damaged();
    const format = parseNumberFormat(code);
    formats.set(id, format);
    return format;
  });
}
