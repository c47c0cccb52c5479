import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorld } from '../../src/scenario/read-world.ts';
import { runStudy } from '../../src/study/run-study.ts';
import type { Study } from '../../src/study/study.ts';
import { kinds } from '../../src/terms/kind.ts';
import { isMet, operators } from '../../src/terms/target.ts';
import { runs } from '../fixtures/sample-pairs.ts';
import { modelOf, studyOf } from '../worked/run-case.ts';
import { shippedFiles } from './shipped.ts';

/** A plan of a total with two parts, a windowed indicator and a share, in random figures. */
const figure = fc.double({ min: 0.05, max: 500, noNaN: true });
const rate = fc.double({ min: -0.5, max: 0.6, noNaN: true });
/** Nothing below the least figure that is read, but 0. */
const readable = (value: number) => (Math.abs(value) < 1e-9 ? 0 : value);
const percent = fc.double({ min: 0, max: 100, noNaN: true }).map(readable);
const totals = fc.constantFrom('independent', 'bottom-up', 'top-down', 'proportional');

const plan = fc.record({
  a: figure,
  b: figure,
  total: figure,
  flow: figure,
  share: percent,
  targets: fc.tuple(figure, figure, figure, figure, percent),
  past: fc.double({ min: -40, max: 300, noNaN: true }),
});
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

const law = fc.oneof(
  fc.record({ law: fc.constant('compound'), rate }),
  fc.record({
    law: fc.constant('linear'),
    step: fc.double({ min: -50, max: 50, noNaN: true }).map(readable),
  }),
  fc.constant({ law: 'toward-target' }),
  fc.constant({ law: 'hold' }),
  fc.record({
    law: fc.constant('flow'),
    joins: figure,
    leaves: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ law: fc.constant('logistic'), ceiling: fc.constant(100_000), rate }),
  fc.record({ law: fc.constant('path'), values: fc.record({ 2022: figure, 2025: figure }) }),
  fc.constant({ rate: { required: 0.7 }, otherwise: 0.01 }),
  fc.constant({ rate: { history: 0.5, of: 'total' }, otherwise: 0.01 }),
);
const scenario = fc.record({
  growth: fc.record({ a: law, b: law, total: law }),
  default: fc.constantFrom(
    { law: 'toward-target' },
    { rate: 0.03 },
    { rate: -0.2 },
    { law: 'hold' },
  ),
  totals,
  from: fc.constantFrom('base', 'latest'),
  to: fc.integer({ min: 2021, max: 2060 }),
  events: fc.array(
    fc.record({ in: fc.constant(2021), on: fc.constantFrom('a', 'total', '*'), rate }),
    { maxLength: 2 },
  ),
});

/** `times` scales figures of people, as a change of their unit does. */
function indicatorsOf(p: Plan, { unit = '万人', times = 1 } = {}) {
  const [ta, tb, tt, tf, ts] = p.targets;
  const stock = (base: number, value: number) => ({
    unit,
    observed: { 2020: base * times },
    target: { year: 2025, value: value * times },
  });
  return {
    total: {
      ...stock(p.total, tt),
      growth: { from: 2015, to: 2020, total: `${p.past.toFixed(6)}%` },
      parts: { of: ['a', 'b'], cover: 'exact' },
      inflows: ['flow'],
    },
    a: stock(p.a, ta),
    b: stock(p.b, tb),
    flow: {
      unit,
      kind: 'mean-flow',
      observed: { 2020: { value: p.flow * times, window: '2016-2020' } },
      target: { year: 2025, value: tf * times, window: '2021-2025' },
    },
    share: {
      unit: '%',
      kind: 'share',
      observed: { 2020: p.share },
      target: { year: 2025, value: ts },
    },
    perHead: { unit: '人/万人', kind: 'intensity', formula: 'a / total' },
  };
}

const numbersOf = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

const near = (found: unknown, wanted: unknown, slack: number) => {
  const [f, w] = [numbersOf(found), numbersOf(wanted)];
  expect(f.length).toBe(w.length);
  f.forEach((x, i) => {
    expect(Math.abs(x - (w[i] ?? 0))).toBeLessThanOrEqual(
      slack * Math.max(1e-3, Math.abs(w[i] ?? 0)),
    );
  });
};
const sorted = (study: Study) => [...study.indicators].sort((a, b) => (a.id < b.id ? -1 : 1));
const brief = (study: Study) => study.targets.map((a) => [a.indicator, a.state, a.effort?.class]);

