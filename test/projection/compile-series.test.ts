import { describe, expect, it } from 'vitest';
import { growSeries } from '../../src/projection/grow-series.ts';
import { openDraws } from '../../src/projection/open-draws.ts';
import { openEnsemble } from '../../src/projection/open-ensemble.ts';
import { openStreams } from '../../src/projection/open-streams.ts';
import { modelOf } from '../worked/run-case.ts';

const target = { year: 2025, value: 14 };
const window = '2021-2025';

/** Indicators and laws whose every year must come out as with events of the same rates. */
const cases: readonly (readonly [string, object, object])[] = [
  ['compound', { observed: { 2020: 10 } }, { law: 'compound', rate: 0.03 }],
  ['linear', { observed: { 2020: 10 } }, { law: 'linear', step: 0.4 }],
  ['hold', { observed: { 2020: 10 } }, { law: 'hold' }],
  ['logistic', { observed: { 2020: 10 } }, { law: 'logistic', ceiling: 30, rate: 0.2 }],
  ['path, rates', { observed: { 2020: 10 } }, { law: 'path', rates: { '2021-2025': 0.02 } }],
  ['path, values', { observed: { 2020: 10 } }, { law: 'path', values: { 2025: 13 } }],
  ['toward a target', { observed: { 2020: 10 }, target }, { law: 'toward-target' }],
  ['flow', { observed: { 2020: 10 } }, { law: 'flow', joins: 1, leaves: 0.05 }],
  ['grey', { observed: { 2017: 7, 2018: 8, 2019: 8.5, 2020: 10 } }, { law: 'grey' }],
  ['points', { kind: 'share', unit: '%', observed: { 2020: 0.4 } }, { law: 'linear', step: 0.01 }],
  ['running total', { kind: 'running-total', observed: { 2020: 10 } }, { law: 'linear', step: 1 }],
  [
    'window',
    {
      kind: 'mean-flow',
      observed: { 2020: { value: 10, window: '2016-2020' } },
      target: { ...target, window },
    },
    { law: 'toward-target' },
  ],
];

describe('compileSeries', () => {
  it.each(cases)('%s: a shock does what an event of that rate does', (_, indicator, growth) => {
    const model = modelOf({
      indicators: { a: indicator },
      scenario: {
        to: 2025,
        growth: { a: growth },
        events: [{ in: 2023, on: 'a', add: 0.01, rate: 0.002 }],
        uncertainty: { volatility: { a: 0.01 }, persistence: 0.4, correlation: 0.3 },
        draws: 1024,
      },
    });
    const open = openEnsemble(model, {});
    open.run(0);
    const draws = openDraws(model, 5, openStreams(model.randomSeed, 1024, 'sobol'));
    draws.load(0);
    const shocks = draws.shocks('a')!;
    const byYear = [1, 2, 3, 4, 5].map((i) => {
      shocks.advance(i);
      const F = shocks.factor(i);
      return shocks.own.map((e, j) => shocks.shared * F[j]! + shocks.alone * e);
    });
    const series = model.series[0]!;
    for (const j of [0, 1, 500, 1023]) {
      const events = byYear.map((s, k) => ({
        year: 2021 + k,
        add: 0,
        rate: s[j]!,
        because: null,
      }));
      const shocked = { ...series, events: [...series.events, ...events] };
      const path = growSeries(shocked, model.years, null)!;
      for (const slot of open.slots)
        if (slot.key.year !== null)
          expect(slot.values[j]).toBeCloseTo(path[slot.key.year - 2020]!, 12);
    }
    expect(open.slots.some(({ key }) => key.year === 2025)).toBe(true);
  });

  it('takes the values of an uncertain parameter', () => {
    for (const [law, parameter, extra] of [
      ['compound', 'rate', {}],
      ['logistic', 'rate', { ceiling: 30 }],
    ] as const) {
      const model = modelOf({
        indicators: { a: { observed: { 2020: 10 } } },
        scenario: {
          to: 2025,
          growth: { a: { law, rate: 0.03, ...extra } },
          uncertainty: {
            parameters: { [`a.${parameter}`]: { uniform: { low: 0.01, high: 0.06 } } },
          },
          draws: 1024,
        },
      });
      const open = openEnsemble(model, {});
      open.run(0);
      const draws = openDraws(model, 5, openStreams(model.randomSeed, 1024, 'sobol'));
      draws.load(0);
      const values = draws.parameter('a', parameter)!;
      const series = model.series[0]!;
      for (const j of [0, 77, 1023]) {
        const parameters = { ...series.growth!.parameters, [parameter]: values[j]! };
        const drawn = { ...series, growth: { ...series.growth!, parameters } };
        const path = growSeries(drawn, model.years, null)!;
        for (const slot of open.slots) expect(slot.values[j]).toBe(path[slot.key.year! - 2020]);
      }
    }
  });
});
