import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  outlookParameterColumns,
  parameterSymbols,
  readOutlookParameters,
} from '../../src/cases/read-outlook-parameters.ts';

const file = 'seeds/reference/outlook-parameters.csv';
const shipped = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the parameters that ship', () => {
  const { parameters, problems } = readOutlookParameters(file, shipped);

  it('are read whole, oldest first', () => {
    expect(problems).toEqual([]);
    const untils = parameters.map(({ until }) => until);
    expect(untils).toEqual(untils.toSorted((a, b) => a - b));
    expect(untils.length).toBeGreaterThan(1);
  });

  it('tell standard errors of the newest set', () => {
    const newest = String(parameters.at(-1)!.until);
    const rows = shipped
      .trim()
      .split('\n')
      .map((row) => row.split(','));
    const errors = rows.filter(([until]) => until === newest).map((row) => Number(row[4]));
    expect(errors).toHaveLength(2 * Object.keys(parameterSymbols).length);
    expect(errors.every((error) => error > 0)).toBe(true);
  });

  it('change little from one set to the next', () => {
    for (const { log } of parameters) {
      expect(log.reversion).toBeGreaterThan(0.7);
      expect(log.reversion).toBeLessThanOrEqual(1);
      expect(log.ownPast).toBeGreaterThan(0.2);
      expect(log.ownPast).toBeLessThan(0.5);
    }
  });
});

describe('what is no table of parameters', () => {
  const rows = (change: (rows: string[]) => readonly string[] = (all) => all) => {
    const all = (['log', 'logit'] as const).flatMap((scale) =>
      Object.values(parameterSymbols).map((symbol) => `2020,${scale},${symbol},0.5,,text,1,1,a`),
    );
    return [outlookParameterColumns.join(','), ...change(all)].join('\n');
  };
  const codes = (text: string) =>
    readOutlookParameters('p.csv', text).problems.map(({ line, code }) => `${line} ${code}`);

  it('a good one', () => {
    expect(codes(rows())).toEqual([]);
  });

  it('lacks one, has one twice, or one that cannot be', () => {
    expect(codes(rows((all) => all.slice(1)))).toEqual(['20 parameter-missing']);
    expect(codes(rows((all) => [...all, all[3]!]))).toEqual(['22 parameter-given-twice']);
    const tau = '2020,log,tau,0,,text,1,1,a';
    expect(codes(rows((all) => all.map((row) => (row.includes('log,tau') ? tau : row))))).toEqual([
      '7 parameter-out-of-range',
      '21 parameter-missing',
    ]);
    expect(codes(rows((all) => [...all, '2020,cubic,m0,1,,text,1,1,a']))).toEqual([
      '22 case-wrong-value',
    ]);
  });
});
