import { strFromU8, unzipSync } from 'fflate';
import { parseCellName } from './cell-reference.ts';
import { type NumberMeaning, numberMeaning, serialDay } from './number-format.ts';
import { childrenOf, readXml, type XmlElement } from './read-xml.ts';
import { unescapeCellText } from './xml-text.ts';

/** A spreadsheet file as it was filled in. */
export type FilledWorkbook = { readonly sheets: readonly FilledSheet[] };

export type FilledSheet = {
  readonly name: string;
  /** By row and column; cells without content are left out. */
  readonly cells: readonly FilledCell[];
};

export type FilledCell = {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
};

/** What a cell holds. A number with a per cent format is the fraction, as files have it. */
export type CellContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly type: 'yes-no'; readonly value: boolean }
  /** `#REF!`, `#N/A` … */
  | { readonly type: 'error'; readonly text: string }
  /** A formula of which the file holds no value. */
  | { readonly type: 'formula'; readonly text: string };

/**
 * Why a file could not be read as a workbook; `compound`: the container of files with a password, and
 * of the old .xls.
 */
export type BrokenWorkbook = { readonly broken: 'not-xlsx' | 'compound' | 'too-large' };

/** Unpacked, no workbook of a region is nearly as large. */
const largestBytes = 50_000_000;

/** The first bytes of a compound file. Source: MS-CFB 2.2 */
const compoundMark: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads an XLSX file: the cells of all sheets with what they hold. A formula counts by its stored
 * value. Number formats tell per cents and dates; a date comes as text, `2021-10-12`.
 *
 * @param bytes the file
 * @returns its sheets in their order, or why there are none
 * source: ECMA-376 part 1, 18.3 (worksheets), 18.8 (styles)
 */
export function readWorkbook(bytes: Uint8Array): FilledWorkbook | BrokenWorkbook {
  if (compoundMark.every((byte, i) => bytes[i] === byte)) return { broken: 'compound' };
  const unpacked = unzip(bytes);
  if ('broken' in unpacked) return unpacked;
  const { parts } = unpacked;
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) return { broken: 'not-xlsx' };
  const styles = readStyles(parts.get('xl/styles.xml'));
  const texts = childrenOf(parts.get('xl/sharedStrings.xml'), 'si').map(textOf);
  const from1904 = ['1', 'true'].includes(
    childrenOf(book, 'workbookPr')[0]?.attributes['date1904'] ?? '',
  );
  const relations = new Map(
    (parts.get('xl/_rels/workbook.xml.rels')?.children ?? []).map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  const sheets = childrenOf(childrenOf(book, 'sheets')[0], 'sheet').map(({ attributes }) => {
    const target = relations.get(relationOf(attributes)) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const data = childrenOf(parts.get(path), 'sheetData')[0];
    return {
      name: attributes['name'] ?? '',
      cells: readCells(data, { styles, texts, from1904 }),
    };
  });
  return sheets.length === 0 ? { broken: 'not-xlsx' } : { sheets };
}

type Context = {
  readonly styles: readonly NumberMeaning[];
  readonly texts: readonly string[];
  readonly from1904: boolean;
};

function unzip(
  bytes: Uint8Array,
): { readonly parts: ReadonlyMap<string, XmlElement> } | BrokenWorkbook {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/.*\.(xml|rels)$/.test(name)) return false;
        total += originalSize;
        return total <= largestBytes;
      },
    });
    if (total > largestBytes) return { broken: 'too-large' };
    const parts = Object.entries(files).map(
      ([name, content]) => [name, readXml(strFromU8(content))] as const,
    );
    const needed = parts.filter(([name]) => /^xl\/(?!drawings|theme|charts)/.test(name));
    if (needed.some(([, root]) => root === null)) return { broken: 'not-xlsx' };
    return {
      parts: new Map(parts.flatMap(([name, root]) => (root === null ? [] : [[name, root]]))),
    };
  } catch {
    // The library throws on whatever is no ZIP, or a damaged one.
    return { broken: 'not-xlsx' };
  }
}

/** `r:id`, whatever the file calls that namespace. */
function relationOf(attributes: XmlElement['attributes']): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? undefined : attributes[key];
}

/** What numbers mean in each cell style. */
function readStyles(root: XmlElement | undefined): readonly NumberMeaning[] {
  const codes = new Map(
    childrenOf(childrenOf(root, 'numFmts')[0], 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(childrenOf(root, 'cellXfs')[0], 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return numberMeaning(id, codes.get(id));
  });
}

/** The text of a string item: plain, or in runs of several looks; readings (ruby) are left out. */
function textOf(item: XmlElement): string {
  const runs = item.children.flatMap((child) => {
    if (child.name === 't') return [child.text];
    return child.name === 'r' ? childrenOf(child, 't').map(({ text }) => text) : [];
  });
  return unescapeCellText(runs.join(''));
}

function readCells(data: XmlElement | undefined, context: Context): readonly FilledCell[] {
  let row = -1;
  return childrenOf(data, 'row').flatMap((element) => {
    const stated = Number(element.attributes['r']);
    row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
    let column = -1;
    return childrenOf(element, 'c').flatMap((cell) => {
      const place = parseCellName(cell.attributes['r'] ?? '');
      column = place?.column ?? column + 1;
      const content = readContent(cell, context);
      return content === null ? [] : [{ row: place?.row ?? row, column, content }];
    });
  });
}

function readContent(cell: XmlElement, { styles, texts, from1904 }: Context): CellContent | null {
  const formula = childrenOf(cell, 'f')[0];
  const stored = childrenOf(cell, 'v')[0]?.text;
  const { t: type = 'n', s = '0' } = cell.attributes;
  if (type === 'inlineStr') return asText(childrenOf(cell, 'is').map(textOf).join(''));
  if (stored === undefined || (stored === '' && type !== 'str')) {
    return formula === undefined ? null : { type: 'formula', text: `=${formula.text}` };
  }
  switch (type) {
    case 's':
      return asText(texts[Number(stored)] ?? '');
    case 'str':
    case 'd':
      return asText(unescapeCellText(stored));
    case 'b':
      return { type: 'yes-no', value: stored === '1' || stored === 'true' };
    case 'e':
      return { type: 'error', text: stored };
    default: {
      const value = Number(stored);
      if (!Number.isFinite(value)) return { type: 'error', text: stored };
      const meaning = styles[Number(s)] ?? 'plain';
      const day = meaning === 'date' ? serialDay(value, from1904) : null;
      if (day !== null) return { type: 'text', text: day };
      return { type: 'number', value, isPercent: meaning === 'percent' };
    }
  }
}

function asText(text: string): CellContent | null {
  return /\S/.test(text) ? { type: 'text', text } : null;
}
