import { describe, expect, it } from 'vitest';
import type { Ground } from '../../src/laws/law.ts';
import { type LawId, lawIds, laws } from '../../src/laws/registry.ts';
import { kinds } from '../../src/terms/kind.ts';
import { goal, resolve, walk } from './ground.ts';

/** For each law: what may be written, what may not, and what it needs to know. */
const samples: {
  readonly [Id in LawId]: {
    readonly good: readonly unknown[];
    readonly bad: readonly unknown[];
    readonly ground?: Partial<Ground>;
  };
} = {
  hold: { good: [{}], bad: [{ rate: 0.1 }] },
  linear: {
    good: [{ step: 3 }, { step: '0.3 万人' }],
    bad: [{}, { step: 'history!' }, { rate: 1 }],
  },
  compound: { good: [{ rate: 0.05 }, { rate: '5%' }], bad: [{}, { rate: '5' }, { rate: 'past' }] },
  logistic: { good: [{ ceiling: 200, rate: '40%' }], bad: [{ rate: 0.4 }, { ceiling: 200 }] },
  path: {
    good: [{ rates: { 2021: '2%', '2022-2025': 0.03 } }, { values: { 2023: 110 } }],
    bad: [{ rates: { 2021: 'x' } }, { values: { 2021: [] } }],
  },
  'toward-target': {
    good: [{}, { shape: 'linear' }, { shape: 'compound' }],
    bad: [{ shape: 'steep' }, { rate: 1 }],
    ground: { target: goal(150) },
  },
  outlook: { good: [{}], bad: [{ rate: 0.1 }] },
  grey: { good: [{}], bad: [{ years: 4 }] },
  flow: {
    good: [
      { joins: 3, leaves: '2%' },
      { joins: { of: 'graduates', share: 0.7 }, leaves: 0 },
    ],
    bad: [{ joins: 3 }, { joins: { of: 'graduates' }, leaves: 0 }, { leaves: 0 }],
  },
};

describe.each(lawIds)('the law %s', (id) => {
  const law = laws[id];
  const { good, bad, ground } = samples[id];

  it('says in both languages what it is and where it comes from', () => {
    for (const text of [law.title, law.source]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(law.formula).toMatch(/^v\(t\) = /);
  });

  it('names kinds that there are', () => {
    expect(law.kinds.length).toBeGreaterThan(0);
    expect(law.kinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it.each(good.map((one) => [JSON.stringify(one), one]))('reads %s', (_, written) => {
    const { parameters, refused } = resolve(law, written, ground);
    expect(refused).toEqual([]);
    expect(structuredClone(parameters)).toEqual(parameters);
    expect(JSON.parse(JSON.stringify(parameters))).toEqual(parameters);
  });

  it.each(bad.map((one) => [JSON.stringify(one), one]))('does not read %s', (_, written) => {
    expect(law.form.safeParse(written).success).toBe(false);
  });

  it('needs a start, unless its values are given', () => {
    for (const written of good) {
      const { parameters, refused } = resolve(law, written, { ...ground, start: null });
      if (JSON.stringify(written).includes('values')) expect(parameters).not.toBeNull();
      else expect(refused).toEqual(['law no-base']);
    }
  });

  it('goes the same way year by year as at once', () => {
    const start = { year: 2020, level: 100 };
    for (const written of good) {
      const resolved = resolve(law, written, ground);
      const exact = walk(law, resolved, start, 10);
      const iterated = walk(law, resolved, start, 10, 'iterated');
      exact.forEach((value, i) => {
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.abs(value - (iterated[i] ?? 0))).toBeLessThan(1e-12 * Math.abs(value));
      });
    }
  });
});
