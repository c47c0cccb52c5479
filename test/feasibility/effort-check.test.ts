import { describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const past = { observed: { 2015: 100, 2020: 200 } };
const check = (indicator: object) =>
  runCheck('effort', { indicators: { a: indicator }, scenario: { default: { law: 'hold' } } })[0];

describe('the effort check', () => {
  it('compares rates', () => {
    const found = check({ ...past, target: { value: 400 } });
    expect(found).toMatchObject({ verdict: 'pass', code: 'effort-judged', unit: null });
    expect(found?.params).toMatchObject({
      class: 'continues',
      measure: 'rate',
      from: 2015,
      to: 2020,
    });
    expect(found?.observed).toBeCloseTo(2 ** 0.2 - 1, 12);
    expect(found?.limit).toBeCloseTo(2 ** 0.2 - 1, 12);
  });

  it('compares steps where there is no rate, points for shares', () => {
    const share = {
      unit: '%',
      kind: 'share',
      observed: { 2015: 10, 2020: 20 },
      target: { value: 30 },
    };
    const steps = check({ observed: { 2015: 0, 2020: 10 }, target: { value: 30 } });
    expect(steps?.params).toMatchObject({
      measure: 'step',
      required: 4,
      historic: 2,
      class: 'leap',
    });
    expect(steps?.unit).toBe('万人');
    expect(check(share)?.unit).toBe('百分点');
    expect(check(share)?.params).toMatchObject({
      measure: 'points',
      ratio: expect.closeTo(1, 12),
      class: 'continues',
    });
  });

  it('is unknown without a base or a past', () => {
    expect(check({ observed: { 2020: 1 }, target: { value: 2 } })).toMatchObject({
      verdict: 'unknown',
      params: { lacks: 'history' },
    });
    expect(check({ target: { value: 2 } })).toMatchObject({
      verdict: 'unknown',
      params: { lacks: 'no-base' },
    });
  });

  it.each([
    [240, 'pass'],
    [450, 'pass'],
    [600, 'warn'],
    [2000, 'warn'],
  ])('toward %d says %s', (value, verdict) => {
    expect(check({ ...past, target: { value } })?.verdict).toBe(verdict);
  });
});
