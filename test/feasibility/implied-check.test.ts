import { describe, expect, it } from 'vitest';
import { brief, runCheck } from './run-check.ts';

const indicators = (base: number, target: number, implied: object) => ({
  a: { observed: { 2020: base }, target: { value: target } },
  b: { implied },
});
const check = (base: number, target: number, implied: object) =>
  runCheck('implied', { indicators: indicators(base, target, implied), scenario: {} });
const both = { 2025: 'target(a) / 2', 2020: 'a / 2' };

describe('the implied check', () => {
  it('gives the growth that is implied, whatever the order of the years', () => {
    const [found] = check(100, 110, both);
    expect(found).toMatchObject({
      verdict: 'pass',
      code: 'implied-growth',
      observed: 55,
      year: 2025,
    });
    const growth = expect.closeTo(1.1 ** 0.2 - 1, 12);
    expect(found?.params).toMatchObject({ from: 2020, to: 2025, start: 50, end: 55, growth });
  });

  it('warns of a fast change, either way', () => {
    expect(check(100, 130, both)[0]?.verdict).toBe('warn');
    expect(check(100, 70, both)[0]?.verdict).toBe('warn');
  });

  it('is unknown where a figure is missing', () => {
    const missing = { a: { observed: { 2020: 1 } }, b: { implied: both } };
    expect(brief(runCheck('implied', { indicators: missing, scenario: {} }))).toEqual([
      'unknown implied-unknown b',
    ]);
  });

  it('has no growth to give from one year', () => {
    expect(check(100, 110, { 2020: 'a / 2' })).toEqual([]);
  });
});
