import { cellName } from './cell-reference.ts';
import { fitRow } from './fit-row.ts';
import type { Cell, Row, Sheet, Validation } from './workbook.ts';
import type { StyleBook } from './write-styles.ts';
import { escapeCellText, escapeXml } from './xml-text.ts';

/** The texts of all cells, each once. */
export type TextBook = { readonly numberOf: (text: string) => number };

/** What a program might take for a formula when a person edits the cell. */
const formulaLike = /^[=+\-@\t\r]/;

/**
 * One sheet as the part `xl/worksheets/sheet….xml`.
 *
 * @param isFirst whether it is the one in sight when the file is opened
 * @throws RangeError where a number is not finite
 */
export function writeSheet(
  sheet: Sheet,
  isFirst: boolean,
  styles: StyleBook,
  texts: TextBook,
): string {
  const {
    rows,
    widths,
    columnStyles = [],
    pictures = [],
    validations = [],
    numbersAsText = [],
    pageBreaks = [],
  } = sheet;
  const columns = Math.max(1, widths.length, ...rows.map(({ cells }) => cells.length));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellName(Math.max(0, rows.length - 1), columns - 1)}"/>`,
    writeView(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${widths.map((width, i) => writeColumn(width, i, styles.numberOf(columnStyles[i] ?? {}))).join('')}</cols>`,
    `<sheetData>${rows.map((row, i) => writeRow(fitted(row, widths), i, styles, texts)).join('')}</sheetData>`,
    sheet.filterRow === undefined
      ? ''
      : `<autoFilter ref="A${sheet.filterRow + 1}:${cellName(rows.length - 1, columns - 1)}"/>`,
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.map(writeValidation).join('')}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.upright === true ? 'portrait' : 'landscape'}" fitToWidth="${pagesAcross(widths)}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;A · &amp;P / &amp;N</oddFooter></headerFooter>',
    pageBreaks.length === 0
      ? ''
      : `<rowBreaks count="${pageBreaks.length}" manualBreakCount="${pageBreaks.length}">${pageBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`,
    numbersAsText.length === 0
      ? ''
      : `<ignoredErrors>${numbersAsText.map((range) => `<ignoredError sqref="${range}" numberStoredAsText="1"/>`).join('')}</ignoredErrors>`,
    pictures.length === 0 ? '' : '<drawing r:id="rId1"/>',
    '</worksheet>',
  ].join('');
}

function writeView({ frozen: { rows, columns } }: Sheet, isFirst: boolean): string {
  const start = `<sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews>${start}/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  return `<sheetViews>${start}><pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function writeColumn(width: number, index: number, style: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
}

/** Characters that can still be read across one page. */
const pageCharacters = 240;

function pagesAcross(widths: readonly number[]): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageCharacters));
}

function fitted(row: Row, widths: readonly number[]): Row {
  const height = row.height ?? fitRow(row, widths);
  return height === null ? row : { ...row, height };
}

function writeRow({ cells, height }: Row, row: number, styles: StyleBook, texts: TextBook): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const written = cells.map((cell, column) =>
    cell === null ? '' : writeCell(cell, cellName(row, column), styles, texts),
  );
  return `<row r="${row + 1}"${high}>${written.join('')}</row>`;
}

function writeCell({ value, style }: Cell, name: string, styles: StyleBook, texts: TextBook) {
  if (value === null || value === '') return `<c r="${name}" s="${styles.numberOf(style)}"/>`;
  if (typeof value === 'string') {
    const number = styles.numberOf(style, formulaLike.test(value));
    return `<c r="${name}" s="${number}" t="s"><v>${texts.numberOf(value)}</v></c>`;
  }
  const number = styles.numberOf(style);
  if (typeof value === 'boolean')
    return `<c r="${name}" s="${number}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (!Number.isFinite(value)) throw new RangeError(`Cell ${name} of a sheet is ${value}.`);
  return `<c r="${name}" s="${number}"><v>${value}</v></c>`;
}

/** The texts of all sheets as the part `xl/sharedStrings.xml`. */
export function writeTexts(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

/** Excel refuses a file whose hint or list of choices is longer. */
const longest = { title: 32, text: 255, choices: 255 };

function writeValidation({ range, choices, strict = false, hint }: Validation): string {
  const { title, text } = hint;
  const list = choices === undefined ? '' : writeChoices(choices);
  if (title.length > longest.title || text.length > longest.text || list.length > longest.choices)
    throw new RangeError(`The hint or the choices for ${range} ("${title}") are too long.`);
  const kind = choices === undefined ? '' : ' type="list"';
  const error = strict ? ' showErrorMessage="1"' : '';
  const formula = choices === undefined ? '' : `<formula1>${escapeXml(list)}</formula1>`;
  return `<dataValidation${kind} allowBlank="1" showInputMessage="1"${error} promptTitle="${escapeXml(title)}" prompt="${escapeXml(text)}" sqref="${range}">${formula}</dataValidation>`;
}

function writeChoices(choices: NonNullable<Validation['choices']>): string {
  if (!Array.isArray(choices)) return (choices as { readonly cells: string }).cells;
  if (choices.some((choice) => /[",]/.test(choice)))
    throw new RangeError('A choice of a drop-down holds a comma or a quotation mark.');
  return `"${choices.join(',')}"`;
}
