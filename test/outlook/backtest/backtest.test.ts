import { describe, expect, it } from 'vitest';
import { backtest } from '../../../src/outlook/backtest/backtest.ts';
import { originsOf } from '../../../src/outlook/backtest/origins.ts';
import { parametersKnownIn } from '../../../src/outlook/backtest/parameters-known-in.ts';
import { poolScores } from '../../../src/outlook/backtest/pool-scores.ts';
import { readPanel } from '../../../src/outlook/backtest/read-panel.ts';
import { methodIds } from '../../../src/outlook/backtest/summarise-scores.ts';
import { roundParameters } from '../parameter-sets.ts';

/** Twenty regions whose growth differs lastingly and from year to year; nothing random. */
function panel(change: (region: number, year: number, value: number) => number = (_r, _y, v) => v) {
  const rows = ['region,indicator,year,value,unit,kind'];
  for (let r = 0; r < 20; r++) {
    let value = 100 + 7 * r;
    for (let year = 2000; year <= 2015; year++) {
      rows.push(`R${r},staff,${year},${change(r, year, value)},人,stock`);
      value *= Math.exp(0.03 + 0.001 * r + 0.02 * Math.sin(3 * r + 5 * year));
    }
  }
  return rows.join('\n');
}
const five = { past: 5, horizon: 5 };
const run = (text: string, options = five) =>
  readPanel('dir/demo.csv', text).series.flatMap((one) =>
    backtest(one, [roundParameters], options),
  );

describe('a back-test', () => {
  const results = run(panel());

  it('goes back to every origin with past and horizon, and scores every method there', () => {
    expect(results.map(({ origin }) => origin)).toEqual([2005, 2006, 2007, 2008, 2009, 2010]);
    for (const one of results) {
      expect(one).toMatchObject({ panel: 'demo', indicator: 'staff', past: 5, horizon: 5 });
      expect(one.regions).toBe(20);
      expect(one.forecasts).toHaveLength(20);
      for (const id of methodIds) {
        const score = one.methods[id]!;
        expect(score.regions).toBe(20);
        expect(score.crps).toBeGreaterThan(0);
        expect(score.cover50).toBeLessThanOrEqual(score.cover80);
        expect(score.brier).toBeGreaterThanOrEqual(0);
        expect(score.brier).toBeLessThanOrEqual(1);
      }
    }
  });

  it('tells growth a year as it came', () => {
    const [first] = results;
    const figure = (year: number) =>
      Number(
        panel()
          .split('\n')
          .find((row) => row.startsWith(`R3,staff,${year},`))!
          .split(',')[3],
      );
    const third = first!.forecasts.find(({ region }) => region === 'R3')!;
    expect(third.base).toBeCloseTo(Math.log(figure(2005)), 12);
    expect(third.actual).toBeCloseTo(Math.log(figure(2010) / figure(2005)) / 5, 12);
    expect(third.df).toBe(8);
  });

  it('sees nothing after the origin', () => {
    const later = run(panel((r, year, v) => (year > 2007 ? v * (2 + r) : v)));
    for (const origin of [2005, 2006, 2007]) {
      const of = (all: typeof results) =>
        all
          .find((one) => one.origin === origin)!
          .forecasts.map(({ center, scale }) => ({ center, scale }));
      expect(of(later)).toEqual(of(results));
    }
  });

  it('does not depend on the unit, nor on the order of the rows', () => {
    const inThousands = run(panel((_r, _y, v) => v / 1000));
    const [head, ...rows] = panel().split('\n');
    const turned = run([head, ...rows.toReversed()].join('\n'));
    results.forEach((one, i) => {
      const crps = one.methods.outlook!.crps;
      expect(inThousands[i]!.methods.outlook!.crps).toBeCloseTo(crps, 10);
      expect(turned[i]!.methods.outlook!.crps).toBeCloseTo(crps, 12);
    });
  });

  it('lets naive, past and peers be what their names say', () => {
    // Everybody grows by 2% until 2005 and by 5% from then on.
    const text = panel(
      (_r, year, _v) => 100 * Math.exp(0.02 * (year - 2000) + 0.03 * Math.max(0, year - 2005)),
    );
    const [first] = run(text);
    expect(first!.methods.naive!.mae).toBeCloseTo(0.05, 10);
    expect(first!.methods.past!.mae).toBeCloseTo(0.03, 10);
    expect(first!.methods.peers!.mae).toBeCloseTo(0.03, 10);
    expect(first!.methods.grey!.mae).toBeCloseTo(0.03, 3);
    expect(first!.methods.holt!.mae).toBeLessThan(0.05);
    // A certainty that no indicator has is not promised, however even the past was.
    expect(Math.min(...first!.forecasts.map(({ scale }) => scale))).toBeGreaterThan(1e-3);
  });

  it('leaves series of fewer than 15 regions out, and regions without a figure', () => {
    const few = panel()
      .split('\n')
      .filter((row) => !/^R1\d,/.test(row));
    expect(run(few.join('\n'))).toEqual([]);
    const gap = panel()
      .split('\n')
      .filter((row) => !row.startsWith('R7,staff,2008,'));
    const by = Object.fromEntries(run(gap.join('\n')).map((one) => [one.origin, one.regions]));
    expect(by).toEqual({ 2005: 20, 2006: 20, 2007: 20, 2008: 19, 2009: 20, 2010: 20 });
    // In whose past a year is missing, GM(1,1) and Holt have no even series.
    const methods = run(gap.join('\n')).find(({ origin }) => origin === 2010)!.methods;
    expect([methods.grey!.regions, methods.past!.regions]).toEqual([19, 20]);
  });

  it('counts each indicator once, whatever its origins', () => {
    const { pooled, pit } = poolScores(results);
    const mean = results.reduce((sum, one) => sum + one.methods.outlook!.crps, 0) / results.length;
    expect(pooled.outlook!.crps).toBeCloseTo(mean, 12);
    expect(Object.keys(pit)).toEqual(['0.1', '0.25', '0.5', '0.75', '0.9']);
    const twice = poolScores([...results, { ...results[0]!, indicator: 'other' }]);
    const first = results[0]!.methods.outlook!.crps;
    expect(twice.pooled.outlook!.crps).toBeCloseTo((mean + first) / 2, 12);
    expect(poolScores([])).toMatchObject({ pooled: { outlook: null }, pit: {} });
  });
});

describe('origins', () => {
  it('are the years with figures on both sides', () => {
    expect(originsOf([2000, 2001, 2005, 2006, 2010, 2012], 5, 5)).toEqual([
      { year: 2005, from: 2000, to: 2010 },
    ]);
    expect(originsOf([2000, 2001, 2002, 2003, 2004], 5, 5)).toEqual([]);
    expect(originsOf([2000, 2010], 5, 5)).toEqual([]);
  });

  it('use the nearest spacing where years are not five apart: a census', () => {
    expect(originsOf([1982, 1990, 2000, 2010, 2020], 5, 5)).toEqual([
      { year: 1990, from: 1982, to: 2000 },
      { year: 2000, from: 1990, to: 2010 },
      { year: 2010, from: 2000, to: 2020 },
    ]);
  });
});

describe('parameters', () => {
  it('are the newest that were known', () => {
    const of = (until: number) => ({ ...roundParameters, until });
    const sets = [of(1985), of(1995), of(2005)];
    expect(parametersKnownIn(sets, 2004).until).toBe(1995);
    expect(parametersKnownIn(sets, 2005).until).toBe(2005);
    expect(parametersKnownIn(sets, 1970).until).toBe(1985);
    expect(() => parametersKnownIn([], 2000)).toThrow(RangeError);
  });
});
