import { describe, expect, it } from 'vitest';
import { formula, growth, kind, observed, stock, target } from './region-snippets.ts';
import { brief, readText, town } from './region-text.ts';

describe('what is wrong with indicators', () => {
  // The indicator begins in line 7 with its id; observed, target, parts … stand in line 11.
  it.each([
    ['unknown unit', kind('stock', '万入', ''), '9:11 indicators.a.unit unknown-unit'],
    [
      'unknown unit of a figure',
      observed('value: 3 万入'),
      '11:32 indicators.a.observed.2020.value unknown-unit',
    ],
    ['件 for 人', observed('value: 3 件'), '11:32 indicators.a.observed.2020.value wrong-unit'],
    [
      'a per cent for 人',
      observed('value: 86.1%'),
      '11:32 indicators.a.observed.2020.value wrong-unit',
    ],
    [
      'a per cent for 人/万人',
      kind('intensity', '人/万人', 'observed: { 2020: { value: 3%, source: plan, at: 表1 } }'),
      '11:32 indicators.a.observed.2020.value wrong-unit',
    ],
    [
      'a ratio for %',
      kind('share', '%', 'observed: { 2020: { value: 30 人/万人, source: plan, at: 表1 } }'),
      '11:32 indicators.a.observed.2020.value wrong-unit',
    ],
    ['share in 人', kind('share', '人', ''), '9:11 indicators.a.unit kind-needs-percent'],
    ['rate in 人', kind('rate', '人', ''), '9:11 indicators.a.unit kind-needs-percent'],
    [
      'share over 100 %',
      kind('share', '%', 'observed: { 2020: { value: 101, source: plan, at: 表1 } }'),
      '11:32 indicators.a.observed.2020.value share-out-of-range',
    ],
    [
      'share under 0 %',
      kind('share', '%', 'target: { year: 2025, op: ">=", value: -1%, source: plan, at: 表1 }'),
      '11:44 indicators.a.target.value share-out-of-range',
    ],
    [
      'too large',
      observed('value: 1e16'),
      '11:32 indicators.a.observed.2020.value figure-too-large',
    ],
    [
      'grown too large',
      growth('from: 2020, to: 2200, mean: 99999%'),
      '12:14 indicators.a.growth[0] figure-too-large',
    ],
    [
      'negative stock',
      observed('value: -1'),
      '11:32 indicators.a.observed.2020.value negative-figure',
    ],
    [
      'negative target',
      target('year: 2025, op: ">=", value: -1'),
      '11:44 indicators.a.target.value negative-figure',
    ],
    [
      'null without a reason',
      observed('value: null'),
      '11:32 indicators.a.observed.2020.value missing-without-reason',
    ],
    [
      'a reason beside a value',
      observed('value: 1, missing: redacted'),
      '11:44 indicators.a.observed.2020.missing missing-with-value',
    ],
    [
      'target null without a reason',
      target('year: 2025, op: ">=", value: null'),
      '11:44 indicators.a.target.value missing-without-reason',
    ],
    [
      'no window',
      kind('mean-flow', '人', 'observed: { 2020: { value: 1, source: plan, at: 表1 } }'),
      '11:23 indicators.a.observed.2020 window-missing',
    ],
    [
      'no window of a target',
      kind(
        'period-total',
        '人',
        'target: { year: 2025, op: ">=", value: 1, source: plan, at: 表1 }',
      ),
      '11:13 indicators.a.target window-missing',
    ],
    [
      'window on a stock',
      observed('value: 1, window: 2016-2020'),
      '11:43 indicators.a.observed.2020.window window-not-used',
    ],
    [
      'window of another year',
      kind(
        'rate',
        '%',
        'observed: { 2020: { value: 1, window: 2016-2019, source: plan, at: 表1 } }',
      ),
      '11:43 indicators.a.observed.2020.window window-end',
    ],
    [
      'window of another target year',
      kind(
        'rate',
        '%',
        'target: { year: 2025, window: 2020-2024, op: ">=", value: 1, source: plan, at: 表1 }',
      ),
      '11:35 indicators.a.target.window window-end',
    ],
    [
      'unknown source',
      stock('a', '    observed: { 2020: { value: 1, source: plam, at: 表1 } }'),
      '11:43 indicators.a.observed.2020.source unknown-source',
    ],
    [
      'target in two forms',
      target('year: 2025, op: ">=", value: 1, times: 2'),
      '11:13 indicators.a.target target-form',
    ],
    ['target in no form', target('year: 2025, op: ">="'), '11:13 indicators.a.target target-form'],
    [
      'growth without a year to grow to',
      target('year: null, op: ">=", growth: 7%'),
      '11:21 indicators.a.target.year form-needs-year',
    ],
    [
      'a plan that there is not',
      target('year: 2025, op: ">=", value: 1, plan: p15'),
      '11:53 indicators.a.target.plan unknown-plan',
    ],
    [
      'figure of a month of another year',
      stock('a', '    observed: { 2020: { value: 1, asOf: 2019-08, source: plan, at: 表1 } }'),
      '11:41 indicators.a.observed.2020.asOf as-of-other-year',
    ],
    [
      'each of a stock',
      target('year: each, op: ">=", value: 1'),
      '11:21 indicators.a.target.year each-needs-flow',
    ],
    [
      'between one',
      target('year: 2025, op: between, value: 6'),
      '11:47 indicators.a.target.value between-needs-range',
    ],
    [
      'two for >=',
      target('year: 2025, op: ">=", value: [6, 8]'),
      '11:44 indicators.a.target.value range-needs-between',
    ],
    [
      '8 to 6',
      target('year: 2025, op: between, value: [8, 6]'),
      '11:47 indicators.a.target.value range-order',
    ],
    [
      'within of >=',
      target('year: 2025, op: ">=", value: 8, within: 5%'),
      '11:55 indicators.a.target.within within-needs-about',
    ],
    [
      'growth backwards',
      growth('from: 2020, to: 2015, total: 1%'),
      '12:32 indicators.a.growth[0].to years-order',
    ],
    [
      'growth without size',
      growth('from: 2015, to: 2020'),
      '12:14 indicators.a.growth[0] growth-reading',
    ],
    [
      'growth of two sizes',
      growth('from: 2015, to: 2020, total: 1%, add: 3'),
      '12:14 indicators.a.growth[0] growth-reading',
    ],
    [
      'growth of −100 %',
      growth('from: 2015, to: 2020, total: -100%'),
      '12:45 indicators.a.growth[0].total growth-below-minus-100',
    ],
    [
      'growth in the wrong unit',
      growth('from: 2015, to: 2020, add: 3 件'),
      '12:43 indicators.a.growth[0].add wrong-unit',
    ],
    [
      'growth of nothing',
      growth('from: 2010, to: 2015, total: 1%'),
      '12:14 indicators.a.growth[0] growth-without-end',
    ],
    [
      'growth of an unknown source',
      `${observed('value: 1')}\n    growth: [{ from: 2015, to: 2020, total: 1%, source: pl, at: 表1 }]`,
      '12:57 indicators.a.growth[0].source unknown-source',
    ],
    [
      'ceiling in the wrong unit',
      stock('a', '    ceiling: 3 件'),
      '11:14 indicators.a.ceiling wrong-unit',
    ],
    [
      'unknown part',
      stock('a', '    parts: { of: [bb], cover: exact }'),
      '11:19 indicators.a.parts.of[0] unknown-indicator',
    ],
    [
      'part of itself',
      stock('a', '    parts: { of: [a], cover: exact }'),
      '11:19 indicators.a.parts.of[0] refers-to-itself',
    ],
    [
      'part named twice',
      `${stock('b')}${stock('a', '    parts: { of: [b, b], cover: exact }')}`,
      '16:22 indicators.a.parts.of[1] named-twice',
    ],
    [
      'part of another dimension',
      `${stock('a', '    parts: { of: [b], cover: exact }')}\n  b: { name: 乙, unit: 件, kind: stock }`,
      '11:19 indicators.a.parts.of[0] other-dimension',
    ],
    [
      'parts in a loop',
      `${stock('a', '    parts: { of: [b], cover: exact }')}${stock('b', '    parts: { of: [a], cover: exact }')}`,
      '11:12 indicators.a.parts parts-loop',
    ],
    [
      'unknown inflow',
      stock('a', '    inflows: [graduate]'),
      '11:15 indicators.a.inflows[0] unknown-indicator',
    ],
    [
      'inflow of itself',
      stock('a', '    inflows: [a]'),
      '11:15 indicators.a.inflows[0] refers-to-itself',
    ],
    [
      'formula and observed',
      `${stock('b')}${observed('value: 1')}\n    formula: b`,
      '16:15 indicators.a.observed formula-excludes',
    ],
    ['a call in a formula', formula('sqrt(a)'), '16:14 indicators.b.formula formula-forbidden'],
    ['broken formula', formula('a +'), '16:14 indicators.b.formula formula-syntax'],
    [
      'unknown name in a formula',
      formula('aa * 2'),
      '16:14 indicators.b.formula formula-unknown-name',
    ],
    ['units of a formula', formula('a * a'), '16:14 indicators.b.formula formula-unit'],
    [
      'long formula',
      formula(`a${' + a'.repeat(200)}`),
      '16:14 indicators.b.formula formula-too-long',
    ],
    ['formula of itself', formula('b * 2'), '16:14 indicators.b.formula formula-loop'],
    [
      'implied of itself',
      stock('a', '    implied: { 2020: a * 2 }'),
      '11:14 indicators.a.implied formula-loop',
    ],
    [
      'implied with an unknown name',
      stock('a', '    implied: { 2020: target(b) }'),
      '11:22 indicators.a.implied.2020 formula-unknown-name',
    ],
  ])('%s', (_, yaml, expected) => {
    const { region, problems } = readText(town(yaml));
    expect(brief(problems)).toEqual([expected]);
    expect(region).toBeNull();
  });

  it('a loop over several formulas is told once, with its way', () => {
    const yaml = `${stock('a', '    formula: b * 2')}${stock('b', '    formula: c')}${stock('c', '    implied: { 2020: a }')}${stock('d', '    formula: c')}`;
    const { problems } = readText(town(yaml));
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ['formula-loop', { cycle: ['a', 'b', 'c', 'a'] }],
    ]);
  });

  it('says what was probably meant', () => {
    const yaml = `${stock('graduates', '    inflows: [gradutes]')}\n  b: { name: 乙, unit: 人/万入, kind: intensity }`;
    const { problems } = readText(town(yaml));
    expect(problems.map(({ params }) => params)).toEqual([
      { id: 'gradutes', suggestion: 'graduates' },
      { unit: '人/万入', suggestion: '人/万人' },
    ]);
  });
});
