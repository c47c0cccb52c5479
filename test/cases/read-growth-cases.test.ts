import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseGrowth } from '../../src/cases/compute-growth-cases.ts';
import { observedIndicators } from '../../src/cases/observed-indicators.ts';
import { growthCaseColumns, readGrowthCases } from '../../src/cases/read-growth-cases.ts';
import { writeGrowthCases } from '../../src/cases/write-growth-cases.ts';

const file = 'seeds/reference/observed-growth.csv';
const table = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the table that ships', () => {
  const { cases, problems } = readGrowthCases(file, table);

  test('is read whole, and written again is the same', () => {
    expect(problems).toEqual([]);
    expect(cases).toHaveLength(table.trimEnd().split('\n').length - 1);
    expect(cases.length).toBeGreaterThan(40);
    expect(writeGrowthCases(cases)).toBe(table);
  });

  test('holds known indicators, each growth that of its values', () => {
    for (const one of cases) {
      expect(Object.keys(observedIndicators)).toContain(one.indicator);
      expect(one.growth).toBe(caseGrowth(one));
      expect(one.sources.every((source) => /^https?:\/\/\S+$/.test(source))).toBe(true);
    }
  });

  test('Zhejiang’s total, worked by hand: 752 → 1075 over 2010–2015 is 7.41% a year', () => {
    const found = cases.find((one) => one.region === '浙江' && one.indicator === 'talent');
    expect(found).toMatchObject({ from: 2010, to: 2015, startValue: 752, endValue: 1075 });
    // 1.0741^5 = 1.42957…; 1075 / 752 = 1.42952
    expect(found?.growth).toBeCloseTo(0.0741, 4);
  });

  test('Zhejiang’s share of skilled workers, in points: 31.7% → 35.2% over 2020–2025', () => {
    const found = cases.find(
      (one) => one.region === '浙江' && one.indicator === 'skilledShare' && one.period === 2025,
    );
    expect(found).toMatchObject({ from: 2020, to: 2025, inPoints: true, unit: '%' });
    expect(found?.growth).toBeCloseTo(0.035 / 5, 12);
  });

  test('has no two cases of a region and indicator for the same years', () => {
    for (const one of cases) {
      const others = cases.filter(
        (other) =>
          other !== one &&
          other.region === one.region &&
          other.level === one.level &&
          other.indicator === one.indicator,
      );
      expect(others.every((other) => other.to <= one.from || one.to <= other.from)).toBe(true);
    }
  });
});

describe('rows that are no cases', () => {
  const good =
    '甲,county,乙,talent,人才资源总量,2015,2010,2013,1,8,万人,2,1,no,A,https://a https://b';
  const read = (...rows: readonly string[]) =>
    readGrowthCases('c.csv', [growthCaseColumns.join(','), ...rows].join('\n'));
  const codesOf = (...rows: readonly string[]) =>
    read(...rows).problems.map(({ line, code }) => `${line} ${code}`);

  test('a good one', () => {
    expect(read(good).problems).toEqual([]);
    expect(read(good).cases[0]?.sources).toEqual(['https://a', 'https://b']);
  });

  test.each([
    ['another growth', good.replace(',1,no', ',1.1,no'), ['2 case-growth-differs']],
    ['points for a stock', good.replace('no', 'yes'), ['2 case-growth-differs']],
    ['too short', good.replace('2013', '2012'), ['2 case-span-too-short']],
    ['from nothing', good.replace(',1,8,', ',0,8,'), ['2 case-not-positive']],
    ['no number', good.replace(',8,', ',eight,'), ['2 case-not-a-number']],
    ['no unit', good.replace('万人', '万入'), ['2 case-unknown-unit']],
    ['no grade', good.replace(',A,', ',D,'), ['2 case-wrong-value']],
    ['no level', good.replace('county', 'contry'), ['2 case-wrong-value']],
    ['no region', good.replace('甲', ''), ['2 case-empty-field']],
    ['no year', good.replace('2010', '10'), ['2 case-not-a-year']],
    ['a field short', good.replace(',no', ''), ['2 csv-fields']],
  ])('%s', (_, row, codes) => {
    expect(codesOf(row)).toEqual(codes);
    expect(read(row).cases).toEqual([]);
  });

  test('one region and indicator twice', () => {
    expect(codesOf(good, good)).toEqual(['3 case-given-twice']);
    expect(read(good, good).cases).toHaveLength(1);
  });
});
