import { describe, expect, it } from 'vitest';
import { brief, runCheck } from './run-check.ts';

const indicators = (cover: string, total: number, a: number, b: number) => ({
  whole: { observed: { 2020: total }, target: { value: total }, parts: { of: ['a', 'b'], cover } },
  a: { observed: { 2020: a }, target: { value: a } },
  b: { observed: { 2020: b }, target: { value: b } },
});
const check = (
  cover: string,
  total: number,
  a: number,
  b: number,
  scenario: object = { default: { law: 'hold' } },
) => runCheck('totals', { indicators: indicators(cover, total, a, b), scenario: { ...scenario } });

describe('the totals check', () => {
  it.each([
    ['exact', 100, 60, 40, 'pass'],
    ['exact', 0.3, 0.1, 0.2, 'pass'],
    ['exact', 100, 60, 40.001, 'fail'],
    ['overlapping', 100, 60, 40, 'pass'],
    ['overlapping', 100, 100, 40, 'pass'],
    ['overlapping', 100, 101, 40, 'fail'],
    ['overlapping', 100, 60, 39, 'fail'],
    ['partial', 100, 60, 39, 'pass'],
    ['partial', 100, 60, 40, 'pass'],
    ['partial', 100, 60, 41, 'fail'],
  ] as const)('%s: %d of %d and %d: %s at base and target', (cover, total, a, b, verdict) => {
    expect(
      check(cover, total, a, b)
        .slice(0, 2)
        .map((f) => f.verdict),
    ).toEqual([verdict, verdict]);
  });

  it('only warns of paths that drift apart, and names the worst year', () => {
    const growth = { a: { law: 'path', values: { 2021: 70, 2022: 80, 2023: 60 } } };
    const found = check('exact', 100, 60, 40, { default: { law: 'hold' }, growth });
    expect(found[2]).toMatchObject({
      verdict: 'warn',
      code: 'totals-differ',
      year: 2022,
      observed: 120,
      limit: 100,
    });
  });

  it('holds ω only where parts overlap', () => {
    expect(brief(check('exact', 100, 60, 40))).not.toContain('pass totals-omega-held whole');
    expect(brief(check('overlapping', 100, 60, 50))).toContain('pass totals-omega-held whole');
  });

  it('is unknown, not silent, where figures are missing', () => {
    const given = { ...indicators('exact', 100, 60, 40), b: {} };
    const found = runCheck('totals', { indicators: given, scenario: { default: { law: 'hold' } } });
    expect(brief(found)).toEqual(Array.from({ length: 3 }, () => 'unknown totals-unknown whole'));
  });

  it('names what is stated for a total that is summed up, and for parts that are shared out', () => {
    const rate = { law: 'compound', rate: 0.05 };
    const sd = { normal: { sd: 0.01 } };
    const overruled = (scenario: object) =>
      brief(check('exact', 100, 60, 40, { default: { law: 'hold' }, ...scenario })).filter((one) =>
        one.includes('overrule'),
      );
    const growth = { whole: rate, a: rate };
    const uncertainty = { parameters: { 'whole.rate': sd, 'a.rate': sd }, volatility: { b: 0.01 } };
    expect(overruled({ growth, uncertainty, totals: 'bottom-up' })).toEqual([
      'warn totals-overrule whole',
    ]);
    expect(overruled({ growth, uncertainty, totals: 'top-down' })).toEqual([
      'warn totals-overrule a',
      'warn totals-overrule b',
    ]);
    expect(overruled({ growth, uncertainty, totals: 'proportional' })).toEqual([]);
    expect(overruled({ totals: 'bottom-up' })).toEqual([]);
  });

  it('says nothing of indicators without parts', () => {
    expect(runCheck('totals', { indicators: { a: {} }, scenario: {} })).toEqual([]);
  });
});
