import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookLimits } from '../../src/workbook/broken-workbook.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { bookOf, pack } from './build-package.ts';

const told = (parts: Record<string, string | Uint8Array>) => {
  const book = readWorkbook(pack(parts));
  return 'broken' in book && book.broken === 'too-large' ? [book.limit, book.sheet] : book;
};
const sheet = (content: Uint8Array) => ({ ...bookOf(''), 'xl/worksheets/other.xml': content });
const many = (count: number, of: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join('');

describe('the limits of what is read of a workbook', () => {
  it('tell which, what was found, and where', () => {
    const bytes = 40_000_000;
    const bomb = pack(sheet(new Uint8Array(bytes)));
    expect(bomb.length).toBeLessThan(50_000);
    expect(readWorkbook(bomb)).toMatchObject({
      ...{ broken: 'too-large', limit: 'bytes', most: workbookLimits.bytes, sheet: '表' },
      found: expect.closeTo(bytes, -5),
    });
  });

  it.each([
    ['cells', bookOf(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`.repeat(7)), '表'],
    ['elements', bookOf('<a/>'.repeat(2_000_000)), '表'],
    ['nesting', bookOf(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`), '表'],
    ['characters', bookOf(`<row a="${'x'.repeat(400_000)}"/>`), '表'],
    ['characters', bookOf(`<row ${many(60_000, (i) => `a${i}="" `)}/>`), '表'],
    ['characters', bookOf(`<!-- ${'- '.repeat(200_000)}-->`), '表'],
    ['characters', bookOf(`<row><c t="inlineStr"><is><t>${'&lt;'.repeat(250_000)}`), '表'],
    ['texts', bookOf('', { strings: '<si/>'.repeat(200_001) }), null],
    [
      'formats',
      bookOf('', { styles: `<cellXfs>${many(2001, (i) => `<xf numFmtId="${i}"/>`)}</cellXfs>` }),
      null,
    ],
    [
      'sheets',
      {
        ...bookOf(''),
        'xl/workbook.xml': `<workbook><sheets>${'<sheet/>'.repeat(1001)}</sheets></workbook>`,
      },
      null,
    ],
  ])('hold for %s', (limit, parts, place) => {
    expect(told(parts)).toEqual([limit, place]);
  });

  it('count sheets together that are the same part', () => {
    const name = (i: number) => `<sheet name="s${i}" r:id="rId7"/>`;
    const book = `<workbook><sheets>${many(10, name)}</sheets></workbook>`;
    const rows = `<row>${'<c><v>1</v></c>'.repeat(11_000)}</row>`;
    expect(told({ ...bookOf(rows), 'xl/workbook.xml': book })).toEqual(['cells', 's9']);
  });

  it('leave ranges alone that no cell fills', () => {
    const parts = bookOf('<row><c><v>1</v></c></row>');
    const ranges = '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const part = parts['xl/worksheets/other.xml']?.replace('</sheetData>', ranges) ?? '';
    const book = readWorkbook(pack({ ...parts, 'xl/worksheets/other.xml': part }));
    expect('sheets' in book && book.sheets[0]?.cells).toHaveLength(1);
  });
});

describe('a ZIP', () => {
  const whole = pack(bookOf('<row><c><v>1</v></c></row>'));
  const view = (bytes: Uint8Array) => new DataView(bytes.buffer);
  const directoryOf = (bytes: Uint8Array) => view(bytes).getUint32(bytes.length - 6, true);
  const change = (at: number, write: (view: DataView, at: number) => void) => {
    const bytes = whole.slice();
    write(view(bytes), directoryOf(bytes) + at);
    return bytes;
  };

  it('is refused where its files share bytes', () => {
    // The second file of the directory is said to begin where the first does.
    const second = 46 + view(whole).getUint16(directoryOf(whole) + 28, true);
    const shared = change(second + 42, (data, at) => data.setUint32(at, 0, true));
    expect(readWorkbook(shared)).toEqual({ broken: 'not-xlsx' });
  });

  it.each([
    ['has a password', 8, (data: DataView, at: number) => data.setUint16(at, 1, true)],
    [
      'says a place beyond its end',
      42,
      (data: DataView, at: number) => data.setUint32(at, 1e9, true),
    ],
    [
      'says a place in 64 bits and has none',
      42,
      (data: DataView, at: number) => data.setUint32(at, 0xffffffff, true),
    ],
  ] as const)('is refused where it %s', (_, at, write) => {
    expect(readWorkbook(change(at, write))).toEqual({ broken: 'not-xlsx' });
  });

  it.each([
    ['a smaller size', 24, (data: DataView, at: number) => data.setUint32(at, 5, true)],
    ['another check sum', 16, (data: DataView, at: number) => data.setUint32(at, 5, true)],
    [
      'a way of packing that is not known',
      10,
      (data: DataView, at: number) => data.setUint16(at, 99, true),
    ],
  ] as const)('is damaged where it says %s', (_, at, write) => {
    expect(readWorkbook(change(at, write))).toEqual({ broken: 'damaged', sheet: null });
  });

  it('is read where nothing is packed, and with a comment at its end', () => {
    const parts = Object.entries(bookOf('<row><c><v>1</v></c></row>'));
    const stored = zipSync(
      Object.fromEntries(parts.map(([name, xml]) => [name, [strToU8(xml), { level: 0 }]] as const)),
    );
    const commented = Uint8Array.from([...stored, ...strToU8('PK comment')]);
    view(commented).setUint16(stored.length - 2, 10, true);
    for (const bytes of [stored, commented]) expect(readWorkbook(bytes)).toHaveProperty('sheets');
  });
});
