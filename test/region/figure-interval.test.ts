import { expect, it } from 'vitest';
import { figureIntervals } from '../../src/region/figure-interval.ts';
import { readText, town } from './region-text.ts';

const place = 'source: plan, at: 表';

/** 10.0 in 2015; grown by 20% to 2018, from there by 1.0 to 2020. */
const text = town(`  talent:
    name: talent
    unit: 万人
    kind: stock
    observed: { 2015: { value: 10.0 万人, ${place} }, 2021: { value: 1.2345 万人, ${place} } }
    growth:
      - { from: 2018, to: 2020, add: 1.0 万人, ${place} }
      - { from: 2015, to: 2018, total: 20%, ${place} }`);

it('tells what printed figures and those of stated growth may stand for', () => {
  const indicator = readText(text).region!.indicators[0]!;
  const found = figureIntervals(indicator);
  expect([...found.keys()].sort()).toEqual([2015, 2018, 2020, 2021]);
  const of = (year: number) => {
    const { low, value, high } = found.get(year)!.interval;
    return [low, value, high].map((x) => Number(x.toFixed(6)));
  };
  expect(of(2015)).toEqual([9.95, 10, 10.05]);
  // 9.95 × 1.195 to 10.05 × 1.205, then 0.95 to 1.05 more.
  expect(of(2018)).toEqual([11.89025, 12, 12.11025]);
  expect(of(2020)).toEqual([12.84025, 13, 13.16025]);
  // Whole people are exact.
  expect(of(2021)).toEqual([1.2345, 1.2345, 1.2345]);
  expect(figureIntervals(indicator, []).has(2018)).toBe(false);
  expect(found.get(2018)?.by).toMatchObject({ from: 2015, to: 2018 });
  expect(found.get(2015)?.by).toBeNull();
});
