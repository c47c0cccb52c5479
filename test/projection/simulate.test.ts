import { describe, expect, it } from 'vitest';
import type { Ensemble } from '../../src/projection/ensemble.ts';
import { ensembleOf } from '../../src/projection/ensemble-of.ts';
import { mergeParts } from '../../src/projection/merge-parts.ts';
import { openEnsemble } from '../../src/projection/open-ensemble.ts';
import { project } from '../../src/projection/project.ts';
import { type SimulateOptions, simulate } from '../../src/projection/simulate.ts';
import type { Model } from '../../src/scenario/model.ts';
import { quantileSorted } from '../../src/stats/quantile.ts';
import { samplingIds } from '../../src/stats/sampling/registry.ts';
import { blockSize } from '../../src/stats/sampling/sampling.ts';
import { modelOf } from '../worked/run-case.ts';

const talent = { observed: { 2020: 32.2 }, target: { year: 2025, value: 39 } };
const rate = { growth: { talent: { law: 'compound', rate: 0.035 } } };

function one(uncertainty: object, draws = 20_000, indicator: object = talent): Model {
  return modelOf({ indicators: { talent: indicator }, scenario: { ...rate, uncertainty, draws } });
}

function run(model: Model, options: SimulateOptions = {}): Ensemble {
  return ensembleOf(model, simulate(model, options));
}

function oddsOf(ensemble: Ensemble, id = 'talent'): number {
  return ensemble.outcomes.find((o) => o.indicator === id)?.odds?.p ?? Number.NaN;
}

/** Six groups that add up, shares, flows, a formula: everything that a path can be. */
function many(extra: object = {}, first = false): Model {
  const parts = {
    a: { observed: { 2020: 10 }, target: { year: 2025, value: 12 } },
    b: { observed: { 2020: 5 }, target: { year: 2025, value: 6 } },
  };
  const more = { extra: { observed: { 2020: 7 }, target: { year: 2025, value: 8 } } };
  return modelOf({
    indicators: {
      ...(first ? more : {}),
      total: {
        observed: { 2020: 15 },
        parts: { of: ['a', 'b'], cover: 'exact' },
        target: { year: 2025, value: 18 },
      },
      ...parts,
      ratio: { formula: 'a / b', unit: '%', kind: 'intensity' },
    },
    scenario: {
      growth: {
        a: { law: 'compound', rate: 0.03 },
        b: { law: 'logistic', ceiling: 9, rate: 0.1 },
        ...(first ? { extra: { law: 'compound', rate: 0.02 } } : {}),
      },
      events: [{ in: 2022, on: 'a', add: 0.3 }],
      totals: 'bottom-up',
      uncertainty: {
        parameters: { 'a.rate': { normal: { sd: 0.01 } } },
        volatility: { a: 0.02, b: 0.05, ...(first ? { extra: 0.1 } : {}) },
        persistence: 0.3,
        correlation: 0.5,
      },
      draws: 30_000,
      ...extra,
    },
  });
}

describe.each(samplingIds)('closed forms, %s', (sampling) => {
  // P(Π (1 + g + sₜ) ≥ 39 ÷ 32.2) by numerical convolution, as stated in the issue; each within
  // four standard errors.
  const half = Math.sqrt(0.5) / 100;
  it.each([
    ['independent shocks', { volatility: { talent: 0.01 } }, 0.179562],
    ['persistence 0.5', { volatility: { talent: 0.01 }, persistence: 0.5 }, 0.269938],
    ['one uncertain rate', { parameters: { 'talent.rate': { normal: { sd: 0.01 } } } }, 0.342273],
    [
      'half of the variance in common',
      { parameters: { 'talent.rate': { normal: { sd: half } } }, volatility: { talent: half } },
      0.299106,
    ],
  ] as const)('%s', (_, uncertainty, p) => {
    const n = 40_000;
    const ensemble = run(one(uncertainty, n), { sampling });
    expect(Math.abs(oddsOf(ensemble) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / n));
  });
});

