import { describe, expect, it } from 'vitest';
import { mergeParts } from '../../src/projection/merge-parts.ts';
import { project } from '../../src/projection/project.ts';
import { simulate } from '../../src/projection/simulate.ts';
import { writeProjectionCsv } from '../../src/report/write-csv.ts';
import { writeStudyJson } from '../../src/report/write-study-json.ts';
import type { Model } from '../../src/scenario/model.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { samplingIds } from '../../src/stats/sampling/registry.ts';
import { studyModel } from '../../src/study/run-study.ts';
import type { Study } from '../../src/study/study.ts';
import { shippedFiles, shippedModels, shippedStudies } from './shipped.ts';

/** 诸暨's total under a scenario of its own, with whatever else is written of it. */
function modelOf(growth: string, uncertainty: string, more = ''): Model {
  const text = `scenario: trial
title: { zh: 试, en: Trial }
region: zhuji
growth:
  talent: ${growth}
uncertainty: ${uncertainty}
draws: 10000
randomSeed: 7
${more}`;
  const world = readWorld([...shippedFiles, { file: 'scenarios/trial.yaml', text }]);
  return resolveModel(world, 'trial');
}

const at35 = '{ law: compound, rate: 3.5% }';
const oddsOf = (study: Study, id = 'talent') =>
  study.targets.find(({ indicator }) => indicator === id)?.scenarioOdds ?? null;
const bandsOf = (study: Study, id = 'talent') =>
  study.indicators.find((one) => one.id === id)?.bands ?? null;

/**
 * P(32.2 · Π(1 + 3.5% + shock) ≥ 39): the closed forms, from the numerical convolution of
 * five normal shocks; one rate: 1 − Φ((39/32.2)^(1/5) − 1.035) ÷ 1%).
 */
const closedForms = [
  ['independent shocks', '{ volatility: { talent: 1% } }', 0.179562],
  ['AR(1) 0.5', '{ volatility: { talent: 1% }, persistence: 0.5 }', 0.269938],
  ['one uncertain rate', '{ parameters: { talent.rate: { normal: { sd: 1% } } } }', 0.342273],
] as const;

describe.each(closedForms)('%s', (_, uncertainty, expected) => {
  it.each(samplingIds)('meets the closed form within four standard errors, %s', (sampling) => {
    const model = modelOf(at35, uncertainty, `sampling: ${sampling}`);
    const study = studyModel(model);
    const odds = oddsOf(study)!;
    expect(study.provenance.sampling).toBe(sampling);
    expect(odds.draws).toBe(10_000);
    expect(odds.se).toBeCloseTo(Math.sqrt((odds.p * (1 - odds.p)) / 10_000), 12);
    expect(Math.abs(odds.p - expected)).toBeLessThan(4 * odds.se);
  });
});

it('without uncertainty there are neither bands nor odds, and the study says so', () => {
  const study = studyModel(modelOf(at35, 'none'));
  expect(study.indicators.every(({ bands }) => bands === null)).toBe(true);
  expect(study.targets.every(({ scenarioOdds: odds }) => odds === null)).toBe(true);
  expect(study.uncertainty.ground).toBe('none');
  expect(new Set(study.uncertainty.outcomes.map(({ lacks }) => lacks))).toEqual(new Set(['none']));
  expect(study.provenance.sampling).toBeNull();
});

it('a figure that nothing moves has the path and no odds; what moves it not at all keeps the path', () => {
  const model = modelOf(
    at35,
    '{ parameters: { talent.rate: { uniform: { low: 3.5%, high: 3.5% } } } }',
  );
  const study = studyModel(model);
  const path = project(model).series.find(({ indicator }) => indicator === 'talent')?.path;
  expect(bandsOf(study)?.p10).toEqual(path);
  expect(bandsOf(study)?.p90).toEqual(path);
  const other = study.uncertainty.outcomes.find(({ indicator }) => indicator === 'skilled');
  expect(other).toMatchObject({
    lacks: 'not-stated',
    mean: null,
    quantiles: null,
    histogram: null,
  });
  expect(bandsOf(study, 'skilled')).toBeNull();
});

