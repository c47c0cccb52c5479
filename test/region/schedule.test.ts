import { describe, expect, it } from 'vitest';
import { kind, stock } from './region-snippets.ts';
import { brief, readText, readTown, town } from './region-text.ts';

const withTarget = (schedule: string) =>
  stock(
    'a',
    `    schedule: ${schedule}
    target: { year: 2025, op: ">=", value: 40, source: plan, at: 表1 }`,
  );

describe('the plan’s own figures by year', () => {
  it('stand where the target stands', () => {
    const a = readTown(withTarget('{ 2022: 35, 2021: 33.5 }')).find('a');
    expect(a.schedule).toEqual([
      { year: 2021, value: 33.5, source: 'plan', at: '表1', assumed: [] },
      { year: 2022, value: 35, source: 'plan', at: '表1', assumed: [] },
    ]);
  });

  it('or name their own place', () => {
    const own = '{ years: { 2021: 33.5 }, source: plan, at: 附件2, assumed: [value] }';
    expect(readTown(withTarget(own)).find('a').schedule).toEqual([
      { year: 2021, value: 33.5, source: 'plan', at: '附件2', assumed: ['value'] },
    ]);
    expect(readTown(stock('a', `    schedule: ${own}`)).find('a').schedule.length).toBe(1);
  });

  it('are read in the indicator’s unit, per cents as fractions', () => {
    const share = kind(
      'share',
      '%',
      'schedule: { years: { 2021: 9.5, 2022: 10% }, source: plan, at: 表2 }',
    );
    expect(
      readTown(share)
        .find('a')
        .schedule.map(({ value }) => value),
    ).toEqual([0.095, 0.1]);
  });

  it.each([
    ['no place', stock('a', '    schedule: { 2021: 3 }'), 'schedule schedule-without-place'],
    ['base year', withTarget('{ 2020: 3 }'), 'schedule.2020 schedule-before-base'],
    ['no year', withTarget('{ next: 3 }'), 'schedule'],
    ['no figure', withTarget('{ 2021: many }'), 'schedule.2021 wrong-form'],
    ['negative', withTarget('{ 2021: -3 }'), 'schedule.2021 negative-figure'],
    [
      'unknown source',
      withTarget('{ years: { 2021: 3 }, source: plam, at: 表 }'),
      'schedule.source unknown-source',
    ],
    ['no source', withTarget('{ years: { 2021: 3 }, at: 表 }'), 'schedule schedule-without-place'],
    [
      'rate',
      kind('rate', '%', 'schedule: { years: { 2021: 3 }, source: plan, at: 表 }'),
      'schedule schedule-not-used',
    ],
  ])('%s', (_, text, expected) => {
    const found = brief(readText(town(text)).problems);
    expect(found.length).toBe(1);
    expect(found[0]).toContain(expected);
  });
});
