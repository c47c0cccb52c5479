import { describe, expect, it } from 'vitest';
import { listCountingWords } from '../../src/terms/counting-words.ts';
import { relatedUnits } from '../../src/terms/related-units.ts';
import {
  combineDimensions,
  convert,
  describeUnit,
  fromStored,
  isListedUnit,
  isUnit,
  isUnitOrWord,
  listUnits,
  sameDimension,
  storedFactor,
  toStored,
  unitDimension,
  unitFactor,
} from '../../src/terms/unit.ts';
import { unitTitles } from '../../src/terms/unit-titles.ts';

describe('units', () => {
  it.each([
    ['人', 1],
    ['千人', 1e3],
    ['万人', 1e4],
    ['亿人', 1e8],
    ['人年', 1],
    ['亿元', 1e8],
    ['%', 0.01],
    ['‰', 0.001],
    ['百分点', 0.01],
    ['人/万人', 1e-4],
    ['人/千人', 1e-3],
    ['件/万人', 1e-4],
    ['万元/人', 1e4],
    ['万人/万人', 1],
  ])('one %s is %d base units', (unit, factor) => {
    expect(unitFactor(unit)).toBe(factor);
  });

  it.each([
    [2.95, '万人', '人', 29500],
    [29500, '人', '万人', 2.95],
    [0.07, '万人', '人', 700],
    [1.39, '万人', '千人', 13.9],
    [3202, '人/万人', '人/人', 0.3202],
    [3202, '人/万人', '%', 32.02],
    [86.1, '%', '人/万人', 8610],
    [5.1, '百分点', '%', 5.1],
    [7, '‰', '%', 0.7],
    [30, '人/千人', '人/万人', 300],
    [18.3, '亿元', '万元', 183000],
    [0, '万人', '人', 0],
    [-0.3, '万人', '人', -3000],
    [1e-7, '万人', '人', 1e-3],
    [1e21, '人', '万人', 1e17],
  ])('%d %s is %d %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it.each([
    ['件', '人'],
    ['人年', '人'],
    ['个', '家'],
    ['件/万人', '人/万人'],
    ['人', '%'],
    ['元', '人'],
  ])('%s are not %s', (from, to) => {
    expect(sameDimension(from, to)).toBe(false);
    expect(() => convert(1, from, to)).toThrow('cannot convert');
  });

  it.each([
    '',
    '人//人',
    '人/万人/年',
    '2 人',
    '人^2',
    '__proto__',
    'constructor',
    ' 人',
    '/',
    '1',
    '万',
    '千万',
    'm',
    '人才',
    '万仁',
    '入',
    '万人儿',
    '亿圆',
    '名',
  ])('refuses %j', (text) => {
    expect(isUnit(text)).toBe(false);
    expect(() => unitFactor(text)).toThrow('not a unit');
  });

  it.each([
    ['吨', '吨', 1],
    ['万吨', '吨', 10_000],
    ['亿千瓦时', '瓦时', 1e11],
    ['千米', '米', 1000],
    ['km', '米', 1000],
    ['千瓦时/人', '瓦时/人', 1000],
    ['百万元', '元', 1_000_000],
    ['万亿元', '元', 1e12],
    ['平方米/万人', '平方米/人', 1e-4],
  ])('takes the counting word %s for a unit of the dimension %s', (unit, dimension, factor) => {
    expect(isUnit(unit)).toBe(true);
    expect(unitDimension(unit)).toBe(dimension);
    expect(unitFactor(unit)).toBe(factor);
    expect(describeUnit(unit, 'en')).not.toMatch(/\p{Script=Han}/u);
  });

  it('gives each counting word a dimension of its own and an English name', () => {
    const plain = listCountingWords().filter(
      (word) => !word.startsWith('千') && !Object.hasOwn(relatedUnits, word),
    );
    expect(new Set(plain.map(unitDimension)).size).toBe(plain.length);
    for (const word of plain) {
      expect(unitDimension(`万${word}`)).toBe(unitDimension(word));
      expect(describeUnit(`万${word}`, 'en')).toMatch(/^10,000 \P{Script=Han}+$/u);
      expect(isListedUnit(word)).toBe(false);
    }
  });

  it('lets an indicator be counted in a word that nobody knows, and in no slip of a unit', () => {
    for (const word of ['斛', '万斛', '羽次/万人']) {
      expect([word, isUnitOrWord(word), isUnit(word)]).toEqual([word, true, false]);
    }
    expect(unitFactor('万斛')).toBe(10_000);
    expect(sameDimension('斛', '人')).toBe(false);
    for (const slip of [
      '万入',
      '亿圆',
      '个名',
      '百分比',
      '万',
      '十余',
      'm',
      'constructor',
      '3斛',
      '人/斛/年',
    ])
      expect([slip, isUnitOrWord(slip)]).toEqual([slip, false]);
  });

  it('reckons with words as with its own units', () => {
    expect(convert(1.2, '万亩', '亩')).toBe(12_000);
    expect(sameDimension('吨', '亩')).toBe(false);
    expect(convert(2.5, '万吨', '公斤')).toBe(25_000_000);
    expect(convert(1, '公斤', '千克')).toBe(1);
    expect(convert(12.5, '平方公里', '公顷')).toBe(1250);
    expect(convert(3.2, '万公里', '千米')).toBe(32_000);
    expect(convert(1.5, 'GW', '万千瓦')).toBe(150);
    expect(sameDimension('亩', '公顷')).toBe(false);
    expect(sameDimension('小时', '分钟')).toBe(false);
    expect(sameDimension('吨', '件')).toBe(false);
    expect(combineDimensions(unitDimension('吨/人'), '*', '人')).toBe('吨');
  });

  it('accepts every unit it lists, and every ratio of two', () => {
    const units = listUnits();
    expect(units).toEqual(Object.keys(unitTitles));
    for (const a of units) {
      expect(isUnit(a)).toBe(true);
      expect(describeUnit(a, 'en')).not.toMatch(/\p{Script=Han}/u);
      expect(describeUnit(a, 'zh')).toBe(a);
      for (const b of units) {
        expect(isUnit(`${a}/${b}`)).toBe(true);
        expect(unitFactor(`${a}/${b}`)).toBeCloseTo(unitFactor(a) / unitFactor(b), 12);
      }
    }
  });

  it.each([
    ['万人', '人'],
    ['%', '1'],
    ['人/万人', '1'],
    ['件/万人', '件/人'],
    ['百分点', '1'],
    ['%/年', '1/年'],
  ])('the dimension of %s is %s', (unit, dimension) => {
    expect(unitDimension(unit)).toBe(dimension);
  });

  it.each([
    ['人', '/', '人', '1'],
    ['人', '*', '件/人', '件'],
    ['人', '/', '1/人', '人^2'],
    ['人^2', '/', '人', '人'],
    ['1', '/', '人', '1/人'],
    ['1/人', '/', '件', '1/人/件'],
    ['1/人/件', '*', '件', '1/人'],
    ['人*件', '/', '件', '人'],
  ] as const)('%s %s %s is %s', (a, operator, b, expected) => {
    expect(combineDimensions(a, operator, b)).toBe(expected);
  });

  it('stores per cents as fractions, exactly', () => {
    expect(toStored(9.5, '%')).toBe(0.095);
    expect(toStored(86.1, '%')).toBe(0.861);
    expect(toStored(7, '‰')).toBe(0.007);
    expect(toStored(2, '百分点')).toBe(0.02);
    expect(toStored(3202, '人/万人')).toBe(3202);
    expect(fromStored(0.095, '%')).toBe(9.5);
    expect(fromStored(0.07, '%')).toBe(7);
    expect(fromStored(2.95, '万人')).toBe(2.95);
    expect(storedFactor('%')).toBe(1);
    expect(storedFactor('百分点')).toBe(1);
    expect(storedFactor('人/万人')).toBe(1e-4);
  });

  it('says units in English', () => {
    expect(describeUnit('件/万人', 'en')).toBe('items per 10,000 people');
    expect(describeUnit('人/千人', 'en')).toBe('people per 1,000 people');
    expect(describeUnit('亿元', 'en')).toBe('100 million yuan');
  });
});
