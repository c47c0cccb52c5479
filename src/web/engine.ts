import type { Model, Study } from '../index.ts';
import type { Answer, Question } from './serve-engine.ts';

/** What a study is wanted for; in each lane only the newest question waits. */
type Lane = 'base' | 'live' | 'check';

export type Engine = {
  /** The study of a model; null where a newer question of its lane came before the answer. */
  readonly study: (model: Model, lane: Lane) => Promise<Study | null>;
};

type Waiting = { readonly model: Model; readonly settle: (study: Study | null) => void };

/** In this order lanes are served. */
const lanes: readonly Lane[] = ['base', 'live', 'check'];

/**
 * Starts the engine in a worker of its own. It works on one question at a time: a slider that moves
 * faster than the engine never queues.
 *
 * @param script the page's own script, which in a worker is the engine
 * @param fail receives what goes wrong in the worker
 */
export function startEngine(script: string, fail: (message: string) => void): Engine {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const waiting = new Map<Lane, Waiting>();
  let busy: Waiting | null = null;

  const askNext = () => {
    const lane = lanes.find((one) => waiting.has(one));
    const next = lane === undefined ? undefined : waiting.get(lane);
    if (lane === undefined || next === undefined) return;
    waiting.delete(lane);
    busy = next;
    worker.postMessage({ model: next.model } satisfies Question);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    busy?.settle(data.study);
    busy = null;
    askNext();
  };
  worker.onerror = ({ message }) => fail(message);
  return {
    study: (model, lane) =>
      new Promise((settle) => {
        waiting.get(lane)?.settle(null);
        waiting.set(lane, { model, settle });
        if (busy === null) askNext();
      }),
  };
}
