import { describe, expect, it } from 'vitest';
import { mainTargetOf } from '../../src/study/study-targets.ts';
import { shippedStudy } from './shipped.ts';

/** What the issue says must hold, on the shipped files, by the formulas (Node's own powers). */
const growth = (b: number, T: number, n: number) => (T / b) ** (1 / n) - 1;
const assessment = (scenario: string, id: string) => {
  const found = shippedStudy(scenario).targets.find((a) => a.indicator === id);
  if (found === undefined) throw new Error(`${scenario} does not assess ${id}`);
  return found;
};
const path = (scenario: string, id: string) =>
  shippedStudy(scenario).indicators.find((i) => i.id === id)?.path ?? [];
const finding = (scenario: string, id: string, code: string, at?: string) =>
  shippedStudy(scenario).findings.find(
    (f) =>
      f.indicator === id &&
      f.code === code &&
      (at === undefined || (f.params as { at?: string }).at === at),
  )?.params as { readonly [key: string]: number } | undefined;

describe('诸暨', () => {
  it('total needs 3.90627% or 13 600 people a year', () => {
    const { required } = assessment('zhuji-plan', 'talent');
    expect(required?.growth).toBeCloseTo(growth(32.2, 39, 5), 12);
    expect(((required?.growth ?? 0) * 100).toFixed(5)).toBe('3.90627');
    expect(required?.step).toBeCloseTo(1.36, 12);
  });

  it('total grew 11.7274% a year, from 184 951 people', () => {
    const { past: historic } = assessment('zhuji-plan', 'talent');
    expect(historic?.growth).toBeCloseTo(growth(1, 1.741, 5), 12);
    expect(((historic?.growth ?? 0) * 100).toFixed(4)).toBe('11.7274');
    const [first] = shippedStudy('zhuji-plan').indicators[0]?.observed ?? [];
    expect(first).toMatchObject({ year: 2015, status: 'derived' });
    expect(first?.value).toBeCloseTo(32.2 / 1.741, 12);
    expect(first?.value?.toFixed(4)).toBe('18.4951');
  });

  it('passes 390 000 in 2022 with history alone', () => {
    const [, first, second] = path('zhuji-history', 'talent');
    expect(first).toBeLessThan(39);
    expect(second).toBeCloseTo(32.2 * 1.741 ** 0.4, 10);
    expect(second).toBeGreaterThan(39);
    expect(assessment('zhuji-history', 'talent')).toMatchObject({
      metIn: { year: 2022, by: 'path' },
      state: 'met',
    });
  });

  it('adds up to its total at base and among the targets', () => {
    expect(finding('zhuji-plan', 'talent', 'totals-agree', 'base')?.['sum']).toBeCloseTo(32.2, 12);
    expect(finding('zhuji-plan', 'talent', 'totals-agree', 'target')?.['sum']).toBeCloseTo(39, 12);
  });

  it('implies 30.42 → 36.49 ten thousand skilled workers, 3.70% a year', () => {
    const implied = finding('zhuji-plan', 'skilledWorkers', 'implied-growth');
    expect(implied?.['start']).toBeCloseTo(10.04 / 0.33, 12);
    expect(implied?.['end']).toBeCloseTo(13.5 / 0.37, 12);
    expect(implied?.['growth']).toBeCloseTo(growth(10.04 / 0.33, 13.5 / 0.37, 5), 12);
    expect(((implied?.['growth'] ?? 0) * 100).toFixed(2)).toBe('3.70');
  });

  it('plans graduates whose mean is exactly 2, and the other windows exactly too', () => {
    const years = path('zhuji-plan', 'graduates').slice(1) as number[];
    expect(years).toHaveLength(5);
    expect(years.reduce((sum, v) => sum + v, 0) / 5).toBe(2);
    expect(assessment('zhuji-plan', 'graduates').reached?.value).toBe(2);
    expect(assessment('zhuji-plan', 'postdocs').reached?.value).toBe(65);
    expect(assessment('zhuji-plan', 'newGraduates').reached?.value).toBe(10);
    expect(assessment('zhuji-plan', 'productivityGrowth').reached?.value).toBeCloseTo(0.065, 14);
  });

  it('reaches every target of its plan but those without a base', () => {
    const open = shippedStudy('zhuji-plan').targets.filter((a) => a.state !== 'met');
    expect(open.map((a) => [a.indicator, a.state])).toEqual([
      ['humanCapitalShare', 'unknown'],
      ['techPartnerFirms', 'unknown'],
    ]);
  });

  it('loses 1.838% of its talent a year, if graduates are all who join', () => {
    const leaving = finding('zhuji-plan', 'talent', 'inflow-leaving');
    const g = growth(32.2, 39, 5);
    const stocks = [0, 1, 2, 3, 4].map((t) => 32.2 * (1 + g) ** t);
    const sum = stocks.reduce((all, v) => all + v, 0);
    expect(leaving?.['stocks']).toBeCloseTo(sum, 9);
    expect(leaving?.['leaving']).toBeCloseTo((10 - 6.8) / sum, 12);
    // Walk the stock: what must join each year for the path, at this rate, makes the inflow.
    const joined = stocks.map((v) => v * (1 + g) - v * (1 - (leaving?.['leaving'] ?? 0)));
    expect(joined.reduce((all, v) => all + v, 0)).toBeCloseTo(10, 9);
  });
});

