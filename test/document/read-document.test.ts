import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { readFigures } from '../../src/document/read-figures.ts';
import { projectFolder } from '../cli/call-cli.ts';
import { docxOf, pdfOf, sampleDocx, sampleHtml, samplePdf, sampleText } from './make-files.ts';
import { linesOf } from './read-text.ts';

const cMaps = `${projectFolder}node_modules/pdfjs-dist/cmaps/`;
const open = (file: string, bytes: Uint8Array) => readDocument(file, bytes, cMaps);

async function read(file: string, bytes: Uint8Array) {
  const opened = await open(file, bytes);
  if ('problems' in opened) throw new Error(opened.problems.map(({ code }) => code).join());
  return { document: opened.document, figures: readFigures(opened.document) };
}

const expected = [
  '10.3 万人 2020 observed = 人才资源总量',
  '48.4 % 2020 growth = 人才资源总量',
  '3256 人 2020 observed = 党政人才',
  '10.3 万人 2020 observed = 人才资源总量',
  '14 万人 2025 target = 人才资源总量',
  '3256 人 2020 observed = 党政人才',
  '3400 人 2025 target about 党政人才',
  '7.7 % 2020 observed = 高级职称比例',
  '10 % 2025 target > 高级职称比例',
  '14 万人 2025 target >= 人才资源总量',
  '6-8 家 2025 target between 新增省级平台',
];

describe('one document in every format', () => {
  it.each<[string, () => Uint8Array]>([
    ['plan.txt', () => strToU8(`\ufeff${sampleText()}`)],
    ['plan.html', () => strToU8(sampleHtml())],
    ['plan.docx', sampleDocx],
    ['plan.pdf', samplePdf],
  ])('%s gives the same figures, whose spans are their places', async (file, make) => {
    const { document, figures } = await read(file, make());
    expect(linesOf(figures)).toEqual(expected);
    for (const { span, printed } of figures.readings)
      expect(document.text.slice(...span)).toBe(printed);
  });

  it('reads GB18030', async () => {
    const words: readonly number[] = [
      0xc8, 0xcb, 0xb2, 0xc5, 0xd7, 0xca, 0xd4, 0xb4, 0xd7, 0xdc, 0xc1, 0xbf,
    ];
    const bytes = Uint8Array.from([
      ...strToU8('2020'),
      0xc4,
      0xea,
      ...words,
      ...strToU8('10.3'),
      0xcd,
      0xf2,
      0xc8,
      0xcb,
    ]);
    const { document, figures } = await read('plan.txt', bytes);
    expect(document.text).toBe('2020年人才资源总量10.3万人');
    expect(linesOf(figures)).toEqual(['10.3 万人 2020 observed = 人才资源总量']);
  });
});

/** A zip file whose directory says that its only file unpacks to so many bytes, as a bomb's does. */
function sayingLarge(zip: Uint8Array, bytes: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + 24, bytes, true);
  return zip;
}

describe('what is no document', () => {
  const deep = `<html><body>${'<table><tr><td>'.repeat(40)}2020年人才10人${'</td></tr></table>'.repeat(40)}</body></html>`;
  it.each<[string, string, () => Uint8Array]>([
    ['plan.txt', 'document-empty', () => new Uint8Array()],
    ['plan.txt', 'document-empty', () => strToU8(' \n\t\n')],
    ['plan.txt', 'document-not-text', () => Uint8Array.from({ length: 400 }, (_, i) => i % 256)],
    ['plan.xlsx', 'document-other', () => strToU8('a,b')],
    ['plan.docx', 'document-broken', () => strToU8('not a Word file')],
    ['plan.docx', 'document-broken', () => zipSync({ 'a.txt': strToU8('a') })],
    [
      'plan.docx',
      'document-locked',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    ],
    [
      'plan.doc',
      'document-old-word',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    ],
    [
      'bomb.docx',
      'document-too-large',
      () => sayingLarge(zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 70_000_000),
    ],
    ['long.txt', 'document-too-large', () => new Uint8Array(20_000_001).fill(0x61)],
    [
      'deep.docx',
      'tables-too-deep',
      () =>
        docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(40)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(40)}`),
    ],
    ['deep.html', 'tables-too-deep', () => strToU8(deep)],
    ['plan.pdf', 'document-broken', () => strToU8('%PDF-1.4\nnothing more')],
    ['scan.pdf', 'document-scanned', () => pdfOf('10 10 m 20 20 l S')],
  ])('%s: %s', async (file, code, make) => {
    const opened = await open(file, make());
    expect('problems' in opened && opened.problems).toMatchObject([{ file, code }]);
  });

  it('names where tables stand too deep', async () => {
    const opened = await open('deep.html', strToU8(deep));
    expect('problems' in opened && opened.problems[0]).toMatchObject({
      line: 1,
      params: { limit: 12 },
    });
    expect('problems' in opened && opened.problems[0]!.column).toBeGreaterThan(100);
  });
});
