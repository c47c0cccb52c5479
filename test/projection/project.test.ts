import { describe, expect, it } from 'vitest';
import { followPaths } from '../../src/projection/follow-paths.ts';
import { project } from '../../src/projection/project.ts';
import { modelOf } from '../worked/run-case.ts';

const indicators = {
  whole: { observed: { 2020: 100 }, parts: { of: ['a', 'b'], cover: 'exact' } },
  a: { observed: { 2020: 60 } },
  b: { observed: { 2020: 40 } },
  share: { unit: '%', kind: 'share', formula: 'a / whole' },
};

describe('project', () => {
  it('gives every indicator a path, in the order of the region', () => {
    const { years, series } = project(
      modelOf({ indicators, scenario: { default: { rate: 0.01 } } }),
    );
    expect(years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(series.map((s) => s.indicator)).toEqual(['whole', 'a', 'b', 'share']);
    for (const { path } of series) expect(path).toHaveLength(6);
  });

  it('follows a model once, whoever asks, and again only for later years or other laws', () => {
    const model = modelOf({ indicators, scenario: { default: { rate: 0.01 } } });
    project(model);
    const found = followPaths(model, 2025);
    expect(found.years.at(-1)).toBeGreaterThanOrEqual(2035);
    expect(followPaths({ ...model, uncertainty: null }, 2022)).toBe(found);
    expect(followPaths({ ...model, totals: 'independent', summed: [] }, 2022)).not.toBe(found);
    expect(followPaths({ ...model, series: [...model.series] }, 2022)).not.toBe(found);
    expect(followPaths(model, 2050).years.at(-1)).toBe(2050);
  });

  it('goes on past the scenario by the same laws', () => {
    const model = modelOf({ indicators, scenario: { default: { rate: 0.1 } } });
    const [short, long] = [project(model), project(model, 2030)];
    short.series.forEach(({ path }, i) => {
      expect(long.series[i]?.path?.slice(0, 6)).toEqual(path);
    });
    expect(long.series[0]?.path?.at(-1)).toBeCloseTo(100 * 1.1 ** 10, 9);
  });

  it.each(['bottom-up', 'top-down', 'proportional'])(
    'brings parts and total into step: %s',
    (totals) => {
      const growth = { a: { rate: 0.1 }, b: { rate: -0.02 }, whole: { rate: 0.03 } };
      const { series, totals: omegas } = project(
        modelOf({ indicators, scenario: { growth, totals } }),
      );
      const path = (id: string) => series.find((s) => s.indicator === id)?.path ?? [];
      path('whole').forEach((total, i) => {
        expect((path('a')[i] ?? 0) + (path('b')[i] ?? 0)).toBeCloseTo(total ?? 0, 10);
        expect(omegas[0]?.omega[i]).toBeCloseTo(1, 12);
        expect(path('share')[i]).toBeCloseTo((path('a')[i] ?? 0) / (total ?? 1), 12);
      });
      const computed = series.filter((s) => s.computed).map((s) => s.indicator);
      const expected = { 'bottom-up': ['whole'], 'top-down': ['a', 'b'], proportional: [] }[totals];
      expect(computed).toEqual([...(expected ?? []), 'share']);
    },
  );

  it('sums totals of totals', () => {
    const nested = {
      whole: { observed: { 2020: 100 }, parts: { of: ['a', 'b'], cover: 'exact' } },
      a: { observed: { 2020: 60 }, parts: { of: ['c', 'd'], cover: 'exact' } },
      b: { observed: { 2020: 40 } },
      c: { observed: { 2020: 50 } },
      d: { observed: { 2020: 10 } },
    };
    const end = (totals: string, growth: object) => {
      const { series } = project(modelOf({ indicators: nested, scenario: { growth, totals } }));
      return series.map((s) => s.path?.at(-1));
    };
    const step = { law: 'linear', step: 1 };
    const hold = { law: 'hold' };
    expect(end('bottom-up', { b: hold, c: step, d: hold })).toEqual([105, 65, 40, 55, 10]);
    expect(end('top-down', { whole: { law: 'linear', step: 2 } })).toEqual([110, 66, 44, 55, 11]);
  });

  it('does not change what it is given', () => {
    const model = modelOf({
      indicators,
      scenario: { default: { rate: 0.1 }, totals: 'bottom-up' },
    });
    const before = structuredClone(model);
    project(model);
    expect(model).toEqual(before);
  });
});
