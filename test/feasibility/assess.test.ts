import { describe, expect, it } from 'vitest';
import { assess, basePoint } from '../../src/feasibility/assess.ts';
import { modelOf } from '../worked/run-case.ts';

const indicators = {
  a: { observed: { 2020: 100, 2022: 110 }, target: { value: 150 } },
  b: { observed: { 2020: 5 } },
  c: { unit: '%', kind: 'share', target: { value: 20 } },
  d: { target: { value: null, missing: 'redacted' } },
};

describe('assess', () => {
  it('assesses every published target, in the order of the region', () => {
    const found = assess(modelOf({ indicators, scenario: { default: { law: 'hold' } } }));
    expect(found.map((one) => one.indicator)).toEqual(['a', 'c']);
    expect(found.map((one) => one.odds)).toEqual([null, null]);
  });

  it('measures what is required from the plan’s base, whatever the scenario starts from', () => {
    const required = (from: string) =>
      assess(modelOf({ indicators, scenario: { from, default: { rate: 0.1 } } }))[0]?.required;
    expect(required('latest')).toEqual(required('base'));
    expect(required('base')?.step).toBe(10);
  });

  it('says what the scenario assumes between base and target, events included', () => {
    const events = [{ in: 2021, on: 'a', add: 10 }];
    const [one] = assess(modelOf({ indicators, scenario: { default: { rate: 0 }, events } }));
    expect(one?.assumed?.step).toBe(2);
    expect(one?.assumed?.cagr).toBeCloseTo(1.1 ** 0.2 - 1, 12);
    expect(one?.reach.ratio).toBeCloseTo((1.1 ** 0.2 - 1) / (1.5 ** 0.2 - 1), 12);
  });
});

describe('basePoint', () => {
  it('is the figure of the base year, or nothing', () => {
    const model = modelOf({ indicators, scenario: { from: 'latest', default: { law: 'hold' } } });
    expect(basePoint(model, model.series[0]!)).toEqual({ year: 2020, window: null, value: 100 });
    expect(basePoint(model, model.series[2]!)).toBeNull();
  });
});
