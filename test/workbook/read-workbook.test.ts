import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { escapeCellText } from '../../src/workbook/xml-text.ts';
import { bookOf, pack, relationKinds, relationsOf } from './build-package.ts';

function sheetsOf(parts: Record<string, string | Uint8Array>) {
  const book = readWorkbook(pack(parts));
  if ('broken' in book) throw new Error(JSON.stringify(book));
  return book.sheets;
}

const contentsOf = (parts: Record<string, string | Uint8Array>) =>
  sheetsOf(parts)[0]?.cells.map(({ content }) => content);

const plain = (value: number) => ({
  ...{ type: 'number', value, isPercent: false, suffix: '' },
  shown: String(value),
});

describe('readWorkbook', () => {
  it('reads cells wherever they stand, with or without names', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"><c r="AA9" s="4"/></row><row r="1048576"><c r="XFD1048576"><v>4</v></c></row>';
    const [sheet] = sheetsOf(bookOf(rows));
    expect(sheet?.name).toBe('表');
    expect(sheet?.cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 0],
      [1_048_575, 16_383],
    ]);
  });

  it('reads texts in all their forms, readings left out', () => {
    const strings =
      '<si><t>甲</t></si><si><r><rPr/><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si>';
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>丁</t></is></c><c t="inlineStr"><is><r><t>己</t></r><r><t><![CDATA[<&]]></t></r></is></c><c t="str"><f>A1</f><v>戊</v></c><c t="d"><v>2021-10-12T00:00:00</v></c></row>';
    expect(contentsOf(bookOf(rows, { strings }))).toEqual(
      ['甲', '乙 丙', '丁', '己<&', '戊', '2021-10-12'].map((text) => ({ type: 'text', text })),
    );
  });

  it('keeps the texts of cells whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('_x000D_', '\r', '_x005F_', '_', 'x000D_', '<&>"', '人\n'),
        fc.string({ unit: 'binary' }),
        (a, b) => {
          const clean = `|${(a + b).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')}`;
          const rows = `<row><c t="inlineStr"><is><t>${escapeCellText(clean)}</t></is></c></row>`;
          expect(contentsOf(bookOf(rows))).toEqual([{ type: 'text', text: clean }]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds parts by their relations, in both forms of the format', () => {
    const rows = '<row><c t="s"><v>0</v></c><c s="1"><v>0.5</v></c></row>';
    const content = {
      strings: '<si><t>甲</t></si>',
      styles: '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
    };
    for (const kinds of Object.values(relationKinds)) {
      expect(contentsOf(bookOf(rows, { ...content, kinds }))).toEqual([
        { type: 'text', text: '甲' },
        { ...plain(0.5), isPercent: true, shown: '50%' },
      ]);
    }
  });

  it('takes no part for another because of its name', () => {
    const parts = bookOf('<row><c s="1"><v>0.5</v></c></row>', {
      styles: '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
    });
    const others = {
      'xl/styles.xml': '<styleSheet><cellXfs><xf/><xf/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row/></sheetData></worksheet>',
    };
    expect(contentsOf({ ...parts, ...others })).toEqual([
      { ...plain(0.5), isPercent: true, shown: '50%' },
    ]);
  });

  it('finds a book in another folder, names in other letters, parts in UTF-16', () => {
    const parts = bookOf('<row><c><v>1</v></c></row>');
    const moved = {
      '_rels/.rels': relationsOf([
        ['a', 'http://example.com/officeDocument', 'elsewhere.xml'],
        ['b', `${relationKinds.transitional}officeDocument`, '/Mappe%201/Book.xml'],
      ]),
      'Mappe 1/book.xml': parts['xl/workbook.xml'] ?? '',
      'Mappe 1/_rels/book.xml.rels': relationsOf([
        ['rId7', `${relationKinds.transitional}worksheet`, '../Sheets\\Data.XML'],
      ]),
      'sheets/data.xml': Uint8Array.from(
        Buffer.from(`\ufeff${parts['xl/worksheets/other.xml']}`, 'utf16le'),
      ),
    };
    expect(contentsOf(moved)).toEqual([plain(1)]);
  });

  it('names formulas whose value is not known, and errors with their formula', () => {
    const rows =
      '<row><c><f>A2+1</f></c><c><f>A2</f><v></v></c><c t="e"><f>B9</f><v>#REF!</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c></row>';
    expect(contentsOf(bookOf(rows))).toEqual([
      { type: 'formula', text: '=A2+1', stored: null },
      { type: 'formula', text: '=A2', stored: null },
      { type: 'error', text: '#REF!', formula: '=B9' },
      { type: 'error', text: '#N/A', formula: null },
      plain(2),
    ]);
  });

  it.each(['<calcPr fullCalcOnLoad="1"/>', '<calcPr calcCompleted="0"/>'])(
    'takes no stored value where formulas are to be calculated anew: %s',
    (properties) => {
      const rows =
        '<row r="1"><c><v>7</v></c><c><f>A1*$A$1+LOG10("A1")</f><v>0</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">A1+$A$1+B$1</f><v>1</v></c><c r="B2"><f t="array" ref="B2:B3">A1:A2*2</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="B3"><v>4</v></c></row>' +
        '<row r="4"><c r="B4"><v>5</v></c></row>';
      expect(contentsOf(bookOf(rows, { properties }))).toEqual([
        plain(7),
        { type: 'formula', text: '=A1*$A$1+LOG10("A1")', stored: '0' },
        { type: 'formula', text: '=A1+$A$1+B$1', stored: '1' },
        { type: 'formula', text: '=A1:A2*2', stored: '2' },
        { type: 'formula', text: '=A2+$A$1+B$1', stored: '3' },
        { type: 'formula', text: '=A1:A2*2', stored: '4' },
        plain(5),
      ]);
    },
  );

  it('tells per cents, dates and yes/no by type and format', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>';
    const rows =
      '<row><c s="1"><v>0.095</v></c><c s="2"><v>44481</v></c><c s="0"><v>44481</v></c><c t="b"><v>1</v></c></row>';
    expect(contentsOf(bookOf(rows, { styles }))).toEqual([
      { ...plain(0.095), isPercent: true, shown: '9.50%' },
      { type: 'text', text: '2021-10-12' },
      plain(44_481),
      { type: 'yes-no', value: true },
    ]);
    const properties = '<workbookPr date1904="1"/>';
    expect(
      contentsOf(bookOf('<row><c s="2"><v>43019</v></c></row>', { styles, properties })),
    ).toEqual([{ type: 'text', text: '2021-10-12' }]);
  });

  it('leaves sheets unread that are set aside, charts and links', () => {
    const parts = bookOf('<a></b>');
    expect(readWorkbook(pack(parts), (name) => name === '表')).toEqual({
      sheets: [{ name: '表', cells: [] }],
    });
    const kind = `${relationKinds.transitional}chartsheet`;
    const charts = relationsOf([['rId7', kind, 'worksheets/other.xml']]);
    expect(sheetsOf({ ...parts, 'xl/_rels/workbook.xml.rels': charts })).toEqual([
      { name: '表', cells: [] },
    ]);
  });

  it.each([
    ['no ZIP', strToU8('region: zhuji')],
    ['nothing', new Uint8Array()],
    ['a ZIP of something else', pack({ 'word/document.xml': '<a/>' })],
    ['half a file', pack(bookOf('')).slice(0, 300)],
    ['a book without sheets', pack({ ...bookOf(''), 'xl/workbook.xml': '<workbook/>' })],
  ])('refuses %s', (_, bytes) => {
    expect(readWorkbook(bytes)).toEqual({ broken: 'not-xlsx' });
  });

  it.each([
    ['a broken part', { 'xl/looks.xml': '<a>' }, null],
    ['another root', { 'xl/looks.xml': '<a/>' }, null],
    ['a document type', { 'xl/looks.xml': '<!DOCTYPE a><styleSheet/>' }, null],
    ['no UTF-8', { 'xl/looks.xml': Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) }, null],
    ['an entity of its own', bookOf('<row><c><v>&a;</v></c></row>'), '表'],
    ['an end of another element', bookOf('<row></c>'), '表'],
    ['a sheet that ends too early', { 'xl/worksheets/other.xml': '<worksheet><sheetData>' }, '表'],
    ['a text that is not there', bookOf('<row><c t="s"><v>0</v></c></row>'), '表'],
    ['a cell beyond the last', bookOf('<row><c r="XFE1"><v>1</v></c></row>'), '表'],
    ['a row beyond the last', bookOf('<row r="1048577"/>'), '表'],
    ['no place', bookOf('<row><c r="a1:b2"><v>1</v></c></row>'), '表'],
    [
      'a cell twice',
      bookOf('<row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
      '表',
    ],
    ['a sheet that is not there', { 'xl/_rels/workbook.xml.rels': relationsOf([]) }, '表'],
  ] as const)('refuses %s as damaged', (_, parts, sheet) => {
    expect(readWorkbook(pack({ ...bookOf(''), ...parts }))).toEqual({ broken: 'damaged', sheet });
  });

  it('refuses bytes that were changed', () => {
    const rows = `<row>${'<c><v>123456</v></c>'.repeat(40)}</row>`;
    const bytes = pack(bookOf(rows));
    const name = strToU8('xl/worksheets/other.xml');
    const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte));
    expect(strFromU8(bytes.subarray(at, at + name.length))).toBe('xl/worksheets/other.xml');
    for (let i = at + name.length; i < at + name.length + 60; i += 1) {
      const changed = bytes.slice();
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(readWorkbook(changed)).toEqual({ broken: 'damaged', sheet: '表' });
    }
  });
});
