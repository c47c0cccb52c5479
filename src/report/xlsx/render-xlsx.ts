import type { Study } from '../../study/study.ts';
import type { Language } from '../../terms/text.ts';
import { writeWorkbook } from '../../workbook/write-workbook.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import { checksSheet } from './checks-sheet.ts';
import { feasibilitySheet } from './feasibility-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { projectionSheet } from './projection-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { summarySheet, type XlsxPicture } from './summary-sheet.ts';
import { createContext } from './xlsx-context.ts';

/**
 * The report of one scenario, or of several side by side, as an XLSX workbook: summary with charts,
 * projection, feasibility, checks, assumptions, sources, notes. Numbers are those of the studies at
 * full precision (per cents as fractions) with a number format; what is unknown is an empty cell.
 *
 * @param studies one at least
 * @param language of headings and sentences
 * @param pictures charts as PNG, drawn at twice their size
 * @returns the bytes of the file, the same on every run
 * @throws RangeError where a number is not finite
 */
export function renderXlsx(
  studies: readonly Study[],
  language: Language,
  pictures: readonly XlsxPicture[] = [],
): Uint8Array {
  const context = createContext(studies, language);
  const regions = [...new Set(studies.map(({ region }) => region.name[language]))];
  return writeWorkbook({
    title: context.words.title(regions),
    sheets: [
      summarySheet(context, pictures),
      projectionSheet(context),
      feasibilitySheet(context),
      checksSheet(context),
      assumptionsSheet(context),
      sourcesSheet(context),
      notesSheet(context),
    ],
  });
}
