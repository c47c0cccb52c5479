import { describe, expect, it } from 'vitest';
import { brief, runCheck } from './run-check.ts';

const indicators = {
  a: { observed: { 2020: 100 }, target: { value: 161.051 } },
  b: { target: { value: 1 } },
  c: { observed: { 2020: 1 } },
  d: { unit: '%', kind: 'share', formula: 'c / a', target: { value: 10 } },
};

describe('the reach check', () => {
  it.each([
    [0.1, 'pass'],
    [0.096, 'warn'],
    [0.07, 'warn'],
    [0.05, 'fail'],
    [-0.01, 'fail'],
  ])('at %d a year says %s', (rate, verdict) => {
    const [first] = runCheck('reach', { indicators, scenario: { default: { rate } } });
    expect(first).toMatchObject({
      verdict,
      code: 'reach-judged',
      indicator: 'a',
      year: 2025,
      limit: 161.051,
    });
    expect(first?.params).toMatchObject({ op: '>=', target: 161.051, inPoints: false });
  });

  it('is unknown without a path, and says what is lacking', () => {
    const answers = runCheck('reach', { indicators, scenario: { growth: { c: { rate: 0 } } } });
    expect(brief(answers)).toEqual([
      'pass reach-judged a',
      'unknown reach-unknown b',
      'fail reach-judged d',
    ]);
    expect(answers[1]?.params).toEqual({ lacks: 'no-base' });
  });

  it('knows a missing assumption from a missing input', () => {
    const given = {
      indicators,
      scenario: { default: { law: 'toward-target' }, growth: { a: { rate: 0 } } },
    };
    expect(runCheck('reach', given).map((a) => a.params)[2]).toEqual({ lacks: 'no-input' });
    const zero = { a: { observed: { 2020: 0 }, target: { value: 1 } } };
    const scenario = { default: { law: 'toward-target', shape: 'compound' } };
    expect(runCheck('reach', { indicators: zero, scenario })[0]?.params).toEqual({
      lacks: 'not-positive',
    });
  });
});
