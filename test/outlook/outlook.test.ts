import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrowthCase } from '../../src/cases/growth-case.ts';
import { type AskedTarget, chanceOfTarget } from '../../src/outlook/chance-of-target.ts';
import { scaleOver } from '../../src/outlook/expect-growth.ts';
import { gatherEvidence, type Kin } from '../../src/outlook/gather-evidence.ts';
import { type KnownFigure, type Outlook, outlookOf } from '../../src/outlook/outlook-of.ts';
import { levelWithChance, outlookByYear } from '../../src/outlook/outlook-values.ts';
import { spokenOdds } from '../../src/outlook/spoken-odds.ts';
import { expectSum } from '../../src/outlook/sum-of-regions.ts';
import { expectTogether } from '../../src/outlook/together.ts';
import type { Kind } from '../../src/terms/kind.ts';
import { roundParameters } from './parameter-sets.ts';

const caseOf = (region: string, growth: number, more: Partial<GrowthCase> = {}): GrowthCase => ({
  region,
  level: 'county',
  parent: '某市',
  indicator: 'talent',
  period: 2020,
  from: 2015,
  to: 2020,
  startValue: 10,
  endValue: 10 * Math.exp(5 * growth),
  unit: '万人',
  observations: 2,
  growth: Math.exp(growth) - 1,
  inPoints: false,
  grade: 'A',
  sources: ['https://a'],
  ...more,
});
const share = (region: string, start: number, end: number) =>
  caseOf(region, 0, { startValue: start, endValue: end, unit: '%', inPoints: true });

const cases = [
  caseOf('甲山县', 0.05),
  caseOf('乙山县', 0.07, { grade: 'B' }),
  caseOf('丙山县', 0.04),
  caseOf('丁山县', 0.09, { grade: 'C' }),
  caseOf('戊山县', 0.06, { parent: '他市' }),
  share('甲山县', 0.2, 0.25),
  share('乙山县', 0.22, 0.24),
  share('丙山县', 0.3, 0.36),
];
const evidenceFor = gatherEvidence(cases);
const home = { name: '己山县', level: 'county', parent: '别市' };

const figure = (year: number, value: number, more: Partial<KnownFigure> = {}): KnownFigure => ({
  year,
  window: null,
  value,
  halfUnit: 0,
  ...more,
});

function outlook(figures: readonly KnownFigure[], kind: Kind = 'stock', base = 2020): Outlook {
  const scale = kind === 'share' ? 'logit' : 'log';
  const evidence = evidenceFor({ indicator: 'talent', scale, kin: home, until: 2025 });
  const found = outlookOf({ kind, base, figures }, evidence, roundParameters);
  if ('unknown' in found) throw new Error(found.unknown);
  return found;
}

const asked = (value: number, more: Partial<AskedTarget> = {}): AskedTarget => ({
  op: '>=',
  value,
  high: null,
  within: 0.05,
  years: [2025],
  window: null,
  direction: 'up',
  halfUnit: 0,
  soFar: null,
  ...more,
});
const odds = (of: Outlook, value: number, more: Partial<AskedTarget> = {}) =>
  chanceOfTarget(of, asked(value, more))!.odds;

describe('evidence', () => {
  const of = (kin: Kin, until = 2025) =>
    evidenceFor({ indicator: 'talent', scale: 'log', kin, until });

  it('leaves out the region, the one above it and those below it', () => {
    expect(of(home).cases).toBe(8);
    expect(of({ ...home, name: '甲山' }).regions).toBe(4);
    expect(of({ ...home, name: '某市', level: 'prefecture' }).regions).toBe(1);
    expect(of({ name: '某某区', level: 'county', parent: '戊山' }).regions).toBe(4);
  });

  it('takes shares for shares alone, and nothing that ends later than may be known', () => {
    expect(evidenceFor({ indicator: 'talent', scale: 'logit', kin: home, until: 2025 }).cases).toBe(
      3,
    );
    expect(of(home, 2019).cases).toBe(0);
    expect(of(home, 2019).years).toBeNull();
  });

  it('counts grades', () => {
    const own = cases.filter(({ inPoints }) => !inPoints);
    expect(
      gatherEvidence(own)({ indicator: 'talent', scale: 'log', kin: home, until: 2025 }).grades,
    ).toEqual({
      A: 3,
      B: 1,
      C: 1,
    });
  });
});

