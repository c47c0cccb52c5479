import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/registry.ts';
import { modelOf } from '../worked/run-case.ts';
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
  // Published figures stand for what their digits allow, targets for themselves.
  it.each([
    ['exact', 100, 60, 40, 'pass', 'pass'],
    ['exact', 0.3, 0.1, 0.2, 'pass', 'pass'],
    ['exact', 100, 60, 40.001, 'pass', 'fail'],
    ['exact', 100, 60, 42, 'fail', 'fail'],
    ['overlapping', 100, 60, 40, 'pass', 'pass'],
    ['overlapping', 100, 100, 40, 'pass', 'pass'],
    ['overlapping', 100, 101, 40, 'fail', 'fail'],
    ['overlapping', 100, 60, 39, 'pass', 'fail'],
    ['overlapping', 100, 60, 38, 'fail', 'fail'],
    ['partial', 100, 60, 39, 'pass', 'pass'],
    ['partial', 100, 60, 40, 'pass', 'pass'],
    ['partial', 100, 60, 41, 'pass', 'fail'],
    ['partial', 100, 60, 42, 'fail', 'fail'],
  ] as const)(
    '%s: %d of %d and %d: %s at the base, %s among targets',
    (cover, total, a, b, ...wanted) => {
      expect(
        check(cover, total, a, b)
          .slice(0, 2)
          .map((f) => f.verdict),
      ).toEqual(wanted);
    },
  );

  it('fails where the parts exceed the total although one of them has no target', () => {
    const given = {
      whole: {
        observed: { 2020: 100 },
        target: { value: 500 },
        parts: { of: ['a', 'b', 'c'], cover: 'exact' },
      },
      a: { observed: { 2020: 40 }, target: { value: 180 } },
      b: { observed: { 2020: 50 }, target: { value: 390 } },
      c: {},
    };
    const found = runCheck('totals', { indicators: given, scenario: { default: { law: 'hold' } } });
    expect(found.slice(0, 2)).toMatchObject([
      { verdict: 'unknown', code: 'totals-unknown', params: { at: 'base', lacks: ['c'] } },
      {
        verdict: 'fail',
        code: 'totals-differ',
        observed: 570,
        limit: 500,
        params: { lacks: ['c'] },
      },
    ]);
  });

  it('says of every base and target what the audit says', () => {
    const tenths = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((x) => x / 10);
    fc.assert(
      fc.property(
        fc.constantFrom('exact', 'overlapping', 'partial'),
        fc.record({ total: tenths(50, 160), a: tenths(20, 80), b: tenths(20, 80) }),
        fc.boolean(),
        (cover, { total, a, b }, isOneLacking) => {
          const all = indicators(cover, total, a, b);
          const given = isOneLacking ? { ...all, b: {} } : all;
          const scenario = { default: { law: 'hold' } };
          const region = modelOf({ indicators: given, scenario }).region;
          const blamed = audit(region)
            .filter(
              ({ rule, severity }) => ['parts', 'limits'].includes(rule) && severity === 'error',
            )
            .map(({ year }) => year);
          const failed = runCheck('totals', { indicators: given, scenario })
            .slice(0, 2)
            .flatMap(({ verdict, year }) => (verdict === 'fail' ? [year] : []));
          expect([...new Set(blamed)].sort()).toEqual(failed);
        },
      ),
      { seed: 2025, numRuns: 80 },
    );
  });

  it('only warns of paths that drift apart, and names the worst year', () => {
    const growth = { a: { law: 'path', values: { 2021: 70, 2022: 80, 2023: 60 } } };
    const found = check('exact', 100, 60, 40, {
      totals: 'independent',
      default: { law: 'hold' },
      growth,
    });
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