describe('laws of nature', () => {
  it('gives finite numbers for every valid scenario', () => {
    fc.assert(
      fc.property(plan, scenario, (p, s) => {
        const given = { indicators: indicatorsOf(p), scenario: s };
        const study = studyOf(given);
        expect(numbersOf(study).filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(JSON.stringify(study)).not.toContain('undefined');
        expect(structuredClone(study)).toEqual(study);
      }),
      { numRuns: runs(150) },
    );
  });

  it('gives finite numbers for every kind, operator and direction', () => {
    const windowedKinds = ['period-total', 'mean-flow', 'rate'];
    const indicator = fc
      .record({
        kind: fc.constantFrom(...kinds),
        base: fc.integer({ min: 0, max: 100 }),
        later: fc.integer({ min: 0, max: 100 }),
        value: fc.integer({ min: 0, max: 99 }),
        op: fc.constantFrom(...operators),
        direction: fc.constantFrom('up', 'down'),
        hasBase: fc.boolean(),
        year: fc.constantFrom(2022, 2025, 2028),
      })
      .map(({ kind, base, later, value, op, direction, hasBase, year }) => {
        const windowed = windowedKinds.includes(kind);
        const figure = (of: number, to: number) =>
          windowed ? { value: of, window: `${to - 1}-${to}` } : { value: of };
        return {
          kind,
          unit: kind === 'share' || kind === 'rate' ? '%' : '人',
          direction,
          ...(hasBase ? { observed: { 2020: figure(base, 2020), 2023: figure(later, 2023) } } : {}),
          target: {
            year,
            op,
            ...figure(value, year),
            ...(op === 'between' ? { value: [value, value + 0.5] } : {}),
          },
        };
      });
    const growth = fc.constantFrom(
      { law: 'toward-target' },
      { law: 'toward-target', shape: 'linear' },
      { rate: -0.9 },
      { rate: '900%' },
      { rate: { required: 0.9 }, otherwise: 0.1 },
      { law: 'hold' },
      { rate: 'history', otherwise: -0.3 },
    );
    const events = fc.constantFrom(
      [],
      [{ in: 2021, on: '*', rate: '-500%' }],
      [{ in: 2021, on: 'a', rate: '-500%' }],
    );
    const from = fc.constantFrom('base', 'latest');
    fc.assert(
      fc.property(
        indicator,
        growth,
        events,
        from,
        fc.integer({ min: 2021, max: 2050 }),
        (a, g, e, f, to) => {
          const study = studyOf({
            indicators: { a },
            scenario: { default: g, events: e, from: f, to },
          });
          expect(numbersOf(study).filter((n) => !Number.isFinite(n))).toEqual([]);
          const [row] = study.targets as [(typeof study.targets)[number]];
          const { state, reached, ratio, value, op, high, within } = row;
          const bound = { op, value: value ?? Number.NaN, high, within };
          expect(state === 'met').toBe(reached !== null && isMet(bound, reached.value));
          expect(state === 'unknown' && reached !== null && ratio !== null).toBe(false);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('scales paths with the unit and leaves every rate, share and verdict', () => {
    fc.assert(
      fc.property(plan, rate, totals, (p, g, totalsRule) => {
        const s = {
          default: { rate: g },
          totals: totalsRule,
          growth: { flow: { law: 'toward-target' } },
        };
        // Powers of two change no digit of a figure; the unit changes by 10 000.
        const one = studyOf({ indicators: indicatorsOf(p), scenario: s });
        const other = studyOf({
          indicators: indicatorsOf(p, { unit: '人', times: 10_000 }),
          scenario: s,
        });
        expect(brief(other)).toEqual(brief(one));
        one.indicators.forEach(({ id, unit, path }, i) => {
          const times = unit === '万人' ? 10_000 : 1;
          near(
            other.indicators[i]?.path,
            path?.map((v) => (v === null ? null : v * times)),
            1e-9,
          );
          expect(other.indicators[i]?.id).toBe(id);
        });
        one.targets.forEach((a, i) => {
          const b = other.targets[i]!;
          near(b.required?.growth, a.required?.growth, 1e-7);
          near(b.completion?.level, a.completion?.level, 1e-9);
          expect(b.metIn?.year).toBe(a.metIn?.year);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it('keeps the base where nothing grows', () => {
    fc.assert(
      fc.property(plan, totals, (p, totalsRule) => {
        const exact = { ...p, total: p.a + p.b };
        const s = { default: { rate: 0 }, totals: totalsRule };
        for (const { path } of studyOf({
          indicators: indicatorsOf(exact),
          scenario: s,
        }).indicators.slice(0, 3))
          near(
            path,
            path?.map(() => path[0] ?? null),
            1e-12,
          );
      }),
      { numRuns: runs(40) },
    );
  });

  it('leaves a bottom-up total when a category is split in two', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        rate,
        rate,
        (a, b, part, g, h) => {
          const run = (parts: { readonly [id: string]: readonly [number, number] }) =>
            studyOf({
              indicators: {
                total: {
                  observed: { 2020: a + b },
                  parts: { of: Object.keys(parts), cover: 'exact' },
                },
                ...Object.fromEntries(
                  Object.entries(parts).map(([id, [base]]) => [id, { observed: { 2020: base } }]),
                ),
              },
              scenario: {
                growth: Object.fromEntries(
                  Object.entries(parts).map(([id, [, r]]) => [id, { rate: r }]),
                ),
                totals: 'bottom-up',
              },
            }).indicators[0]?.path;
          near(
            run({ x: [a * part, g], y: [a * (1 - part), g], z: [b, h] }),
            run({ x: [a, g], z: [b, h] }),
            1e-9,
          );
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('shares a total out among its parts without a rest', () => {
    fc.assert(
      fc.property(
        plan,
        rate,
        rate,
        rate,
        fc.constantFrom('proportional', 'top-down'),
        (p, f, g, h, rule) => {
          const s = {
            growth: { total: { rate: f }, a: { rate: g }, b: { rate: h } },
            totals: rule,
          };
          const paths = studyOf({ indicators: indicatorsOf(p), scenario: s }).indicators.map(
            (i) => i.path,
          );
          const [total, a, b] = paths;
          near(
            total?.slice(1),
            total?.slice(1).map((_, i) => (a?.[i + 1] ?? 0) + (b?.[i + 1] ?? 0)),
            1e-9,
          );
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('leaves rates and verdicts when all years are shifted', () => {
    const shift = (value: unknown, by: number): unknown => {
      if (typeof value === 'number')
        return Number.isInteger(value) && value > 1900 && value < 2100 ? value + by : value;
      if (typeof value === 'string')
        return value.replace(/\b20\d\d\b/g, (y) => String(Number(y) + by));
      if (Array.isArray(value)) return value.map((one) => shift(one, by));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [shift(key, by), shift(one, by)]),
      );
    };
    fc.assert(
      fc.property(plan, rate, fc.integer({ min: -15, max: 50 }), (p, g, by) => {
        const s = {
          default: { rate: g },
          growth: { flow: { law: 'toward-target', shape: 'linear' } },
        };
        const given = { indicators: indicatorsOf(p), scenario: s };
        const one = studyOf(given);
        const other = studyOf({
          plan: { base: 2020 + by, target: 2025 + by },
          ...(shift(given, by) as typeof given),
        });
        expect(other.indicators.map((i) => i.path)).toEqual(one.indicators.map((i) => i.path));
        expect(brief(other)).toEqual(brief(one));
        expect(other.targets.map((a) => a.required)).toEqual(one.targets.map((a) => a.required));
        expect(other.targets.map((a) => a.ratio)).toEqual(one.targets.map((a) => a.ratio));
      }),
      { numRuns: runs(30) },
    );
  });

  it('gives an indicator the same numbers wherever it stands in its file', () => {
    fc.assert(
      fc.property(plan, scenario, fc.infiniteStream(fc.nat()), (p, s, order) => {
        const indicators = Object.entries(indicatorsOf(p));
        const shuffled = indicators
          .map((entry) => ({ entry, key: order.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ entry }) => entry);
        const one = studyOf({ indicators: Object.fromEntries(indicators), scenario: s });
        const other = studyOf({ indicators: Object.fromEntries(shuffled), scenario: s });
        expect(sorted(other)).toEqual(sorted(one));
        for (const a of one.targets)
          expect(other.targets.find((b) => b.indicator === a.indicator)).toEqual(a);
      }),
      { numRuns: runs(50) },
    );
  });

  it('does not depend on the order of files', () => {
    const [one, other] = [shippedFiles, [...shippedFiles].reverse()].map((files) =>
      readWorld(files),
    );
    expect(other).toEqual(one);
    expect(runStudy(other!, 'zhuji-push')).toEqual(runStudy(one!, 'zhuji-push'));
  });

  it('resolves to plain data', () => {
    fc.assert(
      fc.property(plan, scenario, (p, s) => {
        const model = modelOf({ indicators: indicatorsOf(p), scenario: s });
        expect(structuredClone(model)).toEqual(model);
      }),
      { numRuns: runs(20) },
    );
  });
});
