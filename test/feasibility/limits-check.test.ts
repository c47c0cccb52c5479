import { describe, expect, it } from 'vitest';
import { brief, runCheck } from './run-check.ts';

const check = (indicator: object, growth: object) =>
  runCheck('limits', { indicators: { a: indicator }, scenario: { growth: { a: growth } } });
const share = { unit: '%', kind: 'share', observed: { 2020: 90 } };

describe('the limits check', () => {
  it('says where a share is held at 0 or 100%, but for the last bit', () => {
    expect(brief(check(share, { rate: 0.02 }))).toEqual(['pass limit-kept a']);
    expect(check(share, { rate: 0.03 })[0]).toMatchObject({
      verdict: 'warn',
      code: 'limit-held',
      year: 2024,
      limit: 1,
    });
    expect(check(share, { rate: -0.2 })[0]).toMatchObject({
      verdict: 'warn',
      code: 'limit-held',
      year: 2025,
      limit: 0,
    });
  });

  it('keeps stocks above nothing, but for the last bit', () => {
    const stock = { observed: { 2020: 0.5 } };
    expect(check(stock, { law: 'linear', step: -0.1 })).toEqual([]);
    expect(brief(check(stock, { law: 'linear', step: -0.101 }))).toEqual(['fail limit-passed a']);
  });

  it('lets net additions and growth rates fall below nothing', () => {
    expect(check({ kind: 'flow', observed: { 2020: 1 } }, { law: 'linear', step: -1 })).toEqual([]);
    const rate = { unit: '%', kind: 'rate', observed: { 2020: { value: 1, window: '2016-2020' } } };
    expect(check(rate, { rate: -0.01 })).toEqual([]);
  });
});
