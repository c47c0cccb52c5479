import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, columnName, parseCellName, rangeOf } from '../../src/workbook/cell-reference.ts';

describe('cell references', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    // The last column of Excel (Microsoft, "Excel specifications and limits": 16,384 columns).
    [16_383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('are read back', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseCellName(cellName(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'a1', 'ABCD1', 'A1:B2'])('refuse %j', (name) => {
    expect(parseCellName(name)).toBeNull();
  });

  it('quote the names of sheets', () => {
    const range = rangeOf("it's", { row: 2, column: 0 }, { row: 9, column: 27 });
    expect(range).toBe("'it''s'!$A$3:$AB$10");
  });
});
