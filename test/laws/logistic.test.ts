import { describe, expect, it } from 'vitest';
import { logistic } from '../../src/laws/logistic.ts';
import reference from './data/laws.json' with { type: 'json' };
import { resolve, walk } from './ground.ts';

const rows = reference.logistic as [b: number, k: number, r: number, t: number, value: number][];

describe('logistic growth', () => {
  it.each(rows)('from %d under %d at %d reaches after %d years %d', (b, k, r, t, value) => {
    const start = { year: 2020, level: b };
    const walked = walk(logistic, resolve(logistic, { ceiling: k, rate: r }, { start }), start, t);
    expect(Math.abs((walked.at(-1) ?? 0) - value)).toBeLessThan(1e-13 * value);
  });

  it('refuses a ceiling that the base has reached, and a base of nothing', () => {
    const written = { ceiling: 100, rate: 0.4 };
    expect(resolve(logistic, written).refused).toEqual(['ceiling ceiling-not-above-base']);
    const start = { year: 2020, level: 0 };
    expect(resolve(logistic, written, { start }).refused).toEqual(['law not-positive']);
  });

  it('stays at nothing where an event has taken all', () => {
    expect(logistic.next(0, 2021, { ceiling: 200, rate: 0.4 } as never, 0)).toBe(0);
  });
});
