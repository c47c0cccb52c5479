import { describe, expect, it } from 'vitest';
import type { GrowthCase } from '../../src/cases/growth-case.ts';
import { rankPeers } from '../../src/feasibility/rank-peers.ts';
import { modelOf } from '../worked/run-case.ts';

const [talent, share] = modelOf({
  indicators: {
    talent: { observed: { 2020: 1 } },
    share: { unit: '%', kind: 'share', observed: { 2020: 1 } },
  },
  scenario: {},
}).series.map((s) => s.indicator);

const seen = (growth: readonly number[], more: Partial<GrowthCase> = {}): readonly GrowthCase[] =>
  growth.map((g, i) => ({
    region: `区${i}`,
    level: 'county',
    parent: '',
    indicator: 'talent',
    period: 2020,
    from: 2015,
    to: 2018,
    startValue: 1,
    endValue: 1,
    unit: '万人',
    observations: 2,
    growth: g,
    inPoints: false,
    grade: 'A',
    sources: [],
    ...more,
  }));
const needs = (growth: number) => ({ growth, step: 0 });

describe('rankPeers', () => {
  it('counts those below, and half of those equal', () => {
    const cases = seen([0.01, 0.02, 0.02, 0.03, 0.04]);
    expect(rankPeers(talent!, needs(0.02), cases).percentile).toBe(0.4);
    expect(rankPeers(talent!, needs(0), cases).percentile).toBe(0);
    expect(rankPeers(talent!, needs(1), cases).percentile).toBe(1);
  });

  it('gives quartiles of type 7', () => {
    // numpy 2.4.6: np.quantile([.01, .02, .04, .08], [.25, .5, .75], method='linear')
    const { quartiles } = rankPeers(talent!, needs(0.02), seen([0.08, 0.01, 0.04, 0.02]));
    [0.0175, 0.03, 0.05].forEach((q, i) => {
      expect(quartiles?.[i]).toBeCloseTo(q, 15);
    });
  });

  it.each([
    [0, 'unknown'],
    [2, 'unknown'],
    [3, 'few'],
    [4, 'few'],
    [5, 'enough'],
  ] as const)('%d cases are %s', (n, expected) => {
    const ranked = rankPeers(talent!, needs(0.02), seen(Array.from({ length: n }, () => 0.01)));
    expect(ranked).toMatchObject({ cases: n, class: expected });
    expect(ranked.percentile === null).toBe(expected === 'unknown');
    expect(ranked.quartiles === null).toBe(expected === 'unknown');
  });

  it('leaves out other indicators and other measures', () => {
    const others = [
      ...seen([1, 2, 3], { indicator: 'skilled' }),
      ...seen([1, 2], { inPoints: true }),
    ];
    expect(rankPeers(talent!, needs(0.02), others).cases).toBe(0);
  });

  it('ranks shares by their points a year', () => {
    const cases = seen([0.01, 0.02, 0.03], { indicator: 'share', inPoints: true });
    expect(rankPeers(share!, { growth: null, step: 0.025 }, cases).percentile).toBeCloseTo(
      2 / 3,
      15,
    );
  });

  it('has no percentile where nothing is required', () => {
    expect(rankPeers(talent!, null, seen([1, 2, 3, 4, 5]))).toMatchObject({
      percentile: null,
      cases: 5,
    });
  });
});
