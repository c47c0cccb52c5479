import { describe, expect, it } from 'vitest';
import { growthClasses } from '../../src/progress/method.ts';
import { progressMethodIds, progressMethods } from '../../src/progress/registry.ts';

describe.each(progressMethodIds)('%s', (id) => {
  const method = progressMethods[id];

  it('has title, question, source and statistic in both languages, and a formula', () => {
    for (const { zh, en } of [
      method.title,
      method.question,
      method.source,
      method.statistic.title,
    ]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(method.formula.trim()).not.toBe('');
  });

  it('has classes from best to worst, the good ones first, with one bound fewer, falling', () => {
    const course = {
      base: { year: 2015, value: 10 },
      current: { year: 2017, value: 12 },
      previous: { year: 2015, value: 10 },
      target: { year: 2020, value: 16 },
      sign: 1,
      limit: null,
      schedule: [],
    } as const;
    const bounds = method.bounds(course);
    expect(bounds.length).toBe(method.classes.length - 1);
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    const good = method.classes.map(({ isOnTrack }) => isOnTrack);
    expect(good).toEqual(good.toSorted((a, b) => Number(b) - Number(a)));
    expect([good[0], good.at(-1)]).toEqual([true, false]);
  });
});

it('the cut-offs are those of the sources', () => {
  const course = {
    base: { year: 2015, value: 10 },
    current: { year: 2017, value: 12 },
    previous: { year: 2015, value: 10 },
    target: { year: 2020, value: 16 },
    sign: 1,
    limit: null,
    schedule: [],
  } as const;
  const bounds = Object.fromEntries(
    progressMethodIds.map((id) => [id, progressMethods[id].bounds(course)]),
  );
  expect(bounds).toMatchObject({
    ratio: [0.95, 0.6, 0],
    trend: [0.015, 0.005, 0],
    un: [0.95, 0.1, 0],
    sdsn: [1, 0.5, 0],
  });
  expect(growthClasses.map((step) => step.class)).toEqual([
    'on-track',
    'moderate',
    'limited',
    'deterioration',
  ]);
});
