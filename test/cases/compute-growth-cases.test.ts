import { expect, test } from 'vitest';
import { computeGrowthCases } from '../../src/cases/compute-growth-cases.ts';
import { readObservedFigures } from '../../src/cases/read-observed-figures.ts';

const header =
  'region,level,parent,indicator,year,value,unit,kind,plan,break_before,source_url,grade';

function casesOf(table: string) {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(' ', ''));
  const { figures, problems } = readObservedFigures('t.csv', [header, ...rows].join('\n'));
  expect(problems).toEqual([]);
  return computeGrowthCases(figures).map((one) => ({
    ...one,
    growth: Number(one.growth.toFixed(12)),
  }));
}

const short = (table: string) =>
  casesOf(table).map(({ from, to, startValue, endValue, growth }) => ({
    span: `${from}-${to}`,
    values: [startValue, endValue],
    growth,
  }));

test('the growth between the ends of the span, with all that it rests on', () => {
  // 100 → 121 in two steps of 10% over … (121/100)^(1/2); here over four years from 100 to 146.41.
  expect(
    casesOf(`
      甲, county, 乙, 人才资源总量, 2015, 100,    万人, derived, , , https://a, B
      甲, county, 乙, 人才资源总量, 2019, 146.41, 万人, actual,  , , https://b, A
      甲, county, 乙, 人才资源总量, 2017, 130,    万人, actual,  , , https://a, A
    `),
  ).toEqual([
    {
      region: '甲',
      level: 'county',
      parent: '乙',
      indicator: 'talent',
      period: 2020,
      from: 2015,
      to: 2019,
      startValue: 100,
      endValue: 146.41,
      unit: '万人',
      observations: 3,
      growth: 0.1,
      inPoints: false,
      grade: 'B',
      sources: ['https://a', 'https://b'],
    },
  ]);
});

test('targets, derived figures of a plan, and estimates are no observations', () => {
  const observed = `
    甲, county, 乙, 党政人才, 2010, 1, 万人, actual, , , s, A
    甲, county, 乙, 党政人才, 2013, 8, 万人, actual, , , s, A
  `;
  const others = `
    甲, county, 乙, 党政人才, 2020, 9, 万人, target,   十三五, , s, A
    甲, county, 乙, 党政人才, 2020, 9, 万人, derived,  十三五, , s, A
    甲, county, 乙, 党政人才, 2005, 9, 万人, estimate, ,       , s, A
  `;
  expect(short(observed + others.trim())).toEqual([
    { span: '2010-2013', values: [1, 8], growth: 1 },
  ]);
});

test('a break ends the span before it', () => {
  const table = (second: number) => `
    甲, county, 乙, 高技能人才, 2010,      1,  万人, actual, ,    , s, A
    甲, county, 乙, 高技能人才, 2013,      8,  万人, actual, ,    , s, A
    甲, county, 乙, 高技能人才, 2016,      50, 万人, actual, , yes, s, A
    甲, county, 乙, 高技能人才, ${second}, 50, 万人, actual, ,    , s, A
  `;
  const first = { span: '2010-2013', values: [1, 8], growth: 1 };
  expect(short(table(2020))).toEqual([first, { span: '2016-2020', values: [50, 50], growth: 0 }]);
  expect(short(table(2018))).toEqual([first]);
});

test('each plan has its own case, and no year is told twice', () => {
  const table = (...years: readonly number[]) =>
    years.map(
      (year, i) => `甲, county, 乙, 高技能人才, ${year}, ${8 ** i}, 万人, actual, , , s, A`,
    );
  const spans = (...years: readonly number[]) =>
    casesOf(table(...years).join('\n')).map(({ from, to, period }) => [from, to, period]);
  expect(spans(2010, 2015, 2020)).toEqual([
    [2010, 2015, 2015],
    [2015, 2020, 2020],
  ]);
  // Figures inside a plan tell no more of it than its ends; what is too short waits for no other.
  expect(spans(2010, 2012, 2015, 2017)).toEqual([[2010, 2015, 2015]]);
  // A span over two plans counts once, for the one its middle lies in.
  expect(spans(2009, 2020)).toEqual([[2009, 2020, 2015]]);
  expect(spans(2009, 2020, 2025)).toEqual([
    [2009, 2020, 2015],
    [2020, 2025, 2025],
  ]);
});

test('a break counts also where another reading of that year is used, or none', () => {
  expect(
    short(`
      甲, county, 乙, 技能人才, 2010, 1, 万人, actual,   ,    , s, A
      甲, county, 乙, 技能人才, 2013, 2, 万人, actual,   ,    , s, A
      甲, county, 乙, 技能人才, 2013, 2, 万人, derived,  , yes, s, A
      甲, county, 乙, 技能人才, 2015, 2, 万人, actual,   ,    , s, A
    `),
  ).toEqual([]);
  expect(
    short(`
      甲, county, 乙, 技能人才, 2010, 1, 万人, actual,   ,    , s, A
      甲, county, 乙, 技能人才, 2012, 2, 万人, estimate, , yes, s, A
      甲, county, 乙, 技能人才, 2013, 2, 万人, actual,   ,    , s, A
    `),
  ).toEqual([]);
});

