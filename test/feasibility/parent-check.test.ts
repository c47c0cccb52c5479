import { describe, expect, it } from 'vitest';
import { brief, runCheck } from './run-check.ts';

const scenario = { default: { law: 'toward-target' } };
const check = (own: object, theirs: object) =>
  runCheck('parent', {
    indicators: { a: own },
    within: { region: 'city', indicators: { a: theirs } },
    scenario,
  });

describe('the parent check', () => {
  it.each([
    [5, 'pass'],
    [10, 'pass'],
    [11, 'fail'],
  ])('%d of 10 is a %s', (value, verdict) => {
    const [found] = check({ target: { value } }, { target: { value: 10 } });
    expect(found).toMatchObject({
      verdict,
      params: { share: value / 10, differs: [], parent: 'city' },
    });
  });

  it('proves nothing where the two differ', () => {
    const [year] = check({ target: { value: 11 } }, { target: { year: 2024, value: 10 } });
    expect(year).toMatchObject({ verdict: 'warn', params: { differs: ['year'] } });
    const [name] = check(
      { name: '甲', target: { value: 5 } },
      { name: '乙', target: { value: 10 } },
    );
    expect(name).toMatchObject({ verdict: 'warn', params: { differs: ['name'] } });
  });

  it('takes no share of a ratio, of another unit, or of nothing', () => {
    const share = { unit: '%', kind: 'share', target: { value: 20 } };
    expect(brief(check(share, share))).toEqual(['unknown parent-unknown -']);
    expect(brief(check({ target: { value: 1 } }, { unit: '件', target: { value: 1 } }))).toEqual([
      'unknown parent-unknown -',
    ]);
    expect(brief(check({ target: { value: 1 } }, { target: { value: 0 } }))).toEqual([
      'unknown parent-unknown -',
    ]);
  });

  it('is silent only where there is no parent', () => {
    expect(runCheck('parent', { indicators: { a: {} }, scenario })).toEqual([]);
  });
});