describe('建德', () => {
  it('total needs 6.33057% or 7 400 people a year; it grew 8.21483%', () => {
    const { required, past: historic } = assessment('jiande-plan', 'talent');
    expect(required?.growth).toBeCloseTo(growth(10.3, 14, 5), 12);
    expect(((required?.growth ?? 0) * 100).toFixed(5)).toBe('6.33057');
    expect(required?.step).toBeCloseTo(0.74, 12);
    expect(((historic?.growth ?? 0) * 100).toFixed(5)).toBe('8.21483');
  });

  it('overlaps: ω from 10.385 ÷ 10.3 to 14.08 ÷ 14; with ω held 13.965 < 14', () => {
    expect(finding('jiande-plan', 'talent', 'totals-agree', 'base')?.['omega']).toBeCloseTo(
      10.385 / 10.3,
      12,
    );
    expect(finding('jiande-plan', 'talent', 'totals-agree', 'target')?.['omega']).toBeCloseTo(
      14.08 / 14,
      12,
    );
    const held = finding('jiande-plan', 'talent', 'totals-omega-held');
    expect(held?.['implied']).toBeCloseTo((14.08 * 10.3) / 10.385, 12);
    expect(held?.['implied']?.toFixed(3)).toBe('13.965');
  });

  it('implies 32.17 → 35.90 ten thousand employed, 2.22% a year', () => {
    const implied = finding('jiande-plan', 'employed', 'implied-growth');
    expect(implied?.['start']).toBeCloseTo(10.3 / 0.3202, 12);
    expect(implied?.['end']).toBeCloseTo(14 / 0.39, 12);
    expect(((implied?.['growth'] ?? 0) * 100).toFixed(2)).toBe('2.22');
  });

  it('lists inflows that do not cover the rise of total and skilled', () => {
    expect(finding('jiande-plan', 'talent', 'inflow-incomplete')).toMatchObject({ inflow: 2 });
    expect(finding('jiande-plan', 'skilled', 'inflow-incomplete')).toMatchObject({ inflow: 0.7 });
    expect(finding('jiande-plan', 'young', 'inflow-leaving')?.['leaving']).toBe(0);
  });
});

describe('every plan', () => {
  it.each(['zhuji', 'jiande', 'shaoxing', 'jiaxing-port'])(
    '%s ends exactly on its targets',
    (region) => {
      const study = shippedStudy(`${region}-plan`);
      const { years, indicators } = study;
      for (const { id, path: values, kind } of indicators) {
        const target = mainTargetOf(study, id);
        if (target === null || values === null || target.high !== null) continue;
        if (kind === 'mean-flow' || kind === 'period-total' || kind === 'rate') continue;
        expect(values[years.indexOf(target.year)]).toBe(target.value);
      }
    },
  );

  it.each(['zhuji', 'jiande'])('%s at half the pace has half of the growth needed', (region) => {
    const { targets, indicators, assumptions } = shippedStudy(`${region}-slow`);
    for (const { indicator, ratio, required, assumed } of targets) {
      if (ratio === null || required?.growth == null || assumed === null) continue;
      // A total of parts that each go half as fast has not quite half of its own.
      if (!assumptions.some((one) => one.indicator === indicator)) continue;
      const kind = indicators.find(({ id }) => id === indicator)?.kind;
      // R compares means of windows; half of the growth that meets one gives not quite half of it.
      const digits = kind === 'period-total' || kind === 'mean-flow' ? 1 : 9;
      expect(ratio).toBeCloseTo(0.5, digits);
    }
  });
});
