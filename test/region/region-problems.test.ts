import { describe, expect, it } from 'vitest';
import { growth, stock, target } from './region-snippets.ts';
import { brief, readText, town } from './region-text.ts';

const head = `region: town
name: 镇
level: county
`;

describe('what is wrong with statements', () => {
  const two = `${stock('a')}\n  p: { name: 乙, unit: 件, kind: stock }`;
  const first = 14;
  it.each([
    [
      'says: sum, of: [a, x], is: a, year: 2020, exhaustive: true',
      ':26 statements[0].of[1] unknown-indicator',
    ],
    [
      'says: sum, of: [a, p], is: a, year: 2020, exhaustive: true',
      ':22 statements[0].of other-dimension',
    ],
    [
      'says: sum, of: [a], is: 3 件, year: 2020, exhaustive: true',
      ':22 statements[0].of other-dimension',
    ],
    [
      'says: share, part: x, whole: a, year: 2020, is: 3%',
      ':26 statements[0].part unknown-indicator',
    ],
    [
      'says: share, part: p, whole: a, year: 2020, is: 3%',
      ':26 statements[0].part other-dimension',
    ],
    [
      'says: growth, of: x, from: 2015, to: 2020, total: 3%',
      ':25 statements[0].of unknown-indicator',
    ],
    ['says: growth, of: a, from: 2020, to: 2020, total: 3%', ':44 statements[0].to years-order'],
    ['says: growth, of: a, from: 2015, to: 2020', ':5 statements[0] growth-reading'],
    [
      'says: growth, of: a, from: 2015, to: 2020, mean: -120%',
      ':56 statements[0].mean growth-below-minus-100',
    ],
    [
      'says: increment, of: x, from: 2015, to: 2020, op: ">=", is: 3',
      ':28 statements[0].of unknown-indicator',
    ],
    [
      'says: increment, of: a, from: 2015, to: 2020, op: ">=", is: 3 件',
      ':67 statements[0].is other-dimension',
    ],
    [
      'says: increment, of: a, from: 2025, to: 2020, op: ">=", is: 3 人',
      ':47 statements[0].to years-order',
    ],
    ['says: ratio, of: a, to: x, year: 2020, is: 3', ':31 statements[0].to unknown-indicator'],
    ['says: ratio, of: a, to: 3 万入, year: 2020, is: 3', ':31 statements[0].to unknown-unit'],
    ['says: mean, of: a, over: 2016-2020, is: p', ':47 statements[0].is other-dimension'],
    ['says: share, part: a, whole: a, year: 2020, is: 3', ':55 statements[0].is wrong-form'],
    ['says: mean, of: A b, over: 2016-2020, is: a', ':23 statements[0].of wrong-form'],
    ['says: summ, of: [a], is: a, year: 2020', ':13 statements[0].says wrong-value'],
  ])('%s', (written, expected) => {
    const { problems } = readText(town(two, `  - { ${written}, source: plan, at: 一 }`));
    expect(brief(problems)).toEqual([`${first}${expected}`]);
  });

  it('an unknown source', () => {
    const statement = '  - { says: mean, of: a, over: 2016-2020, is: a, source: plam, at: 一 }';
    const { problems } = readText(town(two, statement));
    expect(brief(problems)).toEqual(['14:58 statements[0].source unknown-source']);
    expect(problems[0]!.params).toEqual({ source: 'plam', allowed: ['plan'], suggestion: 'plan' });
  });
});

describe('what is wrong with the file', () => {
  const rest = 'sources: { plan: { title: 规划 } }\nindicators: {}\n';
  it.each([
    [
      `${head.replace('town', 'city')}plan: { base: 2020, target: 2025 }\n${rest}`,
      '1:9 region id-not-file-name',
    ],
    [
      `${head}within: town\nplan: { base: 2020, target: 2025 }\n${rest}`,
      '4:9 within refers-to-itself',
    ],
    [
      `${head}plan: { base: 2020, target: 2019 }\n${rest}`,
      '4:29 plan.target plan-target-before-base',
    ],
    [
      `${head}plan: { base: 2020, target: 2020 }\n${rest}`,
      '4:29 plan.target plan-target-before-base',
    ],
    [`${head}plan: { base: 2020 }\n${rest}`, '4:7 plan missing-key'],
    [
      `${head}plan: { base: 2020, target: null }\nindicator: {}\n${rest}`,
      '5:1 indicator unknown-key',
    ],
    [town(stock('__proto__')), '7:3  forbidden-key'],
    [town('  a: { name: 甲, unit: 人, kind: stokc }'), '7:32 indicators.a.kind wrong-value'],
    [town('  A: { name: 甲, unit: 人, kind: stock }'), '7:3 indicators.A wrong-form'],
    [
      town(stock('a', '    observed: { 20: { value: 1, source: plan, at: 表1 } }')),
      '11:17 indicators.a.observed.20 wrong-form',
    ],
    [
      town(stock('a', '    observed: { 2020: { value: 1, at: 表1 } }')),
      '11:23 indicators.a.observed.2020 missing-key',
    ],
    [
      town(stock('a', '    observed: { 2020: { value: 1, source: plan } }')),
      '11:23 indicators.a.observed.2020 missing-key',
    ],
    [
      town(stock('a', '    observed: { 2020: { value: "12", source: plan, at: 表1 } }')),
      '11:32 indicators.a.observed.2020.value wrong-form',
    ],
    [
      town(stock('a', '    observed: { 2020: { value: .nan, source: plan, at: 表1 } }')),
      '11:32 indicators.a.observed.2020.value wrong-form',
    ],
    [town(target('year: 2025, op: "=>", value: 1')), '11:31 indicators.a.target.op wrong-value'],
    [town(target('year: soon, op: ">=", value: 1')), '11:21 indicators.a.target.year wrong-form'],
    [
      town(growth(`from: 2015, to: 2020, total: ${'9'.repeat(400)}%`)),
      '12:45 indicators.a.growth[0].total wrong-form',
    ],
    [
      town(growth('from: 2015, to: 2020, total: 3')),
      '12:45 indicators.a.growth[0].total wrong-form',
    ],
    ['', '1:1  empty-file'],
    ['- a', '1:1  root-not-mapping'],
  ])('%#: %s', (text, expected) => {
    const { region, problems } = readText(text);
    expect(brief(problems)).toEqual([expected]);
    expect(region).toBeNull();
  });

  it('checks the meaning of what is well formed, beside what is not', () => {
    const text = town(
      `
  a: { name: 甲, unit: 人, kind: stock, parts: { of: [b, c], cover: exact }, colour: red }
  b: { name: 乙, unit: 人, kind: stock, inflows: [a, x], target: { year: 2019, op: ">=", value: 3 件, source: plan, at: 表1 } }
`,
      `
  - { says: nothing }
  - { says: mean, of: a, over: 2016-2020, is: y, source: plan, at: 一 }
`,
    ).replace('plan: { title', 'old: { titel: 旧 }, plan: { title');
    const codes = readText(text).problems.map(({ code, path }) => `${path} ${code}`);
    expect(codes).toEqual([
      'sources.old missing-key',
      'sources.old.titel unknown-key',
      'indicators.a.colour unknown-key',
      'statements[0].says wrong-value',
      'indicators.b.target.value wrong-unit',
      'indicators.b.inflows[1] unknown-indicator',
      'statements[1].is unknown-indicator',
    ]);
  });
});
