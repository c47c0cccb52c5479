import { describe, expect, it } from 'vitest';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { sensitivity } from '../../src/study/sensitivity.ts';

/** Files that are allowed and that no plan looks like: each runs and says what it can. */
type Indicator = { readonly [key: string]: unknown };

function indicator(more: Indicator): Indicator {
  return { name: '人才', unit: '万人', kind: 'stock', ...more };
}

const figure = (value: number, more: object = {}) => ({
  value,
  source: 'plan',
  at: '表1',
  ...more,
});
const target = (year: number, value: number, more: object = {}) => ({
  ...figure(value, more),
  year,
  op: '>=',
});

function world(
  indicators: { readonly [id: string]: Indicator },
  scenario: object = {},
  plan: { readonly base: number; readonly target: number | null } = { base: 2020, target: 2025 },
) {
  const region = {
    region: 'odd',
    name: '某县',
    level: 'county',
    plan,
    sources: { plan: { title: '规划' } },
    indicators,
  };
  // JSON is YAML.
  return readWorld([
    { file: 'seeds/odd.yaml', text: JSON.stringify(region) },
    {
      file: 'scenarios/s.yaml',
      text: JSON.stringify({ scenario: 's', title: '情景', region: 'odd', draws: 64, ...scenario }),
    },
  ]);
}

const pathOf = (study: ReturnType<typeof runStudy>, id: string) =>
  study.indicators.find((one) => one.id === id)?.path ?? null;

describe('ids that every object inherits', () => {
  const ids = ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString'];

  it('are ids like any other, named or not, drawn or certain', () => {
    const indicators = Object.fromEntries(
      ids.map((id) => [
        id,
        indicator({ observed: { 2020: figure(10) }, target: target(2025, 12) }),
      ]),
    );
    const growth = { valueOf: { rate: '2%' } };
    const uncertainty = {
      volatility: { '*': '1%', isPrototypeOf: 0 },
      parameters: { 'valueOf.rate': { normal: { sd: '1%' } } },
      correlation: { hasOwnProperty: { toString: 0.5 } },
    };
    const study = runStudy(world(indicators, { growth, uncertainty }), 's');
    expect(pathOf(study, 'valueOf')?.[5]).toBeCloseTo(10 * 1.02 ** 5, 12);
    for (const id of ids.filter((one) => one !== 'valueOf'))
      expect(pathOf(study, id)?.[5]).toBeCloseTo(12, 12);
    expect(study.uncertainty.volatility.map((one) => one.indicator)).toEqual(
      ids.filter((one) => one !== 'isPrototypeOf'),
    );
    expect(study.uncertainty.correlation).toMatchObject({
      indicators: ['toString', 'hasOwnProperty'],
      rows: [
        [1, 0.5],
        [0.5, 1],
      ],
    });
  });
});

describe('a default by which an indicator follows from itself', () => {
  const joins = (of: string) => ({ law: 'flow', joins: { of, share: '10%' }, leaves: 0 });
  const two = {
    a: indicator({ observed: { 2020: figure(10) }, target: target(2025, 12) }),
    b: indicator({ observed: { 2020: figure(20) }, target: target(2025, 22) }),
  };

  it('gives that indicator no path, and the others theirs', () => {
    const study = runStudy(world(two, { default: joins('a'), growth: {} }), 's');
    expect(pathOf(study, 'a')).toBeNull();
    expect(pathOf(study, 'b')).toBeNull();
    const named = world(two, { default: joins('a'), growth: { a: { rate: 0 } } });
    expect(pathOf(runStudy(named, 's'), 'b')).toEqual([20, 21, 22, 23, 24, 25]);
  });

  it('also through others, and where it starts at a later figure only', () => {
    const later = { a: indicator({ observed: { 2023: figure(10) } }), b: two.b };
    expect(pathOf(runStudy(world(later, { default: joins('a') }), 's'), 'a')).toBeNull();
    const round = world(two, { default: joins('b'), growth: { b: joins('a') } });
    const study = runStudy(round, 's');
    expect(pathOf(study, 'a')).toBeNull();
    const reach = study.findings.find((one) => one.check === 'reach' && one.indicator === 'a');
    expect(reach).toMatchObject({ code: 'reach-unknown', params: { lacks: 'joins-itself' } });
  });
});

describe('a target further off than a Sobol sequence has dimensions', () => {
  it('is judged over the draws all the same', () => {
    const far = { a: indicator({ observed: { 2020: figure(10) }, target: target(2100, 20) }) };
    const scenario = {
      to: 2030,
      default: { rate: '1%' },
      uncertainty: { volatility: { a: '2%' } },
    };
    const study = runStudy(
      world(far, { ...scenario, draws: 4096 }, { base: 2020, target: null }),
      's',
    );
    const outcome = study.uncertainty.outcomes[0];
    // Mean of Π(1.01 + 2%·z) is 1.01^80; its sd in logarithms about 0.0198 · √80.
    const standardError = (10 * 1.01 ** 80 * 0.18) / 64;
    expect(Math.abs((outcome?.mean ?? 0) - 10 * 1.01 ** 80)).toBeLessThan(4 * standardError);
    expect(study.targets[0]?.scenarioOdds?.p).toBeGreaterThan(0.5);
  });
});

describe('uncertainty without any width', () => {
  const one = { a: indicator({ observed: { 2020: figure(10) }, target: target(2025, 12) }) };

  it.each([
    ['normal', { normal: { sd: 0 } }],
    ['uniform at the rate itself', { uniform: { low: '4%', high: '4%' } }],
    ['uniform elsewhere', { uniform: { low: '3%', high: '3%' } }],
    ['triangular', { triangular: { low: '4%', high: '4%' } }],
  ])('has no odds and no shares of the variance: %s', (_, distribution) => {
    const uncertainty = { parameters: { 'a.rate': distribution }, volatility: { a: 0 } };
    const files = world(one, { growth: { a: { rate: '4%' } }, uncertainty });
    const study = runStudy(files, 's');
    expect(study.targets[0]?.scenarioOdds).toBeNull();
    expect(study.uncertainty.outcomes[0]?.lacks).toBe('certain');
    expect(sensitivity(resolveModel(files, 's'), { points: 1024 })).toMatchObject({
      sobol: null,
      lacks: 'certain',
    });
  });
});

describe('figures of a size that is never published', () => {
  it.each([1e-13, 5e-324, 1.1e15])('are refused at their place: %s', (value) => {
    expect(() => world({ a: indicator({ observed: { 2020: figure(value) } }) })).toThrow();
  });
});
