import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGrowthCases } from '../../../src/cases/read-growth-cases.ts';
import { readOutlookParameters } from '../../../src/cases/read-outlook-parameters.ts';
import { backtestCases, summariseCases } from '../../../src/outlook/backtest/backtest-cases.ts';

const text = (name: string) =>
  readFileSync(new URL(`../../../seeds/reference/${name}`, import.meta.url), 'utf8');
const { cases } = readGrowthCases('c', text('observed-growth.csv'));
const { parameters } = readOutlookParameters('p', text('outlook-parameters.csv'));
const forecasts = backtestCases(cases, parameters);
const { series, pooled, pit } = summariseCases(forecasts, 'observed-growth');

describe('the shipped cases, earlier spans to later ones', () => {
  it('are held by the bands about as often as these say', () => {
    expect(forecasts.length).toBeGreaterThan(40);
    expect(pooled.outlook!.cover80).toBeGreaterThan(0.7);
    expect(pooled.outlook!.cover80).toBeLessThan(0.92);
    for (const [level, share] of Object.entries(pit)) {
      expect(Math.abs(share - Number(level))).toBeLessThan(0.12);
    }
  });

  it('are forecast better than by peers or the own past', () => {
    expect(pooled.outlook!.crps).toBeLessThan(0.9 * pooled.peers!.crps);
    expect(pooled.outlook!.crps).toBeLessThan(0.8 * pooled.past!.crps);
    expect(pooled.grey).toBeNull();
  });

  it('see no case that ends after the forecast one began, nor one of the region itself', () => {
    const [one] = forecasts.filter(({ period }) => period === 2020);
    const changed = cases.map((other) =>
      other.to > one!.from || other.region === one!.region
        ? { ...other, endValue: other.endValue * (other.inPoints ? 1 : 3) }
        : other,
    );
    const isOne = (f: (typeof forecasts)[number]) =>
      f.region === one!.region && f.indicator === one!.indicator && f.period === one!.period;
    const again = backtestCases(changed, parameters).find(isOne)!;
    expect([again.center, again.scale]).toEqual([one!.center, one!.scale]);
  });

  it('stand together by indicator and period', () => {
    expect(series.reduce((sum, { regions }) => sum + regions, 0)).toBe(forecasts.length);
    const keys = series.map(({ indicator, origin }) => `${indicator} ${origin}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