describe('simulate', () => {
  it('is the projection to the last bit where nothing is uncertain', () => {
    for (const uncertainty of ['none', { volatility: { a: 0 } }] as const) {
      const model = many({ uncertainty });
      const ensemble = run(model);
      const projection = project(model);
      for (const [i, series] of ensemble.series.entries()) {
        expect(series.uncertain).toBe(false);
        expect(series.mean).toEqual(projection.series[i]!.path);
        for (const band of series.quantiles ?? []) expect(band).toEqual(projection.series[i]!.path);
      }
      expect(ensemble.outcomes.every(({ odds }) => odds?.p === 0 || odds?.p === 1)).toBe(true);
    }
  });

  it('has the bands around the projected path as uncertainty vanishes', () => {
    const model = many({ uncertainty: { volatility: { a: 1e-12, b: 1e-12 } } });
    const projection = project(model);
    for (const [i, series] of run(model).series.entries())
      for (const [t, value] of (series.mean ?? []).entries())
        expect(value).toBeCloseTo(projection.series[i]!.path?.[t] ?? 0, 9);
  });

  it('comes to the same bytes for any split and order of parts', () => {
    for (const draws of [5000, 30_000]) {
      const model = many({ draws });
      const whole = JSON.stringify(run(model));
      for (const cuts of [[1024 * 3], [777, 4001]]) {
        const ends = [0, ...cuts, draws];
        const parts = cuts
          .concat(0)
          .map((_, k) => simulate(model, { from: ends[k]!, to: ends[k + 1]! }));
        expect(JSON.stringify(ensembleOf(model, mergeParts(parts.reverse())))).toBe(whole);
      }
    }
  });

  it('has exact quantiles although it keeps some values only', () => {
    const model = many({ draws: 30_000 });
    const ensemble = run(model);
    expect(ensemble.method).toBe('kept');
    const open = openEnsemble(model, {});
    const values = open.slots.map(() => new Float64Array(30 * blockSize));
    for (let block = 0; block < 30; block++) {
      open.run(block);
      for (const [k, slot] of open.slots.entries()) values[k]!.set(slot.values, block * blockSize);
    }
    for (const [k, { key }] of open.slots.entries()) {
      const sorted = values[k]!.slice(0, 30_000).sort();
      const series = ensemble.series.find((x) => x.indicator === key.indicator)!;
      const t = ensemble.years.indexOf(key.year ?? 0);
      for (const [level, p] of ensemble.levels.entries())
        expect(series.quantiles![level]![t]! / quantileSorted(sorted, p)).toBeCloseTo(1, 14);
    }
    expect(ensemble.outcomes.every((o) => o.quantileError === 0)).toBe(true);
  });

  it('draws the same whatever else a scenario holds', () => {
    const [plain, longer] = [run(many()), run(many({}, true))];
    for (const id of ['total', 'a', 'b', 'ratio'])
      expect(longer.series.find((s) => s.indicator === id)).toEqual(
        plain.series.find((s) => s.indicator === id),
      );
  });

  it('draws the same in whatever order a file names things', () => {
    const volatility = { b: 0.05, a: 0.02 };
    const matrix = { a: { a: 1, b: 0.4 }, b: { a: 0.4, b: 1 } };
    const turned = { b: { b: 1, a: 0.4 }, a: { b: 0.4, a: 1 } };
    const first = run(many({ uncertainty: { volatility, correlation: matrix } }));
    const second = run(
      many({ uncertainty: { volatility: { a: 0.02, b: 0.05 }, correlation: turned } }),
    );
    expect(second).toEqual(first);
  });

  it('never has higher odds for a higher target', () => {
    const odds = [35, 37, 38, 38.5, 39, 40, 42].map((value) =>
      oddsOf(
        run(
          one({ volatility: { talent: 0.02 } }, 4000, { ...talent, target: { year: 2025, value } }),
        ),
      ),
    );
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
  });

  it('widens every band as uncertainty widens', () => {
    const widths = [0.005, 0.01, 0.02, 0.04].map((sd) => {
      const [series] = run(one({ volatility: { talent: sd } }, 4000)).series;
      const q = series!.quantiles!;
      return [1, 2, 3, 4, 5].flatMap((t) => [q[4]![t]! - q[0]![t]!, q[3]![t]! - q[1]![t]!]);
    });
    for (let k = 1; k < widths.length; k++)
      for (const [i, width] of widths[k]!.entries())
        expect(width).toBeGreaterThan(widths[k - 1]![i]!);
  });

  it('has shocks of the stated size and correlation', () => {
    const model = modelOf({
      indicators: {
        a: { observed: { 2020: 1 } },
        b: { observed: { 2020: 1 } },
        s: { observed: { 2020: 2 }, parts: { of: ['a', 'b'], cover: 'exact' } },
      },
      scenario: {
        to: 2021,
        growth: { a: { rate: 0 }, b: { rate: 0 } },
        totals: 'bottom-up',
        uncertainty: { volatility: { a: 0.02, b: 0.02 }, correlation: 0.5 },
        draws: 16_384,
      },
    });
    // Φ⁻¹(0.9) = 1.2815516; the sum of two with ρ = 0.5 has sd σ·√3.
    const q = (id: string) => run(model).series.find((x) => x.indicator === id)!.quantiles!;
    expect((q('a')[4]![1]! - 1) / 0.02).toBeCloseTo(1.28155, 1);
    expect((q('s')[4]![1]! - 2) / 0.02).toBeCloseTo(1.28155 * Math.sqrt(3), 1);
  });

  it('keeps shares within their limits and running totals from falling', () => {
    const model = modelOf({
      indicators: {
        share: { kind: 'share', unit: '%', observed: { 2020: 0.97 } },
        total: { kind: 'running-total', observed: { 2020: 100 } },
      },
      scenario: {
        to: 2025,
        growth: { share: { law: 'hold' }, total: { law: 'hold' } },
        uncertainty: { volatility: { share: 0.05, total: 0.2 } },
        draws: 4000,
      },
    });
    const [share, total] = run(model, { levels: [0.001, 0.5, 0.999] }).series;
    expect(Math.max(...share!.quantiles!.flat().map((x) => x ?? 0))).toBeLessThanOrEqual(1);
    const low = total!.quantiles![0]!;
    expect(low.every((x) => (x ?? 0) >= 100)).toBe(true);
  });

  it('streams beyond a million draws, with the error of its quantiles told', () => {
    const model = one({ volatility: { talent: 0.01 } }, 1_100_000);
    const ensemble = run(model, { years: [2025] });
    const exact = run({ ...model, draws: 1_000_000 }, { years: [2025] });
    expect(ensemble.method).toBe('binned');
    const [binned, kept] = [ensemble.outcomes[0]!, exact.outcomes[0]!];
    expect(binned.quantileError).toBeGreaterThan(0);
    expect(binned.quantileError).toBeLessThan(1e-3);
    for (const [k, q] of binned.quantiles!.entries())
      expect(Math.abs(q - kept.quantiles![k]!)).toBeLessThan(binned.quantileError + 1e-3);
    expect(kept.quantileError).toBe(0);
  });

  it('stops when it is told to, and says how far it is', () => {
    const model = one({ volatility: { talent: 0.01 } }, 40_000);
    const signal = { aborted: false };
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      signal.aborted = true;
    };
    expect(() => simulate(model, { signal, onProgress })).toThrow('stopped');
    expect(seen).toEqual([16_384]);
  });

  it('refuses ranges, draws and levels without meaning, and parts that do not fit', () => {
    const model = one({ volatility: { talent: 0.01 } }, 2000);
    for (const bad of [
      { from: -1 },
      { to: 2001 },
      { from: 10, to: 5 },
      { draws: 0 },
      { levels: [0.5, 0.1] },
    ])
      expect(() => simulate(model, bad)).toThrow(RangeError);
    const part = simulate(model, { to: 1000 });
    expect(() => ensembleOf(model, part)).toThrow(RangeError);
    expect(() => mergeParts([part, part])).toThrow(RangeError);
    expect(() => mergeParts([part, simulate({ ...model, randomSeed: 9 }, { from: 1000 })])).toThrow(
      RangeError,
    );
  });
});
