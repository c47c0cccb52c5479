import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, runCheck } from './run-check.ts';

const check = (base: number, target: number, joined: number, flow: object = {}) =>
  runCheck('inflow', {
    indicators: {
      a: { observed: { 2020: base }, target: { value: target }, inflows: ['b'] },
      b: { kind: 'period-total', target: { value: joined, window: '2021-2025' }, ...flow },
    },
    scenario: { default: { law: 'toward-target' } },
  });

describe('the inflow check', () => {
  it('gives the rate at which the stock, walked year by year, ends on its target (property)', () => {
    const figure = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, (base, rise, leavers) => {
        const [found] = check(base, base + rise, rise + leavers);
        const { leaving, stocks, inflow } = found!.params as {
          leaving: number;
          stocks: number;
          inflow: number;
        };
        expect(inflow).toBeCloseTo(rise + leavers, 9);
        // The stock keeps to its path; those who join make up for those who leave and for growth.
        const g = ((base + rise) / base) ** 0.2;
        let [stock, joined, walked] = [base, 0, 0];
        for (let year = 0; year < 5; year++) {
          walked += stock;
          joined += stock * g - stock * (1 - leaving);
          stock *= g;
        }
        expect(stock / (base + rise)).toBeCloseTo(1, 9);
        expect(walked / stocks).toBeCloseTo(1, 9);
        expect(joined / (rise + leavers)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('counts yearly means and yearly flows over all years', () => {
    const leaving = (flow: object) =>
      (check(100, 110, 0, flow)[0]!.params as { leaving: number }).leaving;
    const total = leaving({ target: { value: 30, window: '2021-2025' } });
    expect(leaving({ kind: 'mean-flow', target: { value: 6, window: '2021-2025' } })).toBeCloseTo(
      total,
      14,
    );
    expect(leaving({ kind: 'flow', target: { year: 'each', value: 6 } })).toBeCloseTo(total, 14);
    expect(leaving({ unit: '人', target: { value: 300_000, window: '2021-2025' } })).toBeCloseTo(
      total,
      14,
    );
  });

  it.each([
    [{ target: { value: 30, window: '2022-2025' } }, 'another window'],
    [{ kind: 'flow', target: { value: 30 } }, 'one year only'],
    [{ kind: 'stock', target: { value: 30 } }, 'no flow'],
  ])('is unknown with %j: %s', (flow: object, _why: string) => {
    expect(brief(check(100, 110, 0, flow))).toEqual(['unknown inflow-unknown a']);
  });

  it('warns where more than a tenth leaves a year', () => {
    expect(check(100, 110, 70)[0]?.verdict).toBe('warn');
    expect(check(100, 110, 11)[0]?.verdict).toBe('pass');
  });
});