describe('an outlook', () => {
  it('is unknown, with its reason, where nothing can be said', () => {
    const evidence = evidenceFor({ indicator: 'talent', scale: 'log', kin: home, until: 2025 });
    const none = evidenceFor({ indicator: 'other', scale: 'log', kin: home, until: 2025 });
    const question = { kind: 'stock' as Kind, base: 2020, figures: [figure(2020, 10)] };
    const of = (more: object, from = evidence) =>
      outlookOf({ ...question, ...more }, from, roundParameters);
    expect(of({ kind: 'rate' })).toEqual({ unknown: 'rate' });
    expect(of({ figures: [] })).toEqual({ unknown: 'no-figure' });
    expect(of({ figures: [figure(2020, 0)] })).toEqual({ unknown: 'no-growth-from-zero' });
    expect(of({}, none)).toEqual({ unknown: 'no-cases' });
  });

  it('has bands in order that widen, and values that their own chances give back', () => {
    const found = outlook([figure(2015, 8), figure(2020, 10)]);
    const years = outlookByYear(found, [2020, 2021, 2023, 2025, 2030]);
    expect(years[0]).toEqual({ year: 2020, p10: 10, p25: 10, middle: 10, p75: 10, p90: 10 });
    years.slice(1).forEach((one, i) => {
      expect(one.p10).toBeLessThan(one.p25);
      expect(one.p25).toBeLessThan(one.middle);
      expect(one.middle).toBeLessThan(one.p75);
      expect(one.p75).toBeLessThan(one.p90);
      expect(one.p90 / one.p10).toBeGreaterThan(years[i]!.p90 / years[i]!.p10);
    });
    for (const chance of [0.5, 0.8, 0.9]) {
      expect(odds(found, levelWithChance(found, 2025, chance))).toBeCloseTo(chance, 10);
    }
    const { at50, at80, at90 } = chanceOfTarget(found, asked(12))!;
    expect([at50, at80, at90].map((value) => odds(found, value))).toEqual(
      [0.5, 0.8, 0.9].map((p) => expect.closeTo(p, 10)),
    );
  });

  it('listens to the own past a little, and to years of the plan more', () => {
    const without = outlook([figure(2020, 10)]);
    const slow = outlook([figure(2015, 10), figure(2020, 10)]);
    expect(slow.own).toMatchObject({ from: 2015, to: 2020, growth: 0 });
    expect(slow.expected.center).toBeLessThan(without.expected.center);
    expect(slow.expected.center).toBeGreaterThan(0.5 * without.expected.center);
    const stalled = outlook([figure(2015, 10), figure(2020, 10), figure(2023, 10)]);
    expect(stalled.learnt).toEqual({ years: 3, growth: 0 });
    expect(stalled.expected.center).toBeLessThan(slow.expected.center);
    expect(scaleOver(stalled.expected, 2)).toBeLessThan(scaleOver(slow.expected, 2));
  });

  it('does not depend on the unit', () => {
    const pasts = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pasts, fc.double({ min: 0.5, max: 2, noNaN: true }), (values, times) => {
        const years = [2015, 2018, 2020, 2022];
        const of = (unit: number) => outlook(values.map((v, i) => figure(years[i]!, v * unit)));
        const target = values.at(-1)! * times;
        expect(odds(of(1e4), target * 1e4)).toBeCloseTo(odds(of(1), target), 9);
      }),
    );
  });
});

describe('the chance of a target', () => {
  const level = fc.double({ min: 5, max: 25, noNaN: true });
  // Far apart, and neighbours down to the last bit.
  const near = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 16 }))
    .map(([by, power]) => 1 + by / 10 ** power);
  const found = outlook([figure(2015, 8), figure(2020, 10)]);

  it('never rises with a higher target', () => {
    fc.assert(
      fc.property(level, near, fc.integer({ min: 2021, max: 2035 }), (a, by, year) => {
        const b = a * by;
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const more = { years: [year] };
        // The distribution function is good to some 1e-14: neighbours may differ by as much.
        const [last, fall] = [1e-13, { ...more, op: '<=' as const }];
        expect(odds(found, high, more)).toBeLessThanOrEqual(odds(found, low, more) + last);
        expect(odds(found, low, fall)).toBeLessThanOrEqual(odds(found, high, fall) + last);
      }),
    );
  });

  it('knows every operator', () => {
    const at = (op: AskedTarget['op'], more: Partial<AskedTarget> = {}) =>
      odds(found, 13, { op, ...more });
    expect(at('>')).toBe(at('>='));
    expect(at('<=')).toBeCloseTo(1 - at('>='), 12);
    expect(at('<')).toBe(at('<='));
    expect(at('=')).toBe(at('>='));
    expect(at('=', { direction: 'down' })).toBeCloseTo(at('<='), 12);
    const between = odds(found, 12, { op: 'between', high: 14 });
    expect(between).toBeCloseTo(odds(found, 12) - odds(found, 14), 12);
    const about = odds(found, 13, { op: 'about', within: 0.1 });
    expect(about).toBeCloseTo(odds(found, 11.7) - odds(found, 14.3), 12);
  });

  it('is that of the hardest year where every year has the target', () => {
    const each = chanceOfTarget(found, asked(9.5, { years: [2021, 2022, 2023] }))!;
    expect(each.isAtMost).toBe(true);
    const yearly = [2021, 2022, 2023].map((year) => odds(found, 9.5, { years: [year] }));
    expect(each.odds).toBe(Math.min(...yearly));
  });

  it('has none where no open time is left', () => {
    expect(chanceOfTarget(found, asked(12, { years: [2020] }))).toBeNull();
  });

  it('cannot fall for a running total', () => {
    const total = outlook([figure(2020, 10)], 'running-total');
    expect(odds(total, 9)).toBe(1);
    expect(odds(total, 10)).toBe(1);
    expect(odds(total, 9, { op: '<=' })).toBe(0);
    expect(levelWithChance(total, 2025, 0.999999)).toBe(10);
    expect(odds(total, 13)).toBeCloseTo(odds(outlook([figure(2020, 10)]), 13), 12);
  });

  it('keeps shares within 0 and 100%, and moves a printed 0 by half a unit', () => {
    const third = outlook([figure(2020, 0.3)], 'share');
    expect(odds(third, 0)).toBe(1);
    expect(odds(third, 1)).toBe(0);
    expect(odds(third, 1.2)).toBe(0);
    expect(levelWithChance(third, 2060, 0.01)).toBeLessThan(1);
    expect(odds(third, 1, { halfUnit: 0.005 })).toBeGreaterThan(0);
    const none = outlook([figure(2020, 0, { halfUnit: 0.005 })], 'share');
    expect(levelWithChance(none, 2020, 0.5)).toBeCloseTo(0.005, 12);
  });
});

