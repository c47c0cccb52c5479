import { describe, expect, it } from 'vitest';
import { growSeries } from '../../src/projection/grow-series.ts';
import type { ModelSeries } from '../../src/scenario/model.ts';
import { modelOf } from '../worked/run-case.ts';

const years = [2020, 2021, 2022, 2023];

/** The series `a` of a region with that one indicator. */
function series(indicator: object, scenario: object): ModelSeries {
  const model = modelOf({ indicators: { a: indicator }, scenario: { ...scenario } });
  return model.series[0]!;
}

const grow = (one: ModelSeries) => growSeries(one, years, null);

describe('growSeries', () => {
  it('begins with the published figure and goes on by the law', () => {
    const one = series({ observed: { 2020: 10 } }, { default: { rate: 0.1 } });
    const path = grow(one) ?? [];
    expect(path[0]).toBe(10);
    expect(path[3]).toBeCloseTo(13.31, 12);
  });

  it('leads up to the first year from a figure before it', () => {
    const plan = { base: 2020, target: 2023 };
    const early = (scenario: object) =>
      modelOf({
        plan,
        indicators: { a: { observed: { 2015: 8, 2018: 10 } } },
        scenario: { from: 'latest', ...scenario },
      }).series[0]!;
    const path = grow(early({ default: { rate: 0.1 } })) ?? [];
    expect(path[0]).toBeCloseTo(12.1, 12);
    expect(path[3]).toBeCloseTo(16.1051, 12);
    const added = [{ in: 2021, on: 'a', add: 1 }];
    const event = grow(early({ default: { law: 'hold' }, events: added })) ?? [];
    expect(event).toEqual([10, 11, 11, 11]);
    expect(grow(early({ from: 'base', default: { rate: 0.1 } }))).toBeNull();
  });

  it('keeps the base to the last bit where nothing grows', () => {
    for (const scenario of [{ default: { rate: 0 } }, { default: { law: 'hold' } }])
      expect(grow(series({ observed: { 2020: 0.1 } }, scenario))).toEqual([0.1, 0.1, 0.1, 0.1]);
  });

  it('has no path without a law, and none without the path that the law joins', () => {
    expect(grow({ ...series({ observed: { 2020: 1 } }, {}), growth: null })).toBeNull();
    const flow = {
      law: 'flow',
      parameters: { joins: 0, joinsOf: 'b', share: 1, leaves: 0 },
    } as const;
    const one = series({ observed: { 2020: 1 } }, { default: { rate: 0 } });
    const joined = { ...one, growth: { ...one.growth!, ...flow } };
    expect(growSeries(joined, years, null)).toBeNull();
    expect(growSeries(joined, years, [9, 1, null, 1])).toEqual([1, 2, null, null]);
  });

  it('ends where a value leaves the range of numbers', () => {
    const one = series({ observed: { 2020: 1 } }, { default: { rate: 0 } });
    const huge = { ...one, growth: { ...one.growth!, parameters: { rate: 1e200 } } };
    expect(grow(huge)).toEqual([1, 1e200, null, null]);
  });

  it('takes the exact value until the first event, then iterates', () => {
    const indicator = { observed: { 2020: 10 }, target: { year: 2023, value: 14 } };
    const calm = series(indicator, { default: { law: 'toward-target' } });
    expect(grow(calm)?.[3]).toBe(14);
    const event = { in: 2022, on: 'a', add: 1 };
    const pushed = grow(series(indicator, { default: { law: 'toward-target' }, events: [event] }));
    const factor = 1.4 ** (1 / 3);
    expect(pushed?.[2]).toBeCloseTo(10 * factor * factor + 1, 12);
    expect(pushed?.[3]).toBeCloseTo((10 * factor * factor + 1) * factor, 12);
  });
});
