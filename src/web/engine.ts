import type { ChartId, Language, Model, Solution, SolveQuestion, Study } from '../index.ts';
import { createReceiver, createSender, type Difference } from './difference.ts';
import type { Picture } from './draw-picture.ts';
import type { Answer, Question } from './serve-engine.ts';

/** What something is wanted for; in each lane only the newest question waits. */
type Lane = 'live' | 'base' | 'draw' | 'solve' | 'full' | 'check';

/** `solution` null: there is no answer to the question. */
type Solved = { readonly solution: Solution | null };

export type Engine = {
  /**
   * The study of a model; null where a newer question of its lane came before the answer, or where
   * the engine failed, which it tells once.
   *
   * @param draws null: as many as the scenario says
   */
  readonly study: (model: Model, lane: Lane, draws?: number | null) => Promise<Study | null>;
  /** The value of a parameter that meets a target, if any; null as above. */
  readonly solve: (model: Model, question: SolveQuestion) => Promise<Solved | null>;
  /** A chart of a study; null as above, or where the study has nothing for it. */
  readonly draw: (study: Study, chart: ChartId, language: Language) => Promise<Picture | null>;
};

/**
 * Starts the engine in two workers: one answers at once and with few draws, the other draws charts
 * and takes its time. So a slider never waits for the many draws of a state that is past.
 *
 * @param script the page's own script, which in a worker is the engine
 * @param fail receives what goes wrong in a worker
 */
export function startEngine(script: string, fail: (message: string) => void): Engine {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const quick = startHand(() => new Worker(address), ['live', 'base'], fail);
  const slow = startHand(() => new Worker(address), ['draw', 'solve', 'full', 'check'], fail);
  return {
    study: async (model, lane, draws = null) => {
      const hand = lane === 'live' || lane === 'base' ? quick : slow;
      const answer = await hand({ model, draws }, lane);
      return answer !== null && 'study' in answer ? answer.study : null;
    },
    solve: async (model, question) => {
      const answer = await slow({ model, solve: question }, 'solve');
      return answer !== null && 'solution' in answer ? answer : null;
    },
    draw: async (study, chart, language) => {
      const answer = await slow({ study, chart, language }, 'draw');
      return answer !== null && 'picture' in answer ? answer.picture : null;
    },
  };
}

type Waiting = { readonly question: Question; readonly settle: (answer: Answer | null) => void };

/**
 * One worker and what waits for it. It works on one question at a time: a slider that moves faster
 * than the engine never queues. Only what differs from the last question and answer travels, and an
 * answer shares with the last one what did not change.
 *
 * @param start opens the worker
 * @param lanes in this order they are served
 */
export function startHand(
  start: () => Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>,
  lanes: readonly Lane[],
  fail: (message: string) => void,
): (question: Question, lane: Lane) => Promise<Answer | null> {
  const worker = start();
  const send = createSender<Question>();
  const receive = createReceiver<Answer>();
  const waiting = new Map<Lane, Waiting>();
  let busy: Waiting | null = null;

  const askNext = () => {
    const lane = lanes.find((one) => waiting.has(one));
    const next = lane === undefined ? undefined : waiting.get(lane);
    if (lane === undefined || next === undefined) return;
    waiting.delete(lane);
    busy = next;
    worker.postMessage(send(next.question));
  };
  const settle = (answer: Answer | null) => {
    busy?.settle(answer);
    busy = null;
    askNext();
  };
  worker.onmessage = ({ data }: MessageEvent<Difference>) => {
    const answer = receive(data);
    if ('failed' in answer) fail(answer.failed);
    settle(answer);
  };
  // A worker that cannot run its script answers nothing: what waits is let go.
  worker.onerror = ({ message }) => {
    fail(message);
    settle(null);
  };
  return (question, lane) =>
    new Promise((resolve) => {
      waiting.get(lane)?.settle(null);
      waiting.set(lane, { question, settle: resolve });
      if (busy === null) askNext();
    });
}
