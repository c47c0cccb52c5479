import { describe, expect, it } from 'vitest';
import { adjustScenario } from '../../src/scenario/adjust-scenario.ts';
import type { Model } from '../../src/scenario/model.ts';
import { resolveModel } from '../../src/scenario/read-world.ts';
import { studyModel } from '../../src/study/run-study.ts';
import { type KnownStudy, updateStudy } from '../../src/study/update-study.ts';
import { createReceiver, createSender } from '../../src/web/difference.ts';
import { shippedWorld } from './shipped-world.ts';

const draws = 300;
const changed = (id: string, change: object): Model =>
  adjustScenario(shippedWorld, { scenario: 'changed', title: 'Changed', extends: id, ...change });
const skilled = (rate: number) => ({ growth: { skilled: { law: 'compound', rate } } });

/** As a person would move things on the page, one after the other. */
const sequence: readonly Model[] = [
  resolveModel(shippedWorld, 'zhuji-uncertain'),
  changed('zhuji-uncertain', skilled(0.05)),
  changed('zhuji-uncertain', skilled(0.09)),
  changed('zhuji-uncertain', { growth: { talent: { law: 'compound', rate: 0.03 } } }),
  resolveModel(shippedWorld, 'zhuji-push'),
  changed('zhuji-push', skilled(0.09)),
  changed('zhuji-push', { events: [] }),
  changed('zhuji-push', { totals: 'independent' }),
  changed('zhuji-push', { to: 2027 }),
  { ...resolveModel(shippedWorld, 'zhuji-push'), uncertainty: null },
  resolveModel(shippedWorld, 'jiande-history'),
  changed('jiande-history', { from: 'latest' }),
];

describe('a study that is brought up to date', () => {
  it('is the study made anew, to the last bit, from whatever was known', () => {
    const [send, receive] = [createSender<Model>(), createReceiver<Model>()];
    let known: KnownStudy | null = null;
    for (const given of sequence) {
      // As the engine of the page gets it: what is the same is the same object.
      const model = receive(structuredClone(send(given)));
      known = updateStudy(known, model, draws);
      expect(JSON.stringify(known.study)).toBe(JSON.stringify(studyModel(given, { draws })));
    }
  });

  it('takes over what a change does not reach', () => {
    const [send, receive] = [createSender<Model>(), createReceiver<Model>()];
    const models = sequence.slice(1, 3).map((model) => receive(send(model)));
    const first = updateStudy(null, models[0]!, draws);
    const { study } = updateStudy(first, models[1]!, draws);
    expect(study.audit).toBe(first.study.audit);
    expect(study.sensitivity).toBe(first.study.sensitivity);
    expect(study.targets).not.toEqual(first.study.targets);
  });
});