describe('windows', () => {
  const window = { from: 2021, to: 2025 };
  const base = [figure(2020, 50, { window: { from: 2016, to: 2020 } })];
  const total = outlook(base, 'period-total');

  it('count from centre to centre, by their yearly level', () => {
    const found = chanceOfTarget(total, asked(65, { window }))!;
    // 10 a year about 2018 to 13 a year about 2023: as a stock that grows so in five years.
    expect(found.odds).toBeCloseTo(odds(outlook([figure(2020, 10)]), 13), 9);
    expect(odds(total, found.at80, { window })).toBeCloseTo(0.8, 9);
    const mean = outlook([figure(2020, 10, { window: { from: 2016, to: 2020 } })], 'mean-flow');
    expect(odds(mean, 13, { window })).toBeCloseTo(found.odds, 9);
  });

  it('ask of the years left what the published ones have not brought', () => {
    const soFar = { years: 3, total: 39 };
    const figures = [...base, figure(2023, 39, { window: { from: 2021, to: 2023 } })];
    const running = outlook(figures, 'period-total');
    const on = (value: number) => odds(running, value, { window, soFar });
    // 13 a year so far: 65 wants 13 a year of the two left, 60 less, 78 half as much again.
    expect(on(60)).toBeGreaterThan(on(65));
    expect(on(78)).toBeLessThan(0.1);
    expect(on(39)).toBe(1);
    const { at80 } = chanceOfTarget(running, asked(65, { window, soFar }))!;
    expect(at80).toBeGreaterThan(39);
    expect(on(at80)).toBeCloseTo(0.8, 9);
  });
});

describe('several at once', () => {
  it('counts an indicator once, by its smallest chance', () => {
    const one = expectTogether([{ indicator: 'a', odds: 0.6 }])!;
    expect(one).toMatchObject({ judged: 1, expectedMet: 0.6 });
    expect(one.allMet).toBeCloseTo(0.6, 12);
    const both = expectTogether([
      { indicator: 'a', odds: 0.6 },
      { indicator: 'a', odds: 0.8 },
      { indicator: 'b', odds: 0.5 },
    ])!;
    expect(both.expectedMet).toBeCloseTo(1.9, 12);
    expect(both.allMet).toBeGreaterThan(0.3);
    expect(both.allMet).toBeLessThan(0.5);
    const [loose, tight] = both.allMetAt;
    expect(loose!.chance).toBeLessThan(both.allMet);
    expect(tight!.chance).toBeGreaterThan(both.allMet);
    expect(expectTogether([])).toBeNull();
  });

  it('lets shocks of regions even out in a sum, and their common shift stay', () => {
    const { expected } = outlook([figure(2020, 10)]);
    const alone = expectSum([{ weight: 1, expected }]);
    expect(alone).toEqual(expected);
    const many = expectSum(Array.from({ length: 100 }, () => ({ weight: 0.01, expected })));
    expect(many.center).toBeCloseTo(expected.center, 12);
    expect(scaleOver(many, 5)).toBeLessThan(scaleOver(expected, 5));
    expect(many.lasting).toBeGreaterThan(expected.shared);
    expect(many.lasting).toBeLessThan(expected.shared + expected.lasting / 50);
    expect(() => expectSum([{ weight: 0.5, expected }])).toThrow(RangeError);
  });
});

describe('a chance that is told', () => {
  it('stays within what so many regions allow', () => {
    expect(spokenOdds(0.4, 12)).toEqual({ share: 0.4, beyond: null });
    expect(spokenOdds(0.999, 60)).toEqual({ share: 0.95, beyond: 'above' });
    expect(spokenOdds(0.01, 3)).toEqual({ share: 0.2, beyond: 'below' });
    expect(spokenOdds(0.9, 0)).toEqual({ share: 0.5, beyond: 'above' });
  });
});
