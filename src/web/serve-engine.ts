import {
  type ChartId,
  type KnownStudy,
  type Language,
  type Model,
  QuestionError,
  type Solution,
  type SolveQuestion,
  type Study,
  solve,
  updateStudy,
} from '../index.ts';
import { createReceiver, createSender, type Difference } from './difference.ts';
import { createDrawer, type Picture } from './draw-picture.ts';

/**
 * A study is wanted, of so many draws (null: of as many as the scenario says), the value of a
 * parameter that meets a target, or a chart of a study.
 */
export type Question =
  | { readonly model: Model; readonly draws: number | null }
  | { readonly model: Model; readonly solve: SolveQuestion }
  | { readonly study: Study; readonly chart: ChartId; readonly language: Language };
export type Answer =
  | { readonly study: Study }
  /** null: the scenario has no answer to the question, as for a part that follows its total. */
  | { readonly solution: Solution | null }
  /** null: the study has nothing for this chart. */
  | { readonly picture: Picture | null }
  | { readonly failed: string };

/**
 * The engine's side, in a worker: takes models, answers with studies; knows no files. From one
 * question to the next it works out only what a moved slider reaches.
 */
export function serveEngine(): void {
  const answer = createAnswerer();
  const receive = createReceiver<Question>();
  const send = createSender<Answer>();
  self.onmessage = async ({ data }: MessageEvent<Difference>) => {
    self.postMessage(send(await answer(receive(data))));
  };
}

export function createAnswerer(): (question: Question) => Promise<Answer> {
  let known: KnownStudy | null = null;
  const draw = createDrawer();
  return async (question) => {
    try {
      if ('study' in question) {
        const { study, chart, language } = question;
        return { picture: await draw(study, chart, language) };
      }
      const { model } = question;
      if ('solve' in question) return { solution: solve(model, question.solve) };
      known = updateStudy(known, model, question.draws ?? model.draws);
      return { study: known.study };
    } catch (error) {
      if (error instanceof QuestionError) return { solution: null };
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
