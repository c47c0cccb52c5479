import { expect, test } from 'vitest';
import type { Language } from '../../src/terms/text.ts';
import {
  formatFigure,
  formatNumber,
  formatPercent,
  formatQuantity,
} from '../../src/wording/format-number.ts';

test.each<[number, Language, string]>([
  [32.2, 'zh', '32.2'],
  [18.495117748420448, 'zh', '18.5'],
  [0.045, 'zh', '0.045'],
  [7000, 'zh', '7000'],
  [7000, 'en', '7,000'],
  [1516.4, 'zh', '1516'],
  [999.96, 'zh', '1000'],
  [0, 'zh', '0'],
  [-0.00000000001, 'zh', '−0.00000000001'],
  [-3.5, 'zh', '−3.5'],
  [0.1 + 0.2, 'zh', '0.3'],
  [1e-7, 'en', '0.0000001'],
  [1234567.8, 'en', '1,234,568'],
  [123456789012, 'zh', '123456789012'],
  [1e12, 'zh', '1e12'],
  [-1.23456e65, 'en', '−1.235e65'],
  [1e60, 'zh', '1e60'],
  [4e-13, 'zh', '4e−13'],
])('%d in %s is %s', (value, language, text) => {
  expect(formatNumber(value, language)).toBe(text);
});

test('a fifth digit on request', () => {
  expect(formatNumber(10.385, 'zh', 5)).toBe('10.385');
});

test.each<[number, string, string]>([
  [0.095, '%', '9.5%'],
  [0.0393, '‰', '39.3‰'],
  [39, '万人', '39'],
])('%d %s without its unit is %s', (value, unit, text) => {
  expect(formatFigure(value, unit, 'zh')).toBe(text);
});

test.each<[number, string, string, string]>([
  [39, '万人', '39万人', '390,000 people'],
  [0.42, '万人', '0.42万人', '4,200 people'],
  [18.3, '亿元', '18.3亿元', '1,830,000,000 yuan'],
  [0.37, '%', '37%', '37%'],
  [0.02, '百分点', '2个百分点', '2 percentage points'],
  [10, '件/万人', '10件/万人', '10 items per 10,000 people'],
  [147, '人', '147人', '147 people'],
])('%d %s is %s, %s', (value, unit, zh, en) => {
  expect(formatQuantity(value, unit, 'zh')).toBe(zh);
  expect(formatQuantity(value, unit, 'en')).toBe(en);
});

test('per cents, with as many decimals as asked for at most', () => {
  expect(formatPercent(0.0390627, 'zh')).toBe('3.906%');
  expect(formatPercent(0.97436, 'en', 1)).toBe('97.4%');
  expect(formatPercent(1, 'en', 1)).toBe('100%');
});
