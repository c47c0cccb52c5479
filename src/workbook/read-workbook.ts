import {
  type BrokenWorkbook,
  createBudget,
  type WorkbookBudget,
  WorkbookRefusal,
} from './broken-workbook.ts';
import type { FilledSheet, FilledWorkbook } from './filled-workbook.ts';
import { openZip, type ZipEntries, type ZipEntry } from './open-zip.ts';
import { parsePart } from './parse-part.ts';
import type { SheetContext } from './read-content.ts';
import { readRelations, relatedPart } from './read-relations.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readTexts } from './read-texts.ts';

/** The first bytes of a compound file. Source: MS-CFB 2.2 */
const compoundMark: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads an XLSX file: the cells of its sheets with what they hold. A formula counts by its stored
 * value, unless the file asks for it to be calculated anew. Number formats tell per cents and dates;
 * a date comes as text, `2021-10-12`.
 *
 *     ZIP ─> relations ─> workbook ─> styles, shared texts ─> sheets
 *
 * @param bytes the file
 * @param isAside whether a sheet of that name is left unread
 * @returns its sheets in their order, or why there are none
 * source: ECMA-376 part 1, 12.3 (parts of a workbook), 18.2 (workbook)
 */
export function readWorkbook(
  bytes: Uint8Array,
  isAside: (name: string) => boolean = () => false,
): FilledWorkbook | BrokenWorkbook {
  if (compoundMark.every((byte, i) => bytes[i] === byte)) return { broken: 'compound' };
  const entries = openZip(bytes);
  if (entries === null) return { broken: 'not-xlsx' };
  try {
    return readParts(entries, isAside);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.why;
    throw error;
  }
}

function readParts(
  entries: ZipEntries,
  isAside: (name: string) => boolean,
): FilledWorkbook | BrokenWorkbook {
  const budget = createBudget();
  const main = readRelations(entries, '', budget).find(({ kind }) => kind === 'officeDocument');
  const file = main === undefined ? undefined : entries.get(main.target);
  if (main === undefined || file === undefined) return { broken: 'not-xlsx' };
  const relations = readRelations(entries, main.target, budget);
  const book = readBook(file, budget);
  if (book.sheets.length === 0) return { broken: 'not-xlsx' };
  const styles = relatedPart(entries, relations, 'styles');
  const texts = relatedPart(entries, relations, 'sharedStrings');
  const context: SheetContext = {
    formats: styles === null ? [] : readStyles(styles, budget),
    texts: texts === null ? [] : readTexts(texts, budget),
    from1904: book.from1904,
    isStale: book.isStale,
  };
  const sheets = book.sheets.map(({ name, id }): FilledSheet => {
    const relation = relations.find((one) => one.id === id);
    budget.enter(name);
    if (relation === undefined) throw budget.damaged();
    // A sheet that is one chart has no cells.
    if (relation.kind !== 'worksheet' || isAside(name)) return { name, cells: [] };
    const part = entries.get(relation.target);
    if (part === undefined) throw budget.damaged();
    return { name, cells: readSheet(part, context, budget) };
  });
  return { sheets };
}

type Book = {
  readonly sheets: readonly { readonly name: string; readonly id: string }[];
  readonly from1904: boolean;
  readonly isStale: boolean;
};

function readBook(file: ZipEntry, budget: WorkbookBudget): Book {
  const sheets: { readonly name: string; readonly id: string }[] = [];
  let from1904 = false;
  let isStale = false;
  parsePart(file, 'workbook', budget, {
    open: (path, attributes) => {
      if (path === 'workbook/workbookPr') from1904 = isTrue(attributes['date1904']);
      else if (path === 'workbook/calcPr') {
        const { fullCalcOnLoad, calcCompleted = 'true' } = attributes;
        isStale = isTrue(fullCalcOnLoad) || !isTrue(calcCompleted);
      } else if (path === 'workbook/sheets/sheet') {
        budget.take('sheets', 1);
        // `r:id`, whatever the file calls that namespace.
        const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
        const id = key === undefined ? undefined : attributes[key];
        sheets.push({ name: attributes['name'] ?? '', id: id ?? '' });
      }
    },
  });
  return { sheets, from1904, isStale };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