test('under three years there is no case', () => {
  const table = (last: number) => `
    甲, county, 乙, 技能人才, 2010,    1, 万人, actual, , , s, A
    甲, county, 乙, 技能人才, ${last}, 8, 万人, actual, , , s, A
  `;
  expect(short(table(2012))).toEqual([]);
  expect(short(table(2013))).toHaveLength(1);
});

test('of several readings of a year the first actual one, else the first', () => {
  expect(
    short(`
      甲, county, 乙, 技能人才, 2010, 3, 万人, derived, , , s, A
      甲, county, 乙, 技能人才, 2010, 1, 万人, actual,  , , s, A
      甲, county, 乙, 技能人才, 2010, 2, 万人, actual,  , , s, A
      甲, county, 乙, 技能人才, 2013, 8, 万人, derived, , , s, A
      甲, county, 乙, 技能人才, 2013, 9, 万人, derived, , , s, A
    `),
  ).toEqual([{ span: '2010-2013', values: [1, 8], growth: 1 }]);
});

test('units that differ by a power of ten are converted, others not mixed', () => {
  expect(
    short(`
      甲, county, 乙, 社会工作人才, 2010, 782,   人,   actual, , , s, A
      甲, county, 乙, 社会工作人才, 2013, 0.6256, 万人, actual, , , s, A
    `),
  ).toEqual([{ span: '2010-2013', values: [0.0782, 0.6256], growth: 1 }]);
  expect(
    casesOf(`
      甲, county, 乙, 研发人员, 2010, 1, 万人,   actual, , , s, A
      甲, county, 乙, 研发人员, 2013, 2, 万人年, actual, , , s, A
      甲, county, 乙, 研发人员, 2014, 8, 万人,   actual, , , s, A
      甲, county, 乙, 研发人员, 2017, 2, 万人年, actual, , , s, A
    `).map(({ from, to, unit }) => [from, to, unit]),
  ).toEqual([[2010, 2014, '万人']]);
});

test('shares grow in points a year, and may be nothing at first', () => {
  expect(
    casesOf(`
      甲, county, 乙, 人才贡献率, 2010, 0,    %, actual, , , s, A
      甲, county, 乙, 人才贡献率, 2014, 29.4, %, actual, , , s, A
    `).map(({ startValue, endValue, growth, inPoints }) => [
      startValue,
      endValue,
      growth,
      inPoints,
    ]),
  ).toEqual([[0, 0.294, 0.0735, true]]);
  expect(
    short(`
      甲, county, 乙, 领军人才, 2010, 0, 人, actual, , , s, A
      甲, county, 乙, 领军人才, 2014, 9, 人, actual, , , s, A
    `),
  ).toEqual([]);
});

test('regions of one name at different levels, or under different ones, stay distinct', () => {
  expect(
    casesOf(`
      鼓楼, county,     南京, 技能人才, 2010, 1, 万人, actual, , , s, A
      鼓楼, county,     徐州, 技能人才, 2013, 8, 万人, actual, , , s, A
      吉林, province,   全国, 技能人才, 2010, 1, 万人, actual, , , s, A
      吉林, province,   全国, 技能人才, 2013, 1, 万人, actual, , , s, A
      吉林, prefecture, 吉林, 技能人才, 2013, 8, 万人, actual, , , s, A
      吉林, prefecture, 吉林, 技能人才, 2016, 8, 万人, actual, , , s, A
      全国, national,   ,     技能人才, 2010, 1, 万人, actual, , , s, A
      全国, national,   ,     技能人才, 2013, 1, 万人, actual, , , s, A
    `).map(({ region, level, from }) => [region, level, from]),
  ).toEqual([
    ['全国', 'nation', 2010],
    ['吉林', 'province', 2010],
    ['吉林', 'prefecture', 2013],
  ]);
});

test('rows that are no figures are told, by line', () => {
  const rows = [
    header,
    '甲,town,乙,人才总量,2015,1,万人,actual,,,s,A',
    '甲,county,乙,人才资源总量,15,"1,0",人人,fact,,no,,D',
  ];
  const { figures, problems } = readObservedFigures('t.csv', rows.join('\n'));
  expect(figures).toEqual([]);
  expect(problems.map(({ line, code, params }) => [line, code, params.column ?? ''])).toEqual([
    [2, 'case-wrong-value', 'level'],
    [2, 'case-wrong-value', 'indicator'],
    [3, 'case-wrong-value', 'kind'],
    [3, 'case-wrong-value', 'grade'],
    [3, 'case-wrong-value', 'break_before'],
    [3, 'case-not-a-year', 'year'],
    [3, 'case-not-a-number', 'value'],
    [3, 'case-unknown-unit', ''],
    [3, 'case-empty-field', 'source_url'],
  ]);
});
