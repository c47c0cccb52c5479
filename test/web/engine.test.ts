import { describe, expect, it } from 'vitest';
import { resolveModel } from '../../src/scenario/read-world.ts';
import { studyModel } from '../../src/study/run-study.ts';
import { createReceiver, createSender, type Difference } from '../../src/web/difference.ts';
import { startHand } from '../../src/web/engine.ts';
import { type Answer, createAnswerer, type Question } from '../../src/web/serve-engine.ts';
import { shippedWorld } from '../study/shipped-world.ts';

const model = resolveModel(shippedWorld, 'zhuji-uncertain');
const other = resolveModel(shippedWorld, 'zhejiang-plan');

describe('the engine in its worker', () => {
  it('answers with the study of the library, whatever it was asked before', async () => {
    const answer = createAnswerer();
    for (const [asked, draws] of [
      [model, 300],
      [other, 300],
      [model, 200],
      [{ ...model, uncertainty: null }, 200],
    ] as const)
      expect(await answer({ model: asked, draws })).toEqual({
        study: studyModel(asked, { draws }),
      });
  });

  it('solves, says where there is no answer, and tells its own failures', async () => {
    const answer = createAnswerer();
    const small = { ...model, draws: 400 };
    const ask = (vary: string) => answer({ model: small, solve: { target: 'skilled', vary } });
    expect(await ask('skilled.rate')).toMatchObject({ solution: { answer: { found: true } } });
    expect(await ask('skilled.nothing')).toEqual({ solution: null });
    expect(await answer({ model, draws: -1 })).toHaveProperty('failed');
  });
});

describe('a worker and what waits for it', () => {
  const start = () => {
    const asked: Question[] = [];
    const failures: string[] = [];
    const receive = createReceiver<Question>();
    const send = createSender<Answer>();
    const worker = {
      postMessage: (data: Difference) => asked.push(receive(data)),
      onmessage: null as ((event: MessageEvent<Difference>) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
    };
    const hand = startHand(
      () => worker as never,
      ['live', 'base'],
      (message) => failures.push(message),
    );
    const reply = (answer: Answer) =>
      worker.onmessage?.({ data: send(answer) } as MessageEvent<Difference>);
    const crash = (message: string) => worker.onerror?.({ message } as ErrorEvent);
    return { asked, failures, hand, reply, crash };
  };
  const question = (draws: number): Question => ({ model, draws });

  it('does one question at a time, the newest of a lane first and the others never', async () => {
    const { asked, hand, reply } = start();
    const answers = [1, 2, 3].map((draws) => hand(question(draws), 'live'));
    const last = hand(question(9), 'base');
    expect(asked).toEqual([question(1)]);
    for (const failed of ['a', 'b', 'c']) reply({ failed });
    expect(asked).toEqual([question(1), question(3), question(9)]);
    expect(await Promise.all([...answers, last])).toEqual([
      { failed: 'a' },
      null,
      { failed: 'b' },
      { failed: 'c' },
    ]);
  });

  it('tells what went wrong and goes on with what waits', async () => {
    const { asked, failures, hand, reply, crash } = start();
    const [first, second] = [hand(question(1), 'live'), hand(question(2), 'base')];
    crash('no such thing');
    expect(await first).toBeNull();
    expect(asked).toHaveLength(2);
    reply({ failed: 'other' });
    await second;
    expect(failures).toEqual(['no such thing', 'other']);
  });
});
