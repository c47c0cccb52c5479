import { describe, expect, it } from 'vitest';
import { numberMeaning, serialDay } from '../../src/workbook/number-format.ts';

describe('number formats', () => {
  it.each([
    // ECMA-376 part 1, 18.8.30: the formats known by number.
    [0, undefined, 'plain'],
    [2, undefined, 'plain'],
    [9, undefined, 'percent'],
    [10, undefined, 'percent'],
    [14, undefined, 'date'],
    [22, undefined, 'date'],
    [49, undefined, 'plain'],
    [57, undefined, 'date'],
    [164, '0.0%', 'percent'],
    [164, '#,##0.00;[Red]-#,##0.00', 'plain'],
    [164, 'yyyy"年"m"月"d"日"', 'date'],
    [164, '0.0"%"', 'plain'],
    [164, '0" days"', 'plain'],
    [164, 'General', 'plain'],
    [164, '@', 'plain'],
  ] as const)('format %i %s is %s', (id, code, meaning) => {
    expect(numberMeaning(id, code)).toBe(meaning);
  });

  // python3: datetime.date(1899, 12, 30) + datetime.timedelta(days)
  it.each([
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [43_890, '2020-02-29'],
    [44_481, '2021-10-12'],
    [44_481.75, '2021-10-12'],
    [60_425, '2065-06-07'],
    [2_958_465, '9999-12-31'],
  ])('day %d is %s', (serial, day) => {
    expect(serialDay(serial, false)).toBe(day);
    expect(serialDay(serial - 1462, true)).toBe(day);
  });

  it('leaves days alone that programs count differently', () => {
    expect([0, 60, -1, 2_958_466].map((serial) => serialDay(serial, false))).toEqual(
      Array(4).fill(null),
    );
  });
});
