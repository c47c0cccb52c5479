import { describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const seen = { a: [0.02, 0.04, 0.06, 0.08] };
const check = (indicator: object, cases: object = seen) =>
  runCheck('peers', {
    indicators: { a: indicator },
    scenario: { default: { law: 'hold' } },
    seen: cases as { a: number[] },
  })[0];
const growing = (rate: number) => ({
  observed: { 2020: 100 },
  target: { value: 100 * (1 + rate) ** 5 },
});

describe('the peers check', () => {
  it.each([
    [0.01, 0, 'pass'],
    [0.07, 0.75, 'pass'],
    [0.09, 1, 'warn'],
  ])('ranks %d a year at %d: %s', (rate, percentile, verdict) => {
    const found = check(growing(rate));
    expect(found).toMatchObject({ verdict, code: 'peers-ranked' });
    expect(found?.params).toMatchObject({ percentile, cases: 4, few: true, inPoints: false });
  });

  it('is unknown without a base', () => {
    expect(check({ target: { value: 1 } })).toMatchObject({
      verdict: 'unknown',
      params: { lacks: 'no-base' },
    });
  });

  it('is unknown with fewer than three cases', () => {
    expect(check(growing(0.05), { a: [0.01, 0.02] })).toMatchObject({
      verdict: 'unknown',
      params: { lacks: 'cases', cases: 2 },
    });
  });
});
