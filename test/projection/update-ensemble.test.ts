import { describe, expect, it } from 'vitest';
import { ensembleOf } from '../../src/projection/ensemble-of.ts';
import { simulate } from '../../src/projection/simulate.ts';
import { updateEnsemble } from '../../src/projection/update-ensemble.ts';
import { adjustScenario } from '../../src/scenario/adjust-scenario.ts';
import type { Model } from '../../src/scenario/model.ts';
import { resolveModel } from '../../src/scenario/read-world.ts';
import { shippedWorld } from '../study/shipped-world.ts';

const world = shippedWorld;
const draws = 600;
const drawn = (model: Model) => ensembleOf(model, simulate(model, { draws }));

describe('an ensemble that is brought up to date', () => {
  const changes: readonly (readonly [string, object])[] = [
    ['zhuji-push', { growth: { skilled: { law: 'compound', rate: 0.09 } } }],
    ['zhuji-push', { totals: 'independent' }],
    ['zhuji-push', { events: [] }],
    ['zhuji-uncertain', { growth: { talent: { law: 'compound', rate: 0.03 } } }],
    ['jiande-flow', { growth: { social: { law: 'compound', rate: 0.2 } } }],
    ['zhejiang-plan', { growth: { talent: { law: 'compound', rate: 0.02 } } }],
  ];
  it.each(changes)('%s with %j is what drawing it anew gives, to the last bit', (id, change) => {
    const model = resolveModel(world, id);
    const known = updateEnsemble(null, model, draws);
    const content = { scenario: 'changed', title: 'Changed', extends: id, ...change };
    const changed = adjustScenario(world, content);
    const anew = drawn(changed);
    const updated = updateEnsemble(known, changed, draws);
    expect(updated.ensemble).toEqual(anew);
    expect(updateEnsemble(updated, model, draws).ensemble).toEqual(known.ensemble);
    expect(anew).not.toEqual(known.ensemble);
  });

  it('is drawn anew where the region, the seed or the number of draws is another', () => {
    const model = resolveModel(world, 'zhuji-push');
    const known = updateEnsemble(null, model, draws);
    for (const other of [resolveModel(world, 'jiande-push'), { ...model, randomSeed: 9 }])
      expect(updateEnsemble(known, other, draws).ensemble).toEqual(drawn(other));
    expect(updateEnsemble(known, model, 300).ensemble.draws).toBe(300);
  });

  it('keeps what a change does not reach, and draws nothing of it', () => {
    const model = resolveModel(world, 'zhuji-push');
    const known = updateEnsemble(null, model, draws);
    const content = {
      ...{ scenario: 'changed', title: 'Changed', extends: 'zhuji-push' },
      growth: { skilled: { law: 'compound', rate: 0.09 } },
    };
    const fresh = updateEnsemble(known, adjustScenario(world, content), draws).ensemble;
    const kept = fresh.series.filter((one) => known.ensemble.series.includes(one));
    const moved = fresh.series.filter((one) => !kept.includes(one)).map((one) => one.indicator);
    expect(moved).toContain('skilled');
    expect(moved).toContain('talent');
    expect(kept.map(({ indicator }) => indicator)).toContain('rural');
  });
});
