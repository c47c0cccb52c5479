import { describe, expect, it } from 'vitest';
import { judgeTargets } from '../../src/feasibility/judge-targets.ts';
import { modelOf } from '../worked/run-case.ts';

type Given = Parameters<typeof modelOf>[0];

const hold = { default: { law: 'hold' } };

/** Why indicator a has no figure on the path. */
function lackOf(indicators: Given['indicators'], scenario: Given['scenario'] = hold): unknown {
  const rows = judgeTargets(modelOf({ indicators, scenario }));
  return rows.find(({ indicator }) => indicator === 'a')?.why;
}

const quotient = (formula: string) => ({
  ...{ unit: '人/人', kind: 'intensity' },
  ...{ formula, target: { value: 2 } },
});

describe('why a target has no figure on the path', () => {
  it('tells nothing published from no growth', () => {
    expect(lackOf({ a: { target: { value: 5 } } })).toBe('no-base');
    expect(
      lackOf(
        { a: { observed: { 2020: 4 }, target: { value: 5 } } },
        { default: { rate: 'history' } },
      ),
    ).toBe('no-history');
  });

  it('tells a formula that divides by 0 from one that lacks a figure', () => {
    const parts = (c: object) => ({ b: { observed: { 2020: 1 } }, c });
    expect(lackOf({ a: quotient('b / c'), ...parts({ observed: { 2020: 0 } }) })).toBe(
      'divides-by-zero',
    );
    expect(lackOf({ a: quotient('b / c'), ...parts({}) })).toBe('no-input');
  });

  it('tells a formula that divides by 0 from one that comes to too much', () => {
    const formula = Array.from({ length: 5 }, () => 'b / c').join(' * ');
    const figures = { b: { observed: { 2020: 1e14 } }, c: { observed: { 2020: 1e-9 } } };
    expect(lackOf({ a: quotient(formula), ...figures })).toBe('out-of-range');
  });

  it('says that parts of 0 share nothing out', () => {
    const parts = { of: ['a'], cover: 'exact' };
    const given = {
      total: { observed: { 2020: 8 }, parts, target: { value: 10 } },
      a: { observed: { 2020: 0 }, target: { value: 6 } },
    };
    const topDown = { totals: 'top-down', growth: { total: { rate: '5%' } }, ...hold };
    expect(lackOf(given, topDown)).toBe('nothing-to-share');
  });
});
