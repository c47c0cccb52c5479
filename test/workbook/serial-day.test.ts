import { describe, expect, it } from 'vitest';
import { serialDay } from '../../src/workbook/serial-day.ts';

describe('serialDay', () => {
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
