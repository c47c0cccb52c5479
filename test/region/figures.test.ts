import { describe, expect, it } from 'vitest';
import { baseOf, judgedTarget, latest, targetIn, valueIn } from '../../src/region/figures.ts';
import { kind } from './region-snippets.ts';
import { brief, readText, readTown, town } from './region-text.ts';

describe('figures that count', () => {
  const { region, find } = readTown(`
  a:
    name: 甲
    unit: 人
    kind: stock
    observed:
      2019: { value: 1, source: plan, at: 表1 }
      2020: { value: 2, source: plan, at: 表1 }
      2021: { value: null, missing: redacted, source: plan, at: 表1 }
    target:
      - { year: 2022, op: ">=", value: 3, source: plan, at: 表1 }
      - { year: 2025, op: ">", value: 5, source: plan, at: 一 }
      - { year: 2025, op: ">=", value: 4, source: plan, at: 表1 }
  b:
    name: 乙
    unit: 人
    kind: flow
    target:
      - { year: 2020, op: ">=", value: 3, source: plan, at: 表1 }
      - { year: each, op: ">=", value: 5, source: plan, at: 一 }
  c: { name: 丙, unit: 人, kind: stock }
`);

  it('are the published ones', () => {
    expect(valueIn(find('a'), 2019)!.value).toBe(1);
    expect(valueIn(find('a'), 2021)).toBeNull();
    expect(latest(find('a'))!.year).toBe(2020);
    expect(latest(find('c'))).toBeNull();
    expect(baseOf(region, find('a'))!.value).toBe(2);
    expect(baseOf(region, find('b'))).toBeNull();
  });

  it('aim at the first target of the plan year, else at the first of the plan', () => {
    expect(judgedTarget(region, find('a'))!.value).toBe(5);
    expect(
      judgedTarget({ plan: { id: 'plan', name: null, base: 2020, target: null } }, find('a'))!
        .value,
    ).toBe(3);
    expect(judgedTarget(region, find('b'))!.value).toBe(5);
    expect(
      judgedTarget({ plan: { id: 'plan', name: null, base: 2021, target: 2025 } }, find('b'))!.year,
    ).toBe('each');
    expect(judgedTarget(region, find('c'))).toBeNull();
    expect(targetIn(region, find('a'), 2022)!.value).toBe(3);
    expect(targetIn(region, find('a'), 2023)!.value).toBe(5);
  });
});

describe('what figures may be', () => {
  it.each([
    [
      'assumed by the figure',
      'observed: { 2020: { value: 1, assumed: [window], source: plan, at: 表1 } }',
    ],
    [
      'assumed by the indicator',
      'assumed: [window]\n    observed: { 2020: { value: 1, source: plan, at: 表1 } }',
    ],
    [
      'of a missing figure',
      'observed: { 2020: { value: null, missing: redacted, source: plan, at: 表1 } }',
    ],
    [
      'of a target without a year',
      'target: { year: null, op: ">=", value: 1, source: plan, at: 表1 }',
    ],
  ])('a window may be absent: %s', (_, yaml) => {
    expect(brief(readText(town(kind('mean-flow', '人', yaml))).problems)).toEqual([]);
  });

  it('net additions may be negative, years after the target and targets in the base year are fine', () => {
    const yaml = `${kind('flow', '人', 'observed: { 2020: { value: -1, source: plan, at: 表1 }, 2030: { value: 1, source: plan, at: 表1 } }')}
    target: { year: 2020, op: ">=", value: 1, source: plan, at: 表1 }`;
    expect(brief(readText(town(yaml)).problems)).toEqual([]);
  });
});
