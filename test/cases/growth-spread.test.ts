import { describe, expect, it } from 'vitest';
import type { GrowthCase } from '../../src/cases/growth-case.ts';
import { growthSpreads } from '../../src/cases/growth-spread.ts';

const one = (region: string, indicator: string, growth: number, inPoints = false): GrowthCase => ({
  region,
  level: 'county',
  parent: '',
  indicator,
  period: 2020,
  from: 2015,
  to: 2018,
  startValue: 1,
  endValue: 1,
  unit: '万人',
  observations: 4,
  growth,
  inPoints,
  grade: 'A',
  sources: [],
});
const town = { name: '甲县', level: 'county' };
const five = [0.01, 0.02, 0.04, 0.07, 0.11].map((g, i) => one(`乙${i}市`, 'talent', g));
const rounded = (values: readonly number[] | undefined) =>
  values?.map((v) => Number(v.toFixed(12)));

describe('growthSpreads', () => {
  it('gives how an indicator’s cases lie about their median, ascending', () => {
    const spread = growthSpreads(five.toReversed(), town).own('talent', false);
    expect(rounded(spread?.deviations)).toEqual([-0.03, -0.02, 0, 0.03, 0.07]);
    expect(spread?.pooled).toBe(false);
  });

  it('leaves the region itself out, with or without the ending of its name', () => {
    expect(
      growthSpreads([...five.slice(1), one('甲县', 'talent', 0.5)], town).own('talent', false),
    ).toBeNull();
    const all = [...five, one('甲', 'talent', 0.5)];
    expect(
      growthSpreads(all, { name: '甲市', level: 'county' }).own('talent', false)?.deviations,
    ).toHaveLength(6);
    expect(
      growthSpreads([...five, one('甲乙', 'talent', 0.5)], { name: '甲乙县', level: 'county' }).own(
        'talent',
        false,
      )?.deviations,
    ).toHaveLength(5);
  });

  it('pools each indicator about its own median, if it has three cases', () => {
    const others = [0.3, 0.5, 0.9].map((g, i) => one(`丙${i}市`, 'social', g));
    const few = [0.2, 0.8].map((g, i) => one(`丁${i}市`, 'party', g));
    const spread = growthSpreads([...five, ...others, ...few], town).pooled(false);
    expect(rounded(spread?.deviations)).toEqual([-0.2, -0.03, -0.02, 0, 0, 0.03, 0.07, 0.4]);
    expect(spread?.pooled).toBe(true);
  });

  it('keeps per cents and points apart', () => {
    const points = [0.001, 0.002, 0.004].map((g, i) => one(`乙${i}市`, 'share', g, true));
    const spreads = growthSpreads([...five, ...points], town);
    expect(spreads.pooled(true)).toBeNull();
    expect(spreads.pooled(false)?.deviations).toHaveLength(5);
    expect(spreads.own('talent', true)).toBeNull();
  });
});
