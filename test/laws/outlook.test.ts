import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/laws/outlook.ts';
import { resolve, walk } from './ground.ts';

const known = { scale: 'log', growth: 0.03, time: 2020, value: 100 } as const;

describe('the outlook as a law', () => {
  it('grows as the middle of the outlook does', () => {
    const path = walk(
      outlook,
      resolve(outlook, {}, { outlook: known }),
      { year: 2020, level: 100 },
      10,
    );
    path.forEach((value, i) => {
      expect(value / (100 * Math.exp(0.03 * (i + 1)))).toBeCloseTo(1, 12);
    });
  });

  it('leads from an earlier base through the newest figure', () => {
    const ground = { outlook: { ...known, time: 2023, value: 130 } };
    const path = walk(outlook, resolve(outlook, {}, ground), { year: 2020, level: 100 }, 5);
    expect(path[2]).toBeCloseTo(130, 10);
    expect(path[4]).toBeCloseTo(130 * Math.exp(0.06), 10);
  });

  it('keeps a share between 0 and 1, and adds on the scale of odds', () => {
    const ground = { outlook: { scale: 'logit', growth: 0.5, time: 2020, value: 0.8 } as const };
    const start = { year: 2020, level: 0.8 };
    const path = walk(outlook, resolve(outlook, {}, { ...ground, start }), start, 30);
    const odds = Math.log(0.8 / 0.2) + 5 * 0.5;
    expect(path[4]).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12);
    expect(path.every((value) => value > 0.8 && value < 1)).toBe(true);
  });

  it('carries the level of a window on from its middle', () => {
    const { parameters } = resolve(outlook, {}, { outlook: { ...known, time: 2018 } });
    const start = { year: 2020, level: 100, years: 2 };
    const lead = outlook.lead?.(parameters as never, start);
    expect(lead).toEqual({ rate: expect.closeTo(Math.exp(0.03) - 1, 12) });
  });

  it('refuses where nothing is known', () => {
    expect(resolve(outlook, {}, { outlook: { unknown: 'no-cases' } }).refused).toEqual([
      'law no-outlook',
    ]);
  });
});
