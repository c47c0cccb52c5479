import { describe, expect, it } from 'vitest';
import { path } from '../../src/laws/path.ts';
import { resolve, walk } from './ground.ts';

const start = { year: 2020, level: 100 };

describe('a path of rates', () => {
  it('goes on by the last rate', () => {
    const resolved = resolve(path, { rates: { 2021: '10%', '2022–2023': 0, 2024: '-50%' } });
    const walked = walk(path, resolved, start, 6);
    [110, 110, 110, 55, 27.5, 13.75].forEach((value, i) => {
      expect(walked[i]).toBeCloseTo(value, 12);
    });
  });

  it('moves shares in points', () => {
    const resolved = resolve(path, { rates: { 2021: '1%' } }, { kind: 'share' });
    expect(resolved.parameters).toMatchObject({ mode: 'points' });
    expect(walk(path, resolved, { year: 2020, level: 0.5 }, 2)).toEqual([0.51, 0.52]);
  });

  it.each([
    [{ rates: {} }, 'rates path-gap'],
    [{ rates: { 2022: 0.1 } }, 'rates path-gap'],
    [{ rates: { 2021: 0.1, 2023: 0.1 } }, 'rates path-gap'],
    [{ rates: { '21': 0.1 } }, 'rates path-year'],
    [{ rates: { '2025-2021': 0.1 } }, 'rates path-year'],
    [{ rates: { '2021-2199': 0.1 } }, 'rates path-year'],
    [{ rates: { 2021: '-150%' } }, 'rates rate-below-minus-100'],
    [{ values: {} }, 'values path-gap'],
    [{ values: { soon: 3 } }, 'values path-year'],
    [{ rates: { 2021: 0.1 }, values: { 2021: 1 } }, 'law rates-or-values'],
    [{}, 'law rates-or-values'],
  ])('refuses %j', (written, problem) => {
    expect(resolve(path, written)).toEqual({ parameters: null, refused: [problem] });
  });
});

describe('a path of values', () => {
  it('is linear between two of them and stays after the last', () => {
    const resolved = resolve(path, { values: { 2022: 120, '2024-2025': 130 } });
    expect(walk(path, resolved, start, 7)).toEqual([110, 120, 125, 130, 130, 130, 130]);
  });

  it('begins with its first value where there is no base', () => {
    const { parameters } = resolve(path, { values: { 2023: 3 } }, { start: null });
    const years = [2021, 2022, 2023, 2024];
    expect(years.map((year) => path.exact?.(year, parameters as never))).toEqual([
      null,
      null,
      3,
      3,
    ]);
  });
});
