import type { WorkbookBudget } from './broken-workbook.ts';
import type { ZipEntry } from './open-zip.ts';
import { parsePart } from './parse-part.ts';
import { unescapeCellText } from './xml-text.ts';

/**
 * The texts that cells share: plain, or in runs of several looks; readings (ruby) are left out.
 *
 * source: ECMA-376 part 1, 18.4 (shared strings)
 */
export function readTexts(part: ZipEntry, budget: WorkbookBudget): readonly string[] {
  const texts: string[] = [];
  let text = '';
  parsePart(part, 'sst', budget, {
    open: (path) => {
      if (path !== 'sst/si') return;
      budget.take('texts', 1);
      text = '';
    },
    close: (path, more) => {
      if (path === 'sst/si/t' || path === 'sst/si/r/t') text += more;
      else if (path === 'sst/si') texts.push(unescapeCellText(text));
    },
  });
  return texts;
}
