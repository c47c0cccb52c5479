import { describe, expect, it } from 'vitest';
import { readPanel } from '../../../src/outlook/backtest/read-panel.ts';

const read = (text: string) => readPanel('panels/a.csv', text);
const rows = (head: string, ...body: readonly string[]) => [head, ...body].join('\n');
const plain = 'region,indicator,year,value';

describe('a panel', () => {
  it('needs four columns, in any order; what else it has does not matter', () => {
    const { series, problems } = read(
      rows('year,value,note,region,indicator', '2020,100,x,甲,人数', '2021,1e+02,,甲,人数'),
    );
    expect(problems).toEqual([]);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ panel: 'a', indicator: '人数', scale: 'log' });
    expect(series[0]!.years).toEqual([2020, 2021]);
    expect(series[0]!.regions[0]!.figures.get(2021)).toBeCloseTo(Math.log(100), 14);
    expect(read(rows('region,year,value', '甲,2020,1')).problems[0]!.code).toBe('csv-header');
  });

  it('reads shares as per cents, per mille or fractions', () => {
    const head = `${plain},unit,kind`;
    const of = (body: readonly string[]) =>
      read(rows(head, ...body)).series[0]!.regions[0]!.figures.get(2020)!;
    const quarter = Math.log(0.25 / 0.75);
    expect(of(['甲,比重,2020,25,%,share'])).toBeCloseTo(quarter, 12);
    expect(of(['甲,比重,2020,250,‰,share'])).toBeCloseTo(quarter, 12);
    expect(of(['甲,比重,2020,0.25,,share'])).toBeCloseTo(quarter, 12);
    expect(of(['甲,比重,2020,25,,share', '乙,比重,2020,1,,share'])).toBeCloseTo(quarter, 12);
  });

  it('passes over missing figures, and lists what has no growth', () => {
    const { series, unused, problems } = read(
      rows(
        `${plain},unit,kind`,
        '甲,人数,2020,0,人,',
        '甲,人数,2021,5,人,',
        '乙,人数,2020,,人,',
        '乙,人数,2021,NA,人,',
        '甲,比重,2020,100,%,share',
        '甲,增速,2020,5,%,rate',
      ),
    );
    expect(problems).toEqual([]);
    expect(series.map(({ indicator }) => indicator)).toEqual(['人数', '比重']);
    expect(unused).toEqual([
      { panel: 'a', indicator: '人数', region: '甲', years: [2020], why: 'not-positive' },
      { panel: 'a', indicator: '比重', region: '甲', years: [2020], why: 'not-between-0-and-1' },
      { panel: 'a', indicator: '增速', region: '甲', years: [2020], why: 'kind-rate' },
    ]);
  });

  it('names the line of what is no figure, and of a figure given twice', () => {
    const { problems } = read(
      rows(plain, '甲,人数,2020,1', '甲,人数,20x0,1', '甲,人数,2021,1o', '甲,人数,2020,2'),
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'case-not-a-year'],
      [4, 'case-not-a-number'],
      [5, 'case-given-twice'],
    ]);
  });
});
