import { describe, expect, it } from 'vitest';
import {
  growthBetween,
  historicGrowth,
  yearlyLevel,
  yearsOf,
} from '../../src/region/growth-measures.ts';
import type { Kind } from '../../src/terms/kind.ts';
import { modelOf } from '../worked/run-case.ts';

const at = (year: number, value: number) => ({ year, window: null, value });
const over = (from: number, to: number, value: number) => ({
  year: to,
  window: { from, to },
  value,
});

describe('growthBetween', () => {
  it('gives the plans’ own rates', () => {
    // (39 / 32.2) ** (1 / 5) - 1 and (14 / 10.3) ** (1 / 5) - 1 by mpmath 1.3.0, 50 digits
    expect(growthBetween('stock', at(2020, 32.2), at(2025, 39))?.growth).toBeCloseTo(
      0.03906268122677191,
      13,
    );
    expect(growthBetween('stock', at(2020, 10.3), at(2025, 14))?.growth).toBeCloseTo(
      0.06330574949239981,
      13,
    );
  });

  it('counts windows by their centre and period totals by the year', () => {
    const found = growthBetween('period-total', over(2016, 2020, 27), over(2021, 2025, 65));
    expect(found?.step).toBeCloseTo(7.6 / 5, 14);
    const uneven = growthBetween('period-total', over(2018, 2020, 30), over(2021, 2025, 100));
    expect(uneven?.step).toBeCloseTo(10 / 4, 14);
    expect(growthBetween('mean-flow', over(2016, 2020, 1.39), at(2023, 2))?.step).toBeCloseTo(
      0.122,
      14,
    );
  });

  it.each(['share', 'rate'] as const)('has steps only for a %s', (kind: Kind) => {
    expect(growthBetween(kind, at(2020, 0.3), at(2022, 0.4))).toEqual({
      growth: null,
      step: expect.closeTo(0.05, 14),
    });
  });

  it('has no rate from nothing, one of −100% to nothing', () => {
    expect(growthBetween('stock', at(2020, 0), at(2025, 1))).toEqual({ growth: null, step: 0.2 });
    expect(growthBetween('stock', at(2020, 1), at(2025, 0))).toEqual({ growth: -1, step: -0.2 });
    expect(growthBetween('flow', at(2020, 1), at(2025, -1))?.growth).toBeNull();
  });

  it('has none where both speak of the same time', () => {
    expect(growthBetween('stock', at(2020, 1), at(2020, 2))).toBeNull();
    expect(growthBetween('mean-flow', over(2016, 2020, 1), over(2017, 2019, 2))).toBeNull();
  });
});

describe('historicGrowth', () => {
  const indicatorOf = (indicator: object) =>
    modelOf({ indicators: { a: indicator }, scenario: {} }).series[0]!.indicator;

  it('spans the first and the last figure up to a year', () => {
    const one = indicatorOf({
      observed: { 2016: 100, 2018: { value: null, missing: 'redacted' }, 2020: 121, 2022: 200 },
    });
    expect(historicGrowth(one, 2020)).toMatchObject({ from: 2016, to: 2020, step: 5.25 });
    expect(historicGrowth(one, 2019)).toBeNull();
    expect(historicGrowth(one, 2022)).toMatchObject({ from: 2016, to: 2022 });
  });

  it('has no trend where windows of different lengths speak of the same time', () => {
    const one = indicatorOf({
      kind: 'mean-flow',
      observed: {
        2015: { value: 1, window: '2011-2015' },
        2019: { value: 2, window: '2017-2019' },
        2020: { value: 2, window: '2016-2020' },
      },
    });
    expect(historicGrowth(one, 2020)).toMatchObject({ trend: null, step: 0.2 });
  });
});

it('yearlyLevel divides a period total by its years', () => {
  expect(yearsOf({ from: 2016, to: 2020 })).toBe(5);
  expect(yearlyLevel('period-total', 27, { from: 2016, to: 2020 })).toBe(5.4);
  expect(yearlyLevel('mean-flow', 27, { from: 2016, to: 2020 })).toBe(27);
});
