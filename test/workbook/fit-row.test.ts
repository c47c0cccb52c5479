import { describe, expect, it } from 'vitest';
import { fitRow } from '../../src/workbook/fit-row.ts';

const row = (value: string, wrap: boolean) => ({ cells: [{ value, style: { wrap } }] });

describe('fitRow', () => {
  it('leaves a row alone that fits on a line, or does not break', () => {
    expect(fitRow(row('短', true), [10])).toBeNull();
    expect(fitRow(row('长'.repeat(100), false), [10])).toBeNull();
  });

  it('counts lines by the width of the column, Chinese characters twice', () => {
    // 21 columns hold 21 · 0.9 − 1 = 17.9 characters: 40 take 3 lines, 40 Chinese ones 5.
    expect(fitRow(row('a'.repeat(40), true), [21])).toBe(3 * 16 + 4);
    expect(fitRow(row('人'.repeat(40), true), [21])).toBe(5 * 16 + 4);
    expect(fitRow(row('a\nb\nc', true), [21])).toBe(3 * 16 + 4);
  });

  it('stays within what a spreadsheet takes', () => {
    expect(fitRow(row('人'.repeat(5000), true), [10])).toBe(409);
  });
});
