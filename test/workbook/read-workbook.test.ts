import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type FilledWorkbook, readWorkbook } from '../../src/workbook/read-workbook.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook as other programs write it: one sheet with these rows. */
function bookOf(
  rows: string,
  { strings = '', styles = '', properties = '' } = {},
): Record<string, string> {
  return {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="r">${properties}<sheets><sheet name="表" sheetId="3" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Type="t" Target="/xl/worksheets/other.xml"/></Relationships>',
    'xl/worksheets/other.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
  };
}

const pack = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

function contentsOf(parts: Record<string, string>) {
  const book = readWorkbook(pack(parts)) as FilledWorkbook;
  return book.sheets[0]?.cells.map(({ content }) => content);
}

describe('readWorkbook', () => {
  it('reads cells wherever they stand, with or without names', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"><c r="AA9" s="4"/></row>';
    const book = readWorkbook(pack(bookOf(rows))) as FilledWorkbook;
    expect(book.sheets[0]?.name).toBe('表');
    expect(book.sheets[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 0],
    ]);
  });

  it('reads texts in all their forms, readings left out', () => {
    const strings =
      '<si><t>甲</t></si><si><r><rPr/><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si>';
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>丁</t></is></c><c t="str"><f>A1</f><v>戊</v></c><c t="s"><v>99</v></c></row>';
    expect(contentsOf(bookOf(rows, { strings }))).toEqual(
      ['甲', '乙 丙', '丁', '戊'].map((text) => ({ type: 'text', text })),
    );
  });

  it('names formulas without a value, and errors; a formula with a value counts by it', () => {
    const rows =
      '<row><c><f>A2+1</f></c><c><f>A2</f><v></v></c><c t="e"><f>B9</f><v>#REF!</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c></row>';
    expect(contentsOf(bookOf(rows))).toEqual([
      { type: 'formula', text: '=A2+1' },
      { type: 'formula', text: '=A2' },
      { type: 'error', text: '#REF!' },
      { type: 'error', text: '#N/A' },
      { type: 'number', value: 2, isPercent: false },
    ]);
  });

  it('tells per cents, dates and yes/no by type and format', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>';
    const rows =
      '<row><c s="1"><v>0.095</v></c><c s="2"><v>44481</v></c><c s="0"><v>44481</v></c><c t="b"><v>1</v></c></row>';
    expect(contentsOf(bookOf(rows, { styles }))).toEqual([
      { type: 'number', value: 0.095, isPercent: true },
      { type: 'text', text: '2021-10-12' },
      { type: 'number', value: 44_481, isPercent: false },
      { type: 'yes-no', value: true },
    ]);
    const properties = '<workbookPr date1904="1"/>';
    expect(
      contentsOf(bookOf('<row><c s="2"><v>43019</v></c></row>', { styles, properties })),
    ).toEqual([{ type: 'text', text: '2021-10-12' }]);
  });

  it.each([
    ['no ZIP', strToU8('region: zhuji')],
    ['nothing', new Uint8Array()],
    ['a ZIP of something else', pack({ 'word/document.xml': '<a/>' })],
    ['a broken part', pack({ ...bookOf(''), 'xl/styles.xml': '<a>' })],
    ['a document type', pack({ ...bookOf(''), 'xl/styles.xml': '<!DOCTYPE a><a/>' })],
    ['half a file', pack(bookOf('')).slice(0, 300)],
  ])('refuses %s', (_, bytes) => {
    expect(readWorkbook(bytes)).toEqual({ broken: 'not-xlsx' });
  });

  it('refuses a file that unpacks to more than a workbook can be, unread', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readWorkbook(bomb)).toEqual({ broken: 'too-large' });
  });
});
