import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/input/read-csv.ts';

const columns = ['region', 'value', 'note'] as const;
const read = (text: string) => readCsv('a.csv', text, columns);
const codesOf = (text: string) =>
  read(text).problems.map(({ line, code, params }) => [line, code, params]);

test('quotes, commas and line ends in fields, byte order mark, CRLF, empty lines', () => {
  const text =
    '\ufeffregion,value,note\r\n湖州,63.9,"a ""b"", c"\r\n\r\n安吉,,"two\nlines"\r\nx,1,';
  expect(read(text)).toEqual({
    rows: [
      { line: 2, fields: { region: '湖州', value: '63.9', note: 'a "b", c' } },
      { line: 4, fields: { region: '安吉', value: '', note: 'two\nlines' } },
      { line: 6, fields: { region: 'x', value: '1', note: '' } },
    ],
    problems: [],
  });
});

describe('what is wrong', () => {
  test('another header', () => {
    expect(codesOf('region,note,value\n')).toEqual([
      [1, 'csv-header', { expected: columns, found: 'region,note,value' }],
    ]);
  });

  test('too few or too many fields; the other rows are read', () => {
    const text = 'region,value,note\na,1\nb,2,x\nc,3,x,y\n';
    expect(codesOf(text)).toEqual([
      [2, 'csv-fields', { expected: 3, found: 2 }],
      [4, 'csv-fields', { expected: 3, found: 4 }],
    ]);
    expect(read(text).rows.map(({ line }) => line)).toEqual([3]);
  });

  test('quotes that do not close or stand inside', () => {
    expect(codesOf('region,value,note\na,"1,x\n')).toEqual([[2, 'csv-quote', {}]]);
    expect(codesOf('region,value,note\na,b"c,x\n')).toEqual([[2, 'csv-quote', {}]]);
    expect(codesOf('region,value,note\na,"b"c,x\n')).toEqual([[2, 'csv-quote', {}]]);
  });

  test('nothing, or too much', () => {
    expect(codesOf('')).toEqual([[1, 'empty-file', {}]]);
    expect(codesOf('x'.repeat(1_000_001))).toEqual([[1, 'too-large', { megabytes: 1 }]]);
    expect(codesOf(`region,value,note\na,b,"${'""'.repeat(490_000)}`)).toEqual([
      [2, 'csv-quote', {}],
    ]);
  });
});

test('whatever is written comes back', () => {
  const field = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', '才', ' ') });
  const record = fc.tuple(field, field, field);
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const lines = records.map((fields) => fields.map(quote).join(','));
      const { rows, problems } = read(['region,value,note', ...lines].join('\r\n'));
      expect(problems).toEqual([]);
      expect(rows.map(({ fields }) => columns.map((column) => fields[column]))).toEqual(records);
    }),
    { seed: 2025 },
  );
});

test('any text is read or refused', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'region,value,note\n'),
  });
  fc.assert(
    fc.property(text, (written) => {
      for (const { line } of read(written).problems) {
        expect(line).toBeLessThanOrEqual(written.split('\n').length);
      }
    }),
    { seed: 2025, numRuns: 1000 },
  );
});
