import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import type { Sheet, Workbook } from '../../src/workbook/workbook.ts';
import { writeWorkbook } from '../../src/workbook/write-workbook.ts';
import { parseXml } from './parse-xml.ts';

const plain: Sheet = {
  name: '摘要',
  widths: [20, 10],
  frozen: { rows: 1, columns: 1 },
  rows: [{ cells: [{ value: '指标' }, { value: '数' }] }],
};

/** The least PNG: its size is what the writer reads. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

const rich: Workbook = {
  title: '<试> & "验"',
  sheets: [
    {
      ...plain,
      repeatedRows: 1,
      filterRow: 0,
      rows: [
        ...plain.rows,
        { cells: [{ value: '=1+1' }, { value: 0.1 + 0.2, style: { format: '0.0%' } }], height: 30 },
        { cells: [{ value: '@cmd' }, { value: -1.5e-7 }, { value: true }, null, { value: null }] },
        { cells: [{ value: 'a_x000D_\r\n<b> & "c"' }, { value: 1e15 }] },
      ],
      validations: [
        { range: 'A2:A9', choices: ['≥', '年末存量'], hint: { title: '提示', text: '<选>' } },
        { range: 'B2:B9', hint: { title: 't', text: 'u' } },
      ],
      numbersAsText: ['A1:A9'],
      pageBreaks: [2],
      pictures: [{ png, row: 3, column: 0, width: 10, height: 10, description: '图' }],
    },
    { ...plain, name: "it's <2>" },
  ],
};

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

describe('writeWorkbook', () => {
  it('is read by another program as it was written', async () => {
    const sheets = await readXlsxFile(Buffer.from(writeWorkbook(rich)), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['摘要', "it's <2>"]);
    expect(sheets[0]?.data).toEqual([
      ['指标', '数', null],
      ['=1+1', 0.1 + 0.2, null],
      ['@cmd', -1.5e-7, true],
      [expect.stringContaining('<b> & "c"'), 1e15, null],
    ]);
  });

  it('is read back by its own reader', () => {
    const book = readWorkbook(writeWorkbook(rich));
    const cells = 'sheets' in book ? (book.sheets[0]?.cells ?? []) : [];
    expect(
      cells.map(({ content }) =>
        'value' in content ? content.value : 'text' in content && content.text,
      ),
    ).toEqual([
      '指标',
      '数',
      '=1+1',
      0.1 + 0.2,
      '@cmd',
      -1.5e-7,
      true,
      'a_x000D_\r\n<b> & "c"',
      1e15,
    ]);
  });

  it('holds well-formed parts, each told by its type and reached by a relation', () => {
    const parts = partsOf(writeWorkbook(rich));
    for (const [name, xml] of Object.entries(parts))
      expect(() => parseXml(xml), name).not.toThrow();
    const types = parseXml(parts['[Content_Types].xml'] ?? '');
    const told = types.children.flatMap(({ attributes }) => attributes['PartName'] ?? []);
    const held = Object.keys(parts).filter((name) => !/\.rels$|Content_Types/.test(name));
    expect(told.map((name) => name.slice(1)).sort()).toEqual(held.sort());
  });

  it('has the parts of a sheet in the order that the format asks for', () => {
    // ECMA-376 part 1, 18.3.1.99 (worksheet): Excel repairs a file that has them otherwise.
    const order = [
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter'],
      ...['dataValidations', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'],
      ...['ignoredErrors', 'drawing'],
    ];
    const root = parseXml(partsOf(writeWorkbook(rich))['xl/worksheets/sheet1.xml'] ?? '');
    expect(root.children.map(({ name }) => name)).toEqual(order);
  });

  it('holds no formula, and marks texts that begin like one', () => {
    const parts = partsOf(writeWorkbook(rich));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    const styles = parseXml(parts['xl/styles.xml'] ?? '');
    const formats = styles.children.find(({ name }) => name === 'cellXfs')?.children ?? [];
    const quoted = (cell: string) =>
      formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])]?.attributes[
        'quotePrefix'
      ];
    expect(['A1', 'A2', 'A3', 'B3'].map(quoted)).toEqual([undefined, '1', '1', undefined]);
  });

  it('gives the same bytes on every run and in every time zone', () => {
    const here = Buffer.from(writeWorkbook(rich)).toString('base64');
    expect(Buffer.from(writeWorkbook(rich)).toString('base64')).toBe(here);
    const script = `import { writeWorkbook } from './src/workbook/write-workbook.ts';
      process.stdout.write(Buffer.from(writeWorkbook(${JSON.stringify({ title: 't', sheets: [plain] })})).toString('base64'));`;
    const runIn = (TZ: string) =>
      execFileSync('node_modules/.bin/tsx', ['--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
        timeout: 60_000,
      });
    expect(runIn('Asia/Shanghai')).toBe(runIn('America/New_York'));
  });

  it('refuses a number that is not finite, and a hint that Excel would refuse', () => {
    const withCell = (value: number) =>
      writeWorkbook({ title: '', sheets: [{ ...plain, rows: [{ cells: [{ value }] }] }] });
    expect(() => withCell(Number.NaN)).toThrow(RangeError);
    expect(() => withCell(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    const hint = { title: 't', text: 'x'.repeat(256) };
    expect(() =>
      writeWorkbook({ title: '', sheets: [{ ...plain, validations: [{ range: 'A1', hint }] }] }),
    ).toThrow(RangeError);
  });
});
