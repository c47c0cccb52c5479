import { expect, it } from 'vitest';
import { membersOf, sumOf } from '../../src/scenario/members.ts';
import { modelOf } from '../worked/run-case.ts';

const model = modelOf({
  indicators: {
    whole: { observed: { 2020: 100 }, parts: { of: ['b', 'a'], cover: 'exact' } },
    a: { observed: { 2020: 40 } },
    b: { unit: '人', observed: { 2020: 600_000 } },
  },
  scenario: {},
});
const [whole, a] = model.series;
const base = (one: (typeof model.series)[number]) => one.start?.value ?? null;

it('adds parts in the unit of their total', () => {
  expect(sumOf(membersOf(model, whole!), base)).toBe(100);
  expect(membersOf(model, whole!).map((m) => m.series.indicator.id)).toEqual(['b', 'a']);
});

it('has no sum where a part has no figure, and no parts where there are none', () => {
  expect(sumOf(membersOf(model, whole!), (s) => (s === a ? null : base(s)))).toBeNull();
  expect(membersOf(model, a!)).toEqual([]);
});
