import { describe, expect, it } from 'vitest';
import { valueIn } from '../../src/region/figures.ts';
import { readTown } from './region-text.ts';

describe('derived figures', () => {
  // Worked by hand from the printed figures: 32.2 ÷ 1.741, 10.3 ÷ 1.484, 119 − 40, 100 × 1.1² …
  it.each([
    [
      '32.2, 2020',
      'from: 2015, to: 2020, total: 74.1%',
      2015,
      18.4951,
      '32.2 ÷ (1 + 74.1%) = 18.4951',
    ],
    [
      '10.3, 2020',
      'from: 2015, to: 2020, total: 48.4%',
      2015,
      6.9407,
      '10.3 ÷ (1 + 48.4%) = 6.9407',
    ],
    ['119, 2020', 'from: 2015, to: 2020, add: 40', 2015, 79, '119 − 40 = 79'],
    ['121, 2020', 'from: 2018, to: 2020, mean: 10%', 2018, 100, '121 ÷ (1 + 10%)^2 = 100'],
    ['100, 2018', 'from: 2018, to: 2020, mean: 10%', 2020, 121, '100 × (1 + 10%)^2 = 121'],
    ['100, 2018', 'from: 2018, to: 2020, total: -20%', 2020, 80, '100 × (1 − 20%) = 80'],
    ['100, 2018', 'from: 2018, to: 2020, add: -5', 2020, 95, '100 − 5 = 95'],
    ['95, 2020', 'from: 2018, to: 2020, add: -5', 2018, 100, '95 + 5 = 100'],
    ['1, 2018', 'from: 2018, to: 2020, add: 5000 人', 2020, 1.5, '1 + 0.5 = 1.5'],
  ])('%s with %s gives %d: %d', (known, growth, year, value, arithmetic) => {
    const [printed, when] = known.split(', ');
    const { find } = readTown(`
  a:
    name: 甲
    unit: 万人
    kind: stock
    observed: { ${when}: { value: ${printed}, source: plan, at: 表1 } }
    growth: [{ ${growth}, source: plan, at: 一（一）2, assumed: [from] }]
`);
    const derived = valueIn(find('a'), year)!;
    expect(derived.value).toBeCloseTo(value, 4);
    expect(derived).toMatchObject({
      status: 'derived',
      arithmetic,
      source: 'plan',
      at: '一（一）2',
      assumed: ['from'],
    });
  });

  it('never replaces a published figure, and builds on each other', () => {
    const { find } = readTown(`
  a:
    name: 甲
    unit: 人
    kind: stock
    observed:
      2020: { value: 200, source: plan, at: 表1 }
      2019: { value: 190, source: plan, at: 表1 }
      2015: { value: null, missing: not-published, source: plan, at: 表1 }
    growth:
      - { from: 2010, to: 2015, total: 100%, source: plan, at: 一 }
      - { from: 2015, to: 2020, total: 100%, source: plan, at: 一 }
      - { from: 2019, to: 2020, total: 50%, source: plan, at: 一 }
`);
    const { observed, readings } = find('a');
    expect(observed.map(({ year, value }) => [year, value])).toEqual([
      [2010, 50],
      [2015, 100],
      [2019, 190],
      [2020, 200],
    ]);
    expect(readings.map(({ year, value }) => [year, value])).toEqual([[2015, null]]);
  });

  it('moves the window along', () => {
    const { find } = readTown(`
  a:
    name: 甲
    unit: 人
    kind: mean-flow
    observed: { 2020: { value: 30, window: 2016-2020, source: plan, at: 表1 } }
    growth: [{ from: 2015, to: 2020, total: 50%, source: plan, at: 一 }]
`);
    expect(valueIn(find('a'), 2015)).toMatchObject({ value: 20, window: { from: 2011, to: 2015 } });
  });

  const implied = (at: string) => `
  skilled:
    name: 高技能人才
    unit: 万人
    kind: stock
    observed: { 2020: { value: 10.04, source: plan, at: 表5 } }
    target:
      - { year: 2025, op: ">=", value: 13.5, source: plan, at: 表5 }
  skilledShare:
    name: 高技能人才占比
    unit: "%"
    kind: share
    observed: { 2020: { value: 33, source: plan, at: 表14 } }
    target: { year: 2025, op: ">=", value: 37, source: plan, at: 表14 }
  workers:
    name: 技能劳动者
    unit: ${at}
    kind: stock
    implied: { 2020: skilled / skilledShare, 2025: target(skilled) / target(skilledShare) }
`;

  it('implies the denominator of a share: 10.04 ÷ 33% = 30.42, 13.5 ÷ 37% = 36.49', () => {
    const workers = readTown(implied('万人')).find('workers');
    expect(workers.implied.map(({ arithmetic }) => arithmetic)).toEqual([
      '10.04 万人 ÷ 33% = 30.4242 万人',
      '13.5 万人 ÷ 37% = 36.4865 万人',
    ]);
    expect(workers.implied[1]!.value).toBeCloseTo(36.486486, 6);
    expect(workers.observed).toHaveLength(1);
    expect(workers.observed[0]).toMatchObject({ year: 2020, status: 'derived', at: '表5' });
    expect(workers.observed[0]!.value).toBeCloseTo(30.424242, 6);
    expect(readTown(implied('人')).find('workers').implied[0]!.value).toBeCloseTo(304242.42, 2);
  });

  it('implies the denominator of an intensity: 10.3 ÷ 3202 = 32.17, 14 ÷ 3900 = 35.90', () => {
    const { find } = readTown(`
  employed:
    name: 从业人员
    unit: 万人
    kind: stock
    implied: { 2020: talent / perEmployed, 2025: target(talent) / target(perEmployed), 2030: talent * 2 }
  talent:
    name: 人才
    unit: 万人
    kind: stock
    observed: { 2020: { value: 10.3, source: plan, at: 表1 } }
    target: { year: 2025, op: ">=", value: 14, source: plan, at: 表1 }
  perEmployed:
    name: 每万从业人员拥有人才
    unit: 人/万人
    kind: intensity
    observed: { 2020: { value: 3202, source: plan, at: 表10 } }
    target: { year: 2025, op: ">=", value: 3900, source: plan, at: 表10 }
`);
    expect(find('employed').implied.map(({ arithmetic }) => arithmetic)).toEqual([
      '10.3 万人 ÷ 3202 人/万人 = 32.1674 万人',
      '14 万人 ÷ 3900 人/万人 = 35.8974 万人',
      '? × 2 = ?',
    ]);
    expect(find('employed').implied[2]!.value).toBeNull();
    expect(find('employed').observed.map(({ year }) => year)).toEqual([2020]);
  });

  it('computes a formula in every year that is known, other formulas included', () => {
    const { find } = readTown(`
  twice: { name: 乙, unit: 人, kind: stock, formula: sum * 2 }
  sum: { name: 和, unit: 人, kind: stock, formula: a + b }
  a:
    name: 甲
    unit: 人
    kind: stock
    observed:
      2019: { value: 1, source: plan, at: 表1 }
      2020: { value: 2, source: plan, at: 表1 }
  b:
    name: 丙
    unit: 人
    kind: stock
    observed: { 2020: { value: 40, source: plan, at: 表2 } }
`);
    expect(find('twice').observed).toMatchObject([
      { year: 2020, value: 84, arithmetic: '42 人 × 2 = 84 人', status: 'derived', at: '表1' },
    ]);
  });
});
