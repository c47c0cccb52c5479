import { describe, expect, it } from 'vitest';
import { planPaths, reachedNodes } from '../../src/scenario/plan-paths.ts';
import { modelOf } from '../worked/run-case.ts';

const indicators = {
  ratio: { unit: '%', kind: 'share', formula: 'a / whole' },
  whole: { observed: { 2020: 100 }, parts: { of: ['a', 'b'], cover: 'exact' } },
  a: { observed: { 2020: 60 } },
  b: { observed: { 2020: 40 } },
};
const flow = { law: 'flow', joins: { of: 'a', share: 0.1 }, leaves: 0.05 };

function planOf(scenario: object) {
  return planPaths(modelOf({ indicators, scenario: { default: { rate: 0.01 }, ...scenario } }));
}

/** Each node with what it needs, in the order of the plan. */
function written(scenario: object): readonly string[] {
  const name = (node: { series: { indicator: { id: string } }; isFinal: boolean }) =>
    `${node.series.indicator.id}${node.isFinal ? '' : ' before'}`;
  return planOf(scenario).nodes.map((node) =>
    `${name(node)}: ${node.how} ${node.needs.map(name).join(' ')}`.trim(),
  );
}

describe('planPaths', () => {
  it('puts what is needed first', () => {
    expect(written({})).toEqual(['a: law', 'b: law', 'whole: sum a b', 'ratio: formula a whole']);
    expect(written({ totals: 'independent', growth: { b: flow } })).toEqual([
      'a: law',
      'whole: law',
      'ratio: formula a whole',
      'b: law a',
    ]);
    expect(written({ totals: 'top-down' })).toEqual([
      'whole: law',
      'a: share whole',
      'ratio: formula a whole',
      'b: share whole',
    ]);
    expect(written({ totals: 'proportional' })).toEqual([
      'whole: law',
      'a before: law',
      'b before: law',
      'a: proportion whole a before b before',
      'ratio: formula a whole',
      'b: proportion whole a before b before',
    ]);
  });

  it('numbers its nodes, and tells which ones a change reaches', () => {
    const plan = planOf({});
    expect(plan.nodes.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
    const reached = (id: string) =>
      reachedNodes(plan, ({ series }) => series.indicator.id === id).flatMap((is, at) =>
        is ? [plan.nodes[at]!.series.indicator.id] : [],
      );
    expect(reached('b')).toEqual(['b', 'whole', 'ratio']);
    expect(reached('ratio')).toEqual(['ratio']);
  });

  it('names what follows from itself', () => {
    const model = modelOf({ indicators, scenario: { default: { rate: 0.01 } } });
    const joins = (id: string, other: string) =>
      model.series.map((one) =>
        one.indicator.id === id
          ? {
              ...one,
              growth: {
                ...one.growth!,
                law: 'flow' as const,
                parameters: { joins: 0, joinsOf: other, share: 1, leaves: 0 },
              },
            }
          : one,
      );
    const looped = { ...model, series: joins('a', 'whole') };
    expect(planPaths(looped).loop).toEqual(['a', 'whole']);
    expect(planPaths({ ...model, series: joins('a', 'b') }).loop).toBeNull();
  });
});
