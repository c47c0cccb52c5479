import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isUnclearList,
  readTyped,
  readTypedWindow,
  readTypedYear,
} from '../../src/intake/read-typed.ts';

describe('figures as people type them', () => {
  it.each([
    ['10.30', '10.30'],
    [' １２．５ ', '12.5'],
    ['９．５％', '9.5%'],
    ['1,150', '1150'],
    ['１，１５０．５', '1150.5'],
    ['-1,234,567', '-1234567'],
    ['−3', '-3'],
    ['1,150 万人', '1150 万人'],
    ['5\u30003\u200b', '5\u30003\u200b'],
    ['1150\u3000人', '1150 人'],
    ['7人／万人', '7人/万人'],
    ['2016-2020', '2016-2020'],
    ['talent', 'talent'],
    ['多', '多'],
    ['', ''],
  ])('%j is %j', (typed, read) => {
    expect(readTyped(typed)).toBe(read);
  });

  it.each([
    '1,15',
    '12,5',
    '1,1500',
    '0,150',
    '1,150,5',
    '1.150,5',
    '1.1.5',
    ',5',
    '.5',
    '5.',
    '１，５',
  ])('%j could be another number', (typed) => {
    expect(readTyped(typed)).toBeNull();
  });

  it('keeps every number that is written with commas between thousands', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(99), (whole, cents) => {
        const decimals = String(cents).padStart(2, '0');
        const grouped = `${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
        expect(readTyped(grouped)).toBe(`${whole}.${decimals}`);
      }),
    );
  });

  it.each([
    ['2020年', '2020'],
    ['２０２０', '2020'],
    [' 2020 年底', '2020'],
    ['2020', '2020'],
    ['20年', null],
    ['2020年12月', null],
    ['talent', null],
  ])('the year %j is %j', (typed, read) => {
    expect(readTypedYear(typed)).toBe(read);
  });

  it.each([
    ['2016—2020年', '2016-2020'],
    ['２０１６～２０２０', '2016-2020'],
    ['2016年至2020年', '2016-2020'],
    ['2016', null],
    ['2016-20', null],
  ])('the span %j is %j', (typed, read) => {
    expect(readTypedWindow(typed)).toBe(read);
  });

  it('takes no list for one figure, nor the other way round', () => {
    expect(['1,150', 'a, 1，150', '1,150人'].map(isUnclearList)).toEqual([true, true, true]);
    expect(
      ['a1,150', '1, 150', '1、150', '2020,2021', 'a,b', '3.2,150'].map(isUnclearList),
    ).toEqual(Array(6).fill(false));
  });
});
