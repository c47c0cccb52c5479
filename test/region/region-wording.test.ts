import { describe, expect, it } from 'vitest';
import type { ProblemParams } from '../../src/input/problem.ts';
import { enRegion, enRegionForms } from '../../src/wording/en/region.ts';
import type { ProblemSentence } from '../../src/wording/problem-wording.ts';
import { zhRegion, zhRegionForms } from '../../src/wording/zh/region.ts';

/** Parameters that fit every code; each sentence takes those it knows. */
const params: ProblemParams = {
  length: 501,
  limit: 500,
  found: '3%',
  name: 'town',
  suggestion: 'talent',
  left: '1',
  right: '1',
  cycle: ['a', 'b', 'a'],
  key: 'observed',
  id: 'city',
  target: 2019,
  base: 2020,
  source: 'plam',
  allowed: ['total', 'mean'],
  unit: '%',
  expected: '%',
  kind: 'share',
  year: 2025,
  to: 2024,
  from: 2015,
  op: '>=',
  low: '8',
  high: '6',
  asOf: '2024-08',
  plan: 'p15',
  plans: ['p14', 'p15'],
  before: 2020,
  form: 'growth',
};

function say(wording: object, code: string): ProblemSentence {
  const find = wording as { readonly [code: string]: (given: ProblemParams) => ProblemSentence };
  const list =
    code === 'growth-reading' || code === 'target-form'
      ? { ...params, found: ['total', 'add'] }
      : params;
  return find[code]!(list);
}

describe('the wording of region problems', () => {
  it.each(Object.keys(zhRegion))('%s is said in both languages', (code) => {
    const [zh, en] = [say(zhRegion, code), say(enRegion, code)];
    expect(zh.wrong).toMatch(/\p{Script=Han}/u);
    expect(`${en.wrong} ${en.allowed ?? ''}`).not.toMatch(/\p{Script=Han}/u);
    for (const text of [zh.wrong, zh.allowed, en.wrong, en.allowed]) {
      expect(text ?? '').not.toMatch(/undefined|NaN|\[object|[.。]$/);
    }
    expect(zh.allowed === undefined).toBe(en.allowed === undefined);
  });

  it('names its forms in both languages', () => {
    expect(Object.keys(zhRegionForms)).toEqual(Object.keys(enRegionForms));
  });

  it('says units with their meaning in English', () => {
    expect(enRegion['wrong-unit']({ found: '件', expected: '万人' })).toEqual({
      wrong: 'wrong unit 件 (items)',
      allowed: '万人 (10,000 people), or a unit that converts to it',
    });
  });
});
