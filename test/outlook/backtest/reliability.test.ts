import { describe, expect, it } from 'vitest';
import { drawReliability } from '../../../src/charts/draw-reliability.ts';
import type { BacktestReport } from '../../../src/outlook/backtest/backtest-panels.ts';
import { reliabilityOf } from '../../../src/outlook/backtest/reliability.ts';
import { renderSvg } from '../../../src/report/render-svg.ts';

/** Forecasts about 2% a year with so wide a scale that 0 is as far below as 4% above. */
const forecast = (actual: number, past: number | null = null) => ({
  ...{ region: '甲', base: 0, actual, center: 0.02, scale: 0.01, df: 8 },
  said: { naive: 0, past, grey: null, holt: null, peers: 0.02, outlook: 0.02 },
});
const series = [
  {
    ...{ panel: 'p', indicator: 'a', origin: 2015, past: 5, horizon: 5, regions: 3, pit: {} },
    methods: { naive: null, past: null, grey: null, holt: null, peers: null, outlook: null },
    forecasts: [forecast(0.02), forecast(0.03, 0.05), forecast(-0.01)],
  },
];

describe('reliabilityOf', () => {
  it('counts by tenths what was said and what came', () => {
    const { chances, pit } = reliabilityOf({ series });
    // R 4.2.2: pt(2, 8) = 0.9597419, pt(-3, 8) = 0.008535841, pt(-1, 8) = 0.1732968
    expect(chances).toEqual([
      { said: expect.closeTo(0.008535841, 8), came: 0, count: 1 },
      { said: expect.closeTo(0.5, 12), came: expect.closeTo(2 / 3, 12), count: 3 },
      { said: expect.closeTo(0.9597419, 6), came: expect.closeTo(2 / 3, 12), count: 3 },
    ]);
    expect(pit[0]).toBeCloseTo(0.008535841, 8);
    expect(pit[1]).toBeCloseTo(0.5, 12);
    expect(pit[2]).toBeCloseTo(1 - 0.1732968, 6);
  });

  it.each(['zh', 'en'] as const)(
    'is drawn in %s with the number of statements',
    async (language) => {
      const report = { series, pooled: {}, pit: {}, unused: [] } as unknown as BacktestReport; // what the chart reads
      const svg = await renderSvg(drawReliability(report, language));
      expect(svg).toContain(language === 'zh' ? '所说的可能性' : 'Chance said');
      expect(svg).toMatch(/>3<\/text>/);
      expect(svg).not.toContain('NaN');
    },
  );
});
