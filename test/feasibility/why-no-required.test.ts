import { describe, expect, it } from 'vitest';
import { judgeTargets } from '../../src/feasibility/judge-targets.ts';
import { modelOf } from '../worked/run-case.ts';

type Given = Parameters<typeof modelOf>[0];

/** Why the growth that indicator a needs is unknown. */
function lackOf(indicators: Given['indicators'], more: Partial<Given> = {}): unknown {
  const model = modelOf({ indicators, scenario: { default: { law: 'hold' } }, ...more });
  return judgeTargets(model).find(({ indicator }) => indicator === 'a')?.requiredLacks;
}

const target = { value: 5 };

describe('why the required growth is unknown', () => {
  it('is not asked where it is known', () => {
    expect(lackOf({ a: { observed: { 2020: 4 }, target } })).toBeNull();
  });

  it('names what is missing', () => {
    expect(lackOf({ a: { target } })).toBe('no-base');
    const hidden = { value: null, missing: 'redacted' };
    expect(lackOf({ a: { observed: { 2020: 4 }, target: hidden } })).toBe('no-target');
  });

  it('tells a break from a definition that differs', () => {
    const broken = { 2020: 4, 2022: { value: 3, break: 'counted anew', source: 'plan', at: '1' } };
    expect(lackOf({ a: { observed: { ...broken, 2023: 3 }, target: { value: 5 } } })).toBeNull();
    const defined = (definition: string) => ({ definition, source: 'plan', at: '1' });
    expect(
      lackOf({
        a: {
          observed: { 2020: { value: 4, ...defined('持证') } },
          target: { value: 5, year: 2025, ...defined('在岗') },
        },
      }),
    ).toBe('definition');
  });

  it('asks a formula in the base year of the target’s own plan', () => {
    const plans = {
      old: { name: '旧', base: 2015, target: 2020 },
      new: { name: '新', base: 2020, target: 2025 },
    };
    const figures = (b: object) => ({
      a: { unit: '人/人', kind: 'intensity', formula: 'c / b', target: { year: 2020, value: 2 } },
      b: { observed: b },
      c: { observed: { 2015: 4, 2020: 4 } },
    });
    expect(lackOf(figures({ 2015: 0, 2020: 2 }), { plans })).toBe('divides-by-zero');
    expect(lackOf(figures({ 2020: 0 }), { plans })).toBe('no-base');
  });

  it('says that a formula comes to more than can be reckoned with', () => {
    const quotient = Array.from({ length: 5 }, () => 'b / c').join(' * ');
    expect(
      lackOf({
        a: { unit: '人/人', kind: 'intensity', formula: quotient, target: { value: 2 } },
        b: { observed: { 2020: 1e14 } },
        c: { observed: { 2020: 1e-9 } },
      }),
    ).toBe('out-of-range');
  });

  it('says that base and target speak of the same years', () => {
    const of = (value: number, from: number, to: number) => ({ value, window: { from, to } });
    expect(
      lackOf({
        a: {
          kind: 'mean-flow',
          observed: { 2020: of(4, 2016, 2020) },
          target: { year: 2022, ...of(5, 2014, 2022) },
        },
      }),
    ).toBe('same-time');
  });
});