it('a higher target never has higher odds', () => {
  const model = modelOf(at35, '{ volatility: { talent: 3% }, persistence: 0.2 }');
  const aimed = (value: number): Model => ({
    ...model,
    series: model.series.map((one) =>
      one.indicator.id === 'talent'
        ? { ...one, targets: one.targets.map((target) => ({ ...target, value })) }
        : one,
    ),
  });
  const odds = [34, 36, 37, 38, 38.2, 38.5, 39, 40, 44].map(
    (value) => oddsOf(studyModel(aimed(value)))!.p,
  );
  for (const [i, p] of odds.entries()) if (i > 0) expect(p).toBeLessThanOrEqual(odds[i - 1]!);
  expect(odds[0]).toBeGreaterThan(odds.at(-1)!);
});

it('wider uncertainty widens both bands in every later year', () => {
  const widths = [0.5, 1, 2, 4].map((sd) => {
    const bands = bandsOf(studyModel(modelOf(at35, `{ volatility: { talent: ${sd}% } }`)))!;
    return bands.p10.map((low, i) => [bands.p90[i]! - low!, bands.p75[i]! - bands.p25[i]!]);
  });
  for (const [k, years] of widths.entries())
    for (const [i, [wide, narrow]] of years.entries()) {
      if (i === 0) expect([wide, narrow]).toEqual([0, 0]);
      else expect(wide).toBeGreaterThan(narrow!);
      if (i > 0 && k > 0) {
        expect(wide).toBeGreaterThan(widths[k - 1]![i]![0]!);
        expect(narrow).toBeGreaterThan(widths[k - 1]![i]![1]!);
      }
    }
});

it.each(shippedStudies.map((study) => [study.scenario.id, study] as const))(
  '%s has ordered bands, odds of its draws, and a reason for every lack',
  (_, study) => {
    for (const { id, bands } of study.indicators) {
      const why = study.uncertainty.without.find(({ indicator }) => indicator === id)?.why ?? null;
      expect(bands === null, id).toBe(why !== null);
      bands?.p10.forEach((low, i) => {
        const values = [low, bands.p25[i], bands.p50[i], bands.p75[i], bands.p90[i]];
        const known = values.filter((value) => value != null);
        expect(known.length === 0 || known.length === 5).toBe(true);
        expect([...known].sort((a, b) => a - b)).toEqual(known);
      });
    }
    const { outcomes } = study.uncertainty;
    expect(outcomes.map(({ indicator }) => indicator)).toEqual(
      study.targets.map(({ indicator }) => indicator),
    );
    for (const [i, { scenarioOdds: odds }] of study.targets.entries()) {
      const { lacks, histogram, mean, quantiles, meets } = outcomes[i]!;
      expect(odds === null).toBe(lacks !== null);
      expect(meets.low !== null || meets.high !== null).toBe(true);
      if (odds === null) continue;
      expect(odds.draws).toBe(study.provenance.draws);
      expect(odds.p * odds.draws).toBeCloseTo(Math.round(odds.p * odds.draws), 6);
      const { counts, draws } = histogram!;
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(draws);
      expect(quantiles!.p10).toBeLessThanOrEqual(quantiles!.p90);
      expect(Number.isFinite(mean)).toBe(true);
    }
  },
);

it('split among two or three workers a study has the same bytes', () => {
  const model = shippedModels.find(({ scenario }) => scenario.id === 'zhuji-uncertain')!;
  const whole = writeStudyJson(studyModel(model, { draws: 3000 }));
  for (const cuts of [
    [0, 1234, 3000],
    [0, 700, 2100, 3000],
  ]) {
    const parts = cuts
      .slice(1)
      .map((to, i) => simulate(model, { draws: 3000, from: cuts[i]!, to }));
    const drawn = mergeParts(parts.reverse());
    expect(writeStudyJson(studyModel(model, { drawn }))).toBe(whole);
  }
});

it('fewer draws answer sooner and say how many they were', () => {
  const model = shippedModels.find(({ scenario }) => scenario.id === 'zhuji-uncertain')!;
  const study = studyModel(model, { draws: 500 });
  expect(study.provenance.draws).toBe(500);
  expect(oddsOf(study)?.draws).toBe(500);
});

it('projection.csv has a row a quantile and year', () => {
  const study = shippedStudies.find(({ scenario }) => scenario.id === 'zhuji-uncertain')!;
  const rows = writeProjectionCsv(study)
    .trim()
    .split('\n')
    .map((row) => row.split(','));
  const bands = bandsOf(study)!;
  for (const id of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
    const own = rows.filter((row) => row[3] === 'talent' && row[7] === id);
    expect(own.map((row) => Number(row[6]))).toEqual(bands[id]);
  }
});
