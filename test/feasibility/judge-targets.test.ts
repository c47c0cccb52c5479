import { describe, expect, it } from 'vitest';
import { judgeTargets } from '../../src/feasibility/judge-targets.ts';
import { modelOf } from '../worked/run-case.ts';

const indicators = {
  a: { observed: { 2020: 100, 2022: 110 }, target: { value: 150 } },
  b: { observed: { 2020: 5 } },
  c: { unit: '%', kind: 'share', target: { value: 20 } },
  d: { target: { value: null, missing: 'redacted' } },
};

describe('judgeTargets', () => {
  it('has a row for every target, in the order of the region', () => {
    const found = judgeTargets(modelOf({ indicators, scenario: { default: { law: 'hold' } } }));
    expect(found.map((one) => one.indicator)).toEqual(['a', 'c', 'd']);
    expect(found.map(({ state, why }) => [state, why])).toEqual([
      ['short', null],
      ['unknown', 'no-base'],
      ['unknown', 'redacted'],
    ]);
    expect(found.map((one) => one.scenarioOdds)).toEqual([null, null, null]);
  });

  it('measures what is required from the plan’s base, whatever the scenario starts from', () => {
    const required = (from: string) =>
      judgeTargets(modelOf({ indicators, scenario: { from, default: { rate: 0.1 } } }))[0]
        ?.required;
    expect(required('latest')).toEqual(required('base'));
    expect(required('base')?.step).toBe(10);
  });

  it('says what the scenario assumes between base and target, events included', () => {
    const events = [{ in: 2021, on: 'a', add: 10 }];
    const [one] = judgeTargets(modelOf({ indicators, scenario: { default: { rate: 0 }, events } }));
    expect(one?.assumed?.step).toBe(2);
    expect(one?.assumed?.growth).toBeCloseTo(1.1 ** 0.2 - 1, 12);
    expect(one?.ratio).toBeCloseTo((1.1 ** 0.2 - 1) / (1.5 ** 0.2 - 1), 12);
  });
});
