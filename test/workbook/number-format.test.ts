import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInFormat, parseNumberFormat } from '../../src/workbook/number-format.ts';
import { showNumber } from '../../src/workbook/show-number.ts';

const show = (value: number, code: string) => {
  const content = showNumber(value, parseNumberFormat(code), false);
  switch (content.type) {
    case 'number':
      return `${content.isPercent ? 'percent' : 'plain'} ${content.shown}`;
    case 'text':
      return content.text;
    case 'shown-otherwise':
      return `not ${content.shown}`;
    default:
      return content.type;
  }
};

describe('showNumber', () => {
  // What Excel shows of each, by ECMA-376 part 1, 18.8.31, and, for `!`, Excel in Chinese.
  it.each([
    ['0.0', 5.24, 'plain 5.2'],
    ['0', 5.2, 'plain 5'],
    ['#,##0.00;[Red]-#,##0.00', -1234.5, 'plain -1234.50'],
    ['0.0_ ;[红色]0.0 ', -5.2, 'plain 5.2'],
    ['#,##0_);(#,##0)', -5, 'plain (5)'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, 'plain -'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 5.2, 'plain 5.20'],
    ['¥#,##0.0', 5.2, 'plain ¥5.2'],
    ['[$¥-804]#,##0.0', 5.2, 'plain ¥5.2'],
    ['General', -0.1 - 0.2, 'plain -0.3'],
    ['G/通用格式"人"', 52_000, 'plain 52000人'],
    ['[DBNum1]General', 52_000, 'plain 52000'],
    ['0.0E+00', 52_000, 'plain 52000'],
    ['# ?/?', 5.25, 'plain 5.25'],
    ['# ##0', 1150, 'plain 1 150'],
    ['000.0', 5.2, 'plain 005.2'],
    ['@', 5.2, 'plain 5.2'],
    ['0.0"万人"', 5.2, 'plain 5.2万人'],
    ['0.00%', 0.095, 'percent 9.50%'],
    ['0.0%;[Red]-0.0%', -0.095, 'percent -9.5%'],
    ['0.0"%"', 9.5, 'plain 9.5%'],
    ['0\\%', 9.5, 'plain 10%'],
    ['0.0;-0.0;;@', 5.2, 'plain 5.2'],
    ['[>=10000]0!.0,"万";0.0', 5200, 'plain 5200.0'],
    ['[<=100]0;0,', 52, 'plain 52'],
    // What is shown is not what is held.
    ['0!.0,"万"', 52_000, 'not 5.2万'],
    ['0\\.0,', 52_000, 'not 5.2'],
    ['0"."0,', 52_000, 'not 5.2'],
    ['0!.0000', 52_000, 'not 5.2000'],
    ['0!.0,,"亿"', 120_000_000, 'not 12.0亿'],
    ['0.0,', 52_000, 'not 52.0'],
    ['0,.0', 52_000, 'not 52.0'],
    ['#,##0,,"百万"', 5_200_000, 'not 5百万'],
    ['[>=10000]0!.0,"万";0.0', 52_000, 'not 5.2万'],
    ['[<=100]0;0,', 5200, 'not 5'],
    ['0.0;0.0,', -5200, 'not 5.2'],
    ['0.0;-0.0,;0', -5200, 'not -5.2'],
    ['0"00"', 52, 'not 5200'],
    ['0"万"0000', 52_000, 'not 5万2000'],
    ['0.0%%', 0.095, 'not 950.0%%'],
    ['0;0', -5, 'not 5'],
    ['"-"0', 5, 'not -5'],
    ['(0)', 5, 'not (5)'],
    [';;;', 5, 'not '],
    ['#,###', 0, 'not '],
    ['0;-0;;@', 0, 'not '],
    ['[=1]"是";"否"', 1, 'not 是'],
    // Days.
    ['yyyy/m/d;@', 44_481, '2021-10-12'],
    ['[$-804]yyyy"年"m"月"d"日";@', 44_481, '2021-10-12'],
    ['yyyy/m/d h:mm', 44_481.5, '2021-10-12'],
    ['yyyy"年"m"月"', 44_481, '2021-10'],
    ['yyyy"年"', 44_481, '2021'],
    ['e', 44_481, '2021'],
    ['m"月"d"日"', 44_481, 'not 10月12日'],
    ['h:mm', 0.5, 'not 12:0'],
    ['yyyy/m/d', 12, 'not 1900/1/12'],
    ['yyyy/m/d', -12, 'not ####'],
  ])('%s of %d is %s', (code, value, expected) => {
    expect(show(value, code)).toBe(expected);
  });

  it.each([
    // ECMA-376 part 1, 18.8.30: the formats known by number.
    [0, 'plain 44481'],
    [2, 'plain 44481.00'],
    [3, 'plain 44481'],
    [9, 'percent 4448100%'],
    [10, 'percent 4448100.00%'],
    [14, '2021-10-12'],
    [22, '2021-10-12'],
    [31, '2021-10-12'],
    [49, 'plain 44481'],
    [57, '2021-10'],
    [199, 'plain 44481'],
  ])('format %i is known', (id, expected) => {
    expect(show(44_481, builtInFormat(id))).toBe(expected);
  });

  it('never takes a scaled number for a plain one, and a plain one always', () => {
    const digits = fc.constantFrom('0', '0.0', '#,##0.00', '0.000', '###0.0#');
    const end = fc.constantFrom('', '"人"', '_ ', ' ', '\\ ', '"万人"', '""');
    const value = fc.integer({ min: 1, max: 1e9 }).map((n) => n * 10);
    const kind = (number: number, code: string) => show(number, code).split(' ')[0];
    fc.assert(
      fc.property(digits, end, value, fc.boolean(), (places, after, number, isBelow) => {
        const own = isBelow ? -number : number;
        expect(kind(own, places + after)).toBe('plain');
        expect(kind(own, `${places},${after}`)).toBe('not');
        expect(kind(own, `${places};-${places},,${after}`)).toBe(isBelow ? 'not' : 'plain');
        expect(kind(own, `${places}%${after}`)).toBe('percent');
      }),
    );
  });

  it('takes any format, however it is written', () => {
    const piece = fc.constantFrom(...'0#?.,%"\\!_*[];E+/ymdhs@G人-', '[>=1]', 'General', '"a"');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.double(), (pieces, value) => {
        if (Number.isFinite(value)) expect(() => show(value, pieces.join(''))).not.toThrow();
      }),
    );
  });
});
