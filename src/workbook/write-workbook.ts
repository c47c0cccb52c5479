import { columnName, quoteSheet, rangeOf } from './cell-reference.ts';
import type { Picture, Workbook } from './workbook.ts';
import { writeDrawing } from './write-drawing.ts';
import { writeSheet, writeTexts } from './write-sheet.ts';
import { createStyleBook } from './write-styles.ts';
import { escapeXml } from './xml-text.ts';
import { zipParts } from './zip-parts.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const typePrefix = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as an XLSX file: Office Open XML in a ZIP whose times are fixed, so the same workbook
 * gives the same bytes on every run and machine.
 *
 * @returns the bytes of the file
 * @throws RangeError where a number is not finite, or a hint too long for Excel
 * source: ECMA-376 part 1 (SpreadsheetML), part 2 (packages)
 */
export function writeWorkbook({ title, sheets }: Workbook): Uint8Array {
  const styles = createStyleBook();
  const texts: string[] = [];
  const known = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = known.get(text) ?? texts.push(text) - 1;
    known.set(text, number);
    return number;
  };
  const parts = new Map<string, string | Uint8Array>();
  const sheetParts = sheets.map((sheet, i) => writeSheet(sheet, i === 0, styles, { numberOf }));
  const drawn = sheets.flatMap(({ pictures = [] }, i) => (pictures.length === 0 ? [] : [i + 1]));
  parts.set('[Content_Types].xml', writeContentTypes(sheets.length, drawn));
  parts.set('_rels/.rels', packageRelations);
  parts.set('docProps/core.xml', writeProperties(title));
  parts.set('xl/workbook.xml', writeBook(sheets));
  parts.set('xl/_rels/workbook.xml.rels', writeBookRelations(sheets.length));
  parts.set('xl/styles.xml', styles.write());
  parts.set('xl/sharedStrings.xml', writeTexts(texts));
  sheetParts.forEach((part, i) => {
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, part);
  });
  for (const number of drawn) addPictures(number, sheets[number - 1]?.pictures ?? [], parts);
  return zipParts(parts);
}

function addPictures(
  number: number,
  pictures: readonly Picture[],
  parts: Map<string, string | Uint8Array>,
): void {
  parts.set(
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    writeRelations([['drawing', `../drawings/drawing${number}.xml`]]),
  );
  parts.set(`xl/drawings/drawing${number}.xml`, writeDrawing(pictures));
  const names = pictures.map((_, i) => `picture${number}-${i + 1}.png`);
  parts.set(
    `xl/drawings/_rels/drawing${number}.xml.rels`,
    writeRelations(names.map((name) => ['image', `../media/${name}`] as const)),
  );
  pictures.forEach(({ png }, i) => {
    parts.set(`xl/media/${names[i]}`, png);
  });
}

function writeContentTypes(sheets: number, drawn: readonly number[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    override('xl/workbook.xml', `${typePrefix}.sheet.main+xml`),
    override('xl/styles.xml', `${typePrefix}.styles+xml`),
    override('xl/sharedStrings.xml', `${typePrefix}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...Array.from({ length: sheets }, (_, i) =>
      override(`xl/worksheets/sheet${i + 1}.xml`, `${typePrefix}.worksheet+xml`),
    ),
    ...drawn.map((number) =>
      override(
        `xl/drawings/drawing${number}.xml`,
        'application/vnd.openxmlformats-officedocument.drawing+xml',
      ),
    ),
    '</Types>',
  ].join('');
}

const packageRelations = `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** Without dates: when a file was made is no part of what it says. */
function writeProperties(title: string): string {
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>talentcast</dc:creator></cp:coreProperties>`;
}

function writeBook(sheets: Workbook['sheets']): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, rows, widths, repeatedRows = 0, filterRow, frozen }, i) => {
    const define = (what: string, range: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${i}" hidden="${what === 'Print_Titles' ? 0 : 1}">${escapeXml(range)}</definedName>`;
    const last = { row: rows.length - 1, column: widths.length - 1 };
    return [
      ...(filterRow === undefined
        ? []
        : [define('_FilterDatabase', rangeOf(name, { row: filterRow, column: 0 }, last))]),
      ...(repeatedRows === 0
        ? []
        : [define('Print_Titles', printTitles(name, repeatedRows, frozen.columns))]),
    ];
  });
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${defined}</workbook>`;
}

/** The rows, and columns in sight, that every page repeats. */
function printTitles(sheet: string, rows: number, columns: number): string {
  const name = quoteSheet(sheet);
  const sides = columns === 0 ? '' : `${name}!$A:$${columnName(columns - 1)},`;
  return `${sides}${name}!$1:$${rows}`;
}

function writeBookRelations(sheets: number): string {
  return writeRelations([
    ...Array.from(
      { length: sheets },
      (_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const,
    ),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
}

function writeRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}
