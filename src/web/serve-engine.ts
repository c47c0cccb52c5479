import {
  auditInFull,
  type KnownEnsemble,
  type Model,
  QuestionError,
  type Solution,
  type SolveQuestion,
  type Study,
  solve,
  studyModel,
  updateEnsemble,
} from '../index.ts';

/**
 * A study is wanted, of so many draws (null: of as many as the scenario says), or the value of a
 * parameter that meets a target.
 */
export type Question =
  | { readonly model: Model; readonly draws: number | null }
  | { readonly model: Model; readonly solve: SolveQuestion };
export type Answer =
  | { readonly study: Study }
  /** null: the scenario has no answer to the question, as for a part that follows its total. */
  | { readonly solution: Solution | null }
  | { readonly failed: string };

/**
 * The engine's side, in a worker: takes models, answers with studies; knows no files. From one
 * question to the next it draws only what a moved slider reaches.
 */
export function serveEngine(): void {
  const answer = createAnswerer();
  self.onmessage = ({ data }: MessageEvent<Question>) => {
    self.postMessage(answer(data) satisfies Answer);
  };
}

export function createAnswerer(): (question: Question) => Answer {
  let known: KnownEnsemble | null = null;
  let last: { readonly seeds: string; readonly audited: ReturnType<typeof auditInFull> } | null =
    null;
  return (question) => {
    const { model } = question;
    try {
      if ('solve' in question) return { solution: solve(model, question.solve) };
      const { draws } = question;
      const seeds = JSON.stringify(model.inputs.filter(({ folder }) => folder === 'seeds'));
      if (last?.seeds !== seeds) last = { seeds, audited: auditInFull(model.region) };
      const { audited } = last;
      if (model.uncertainty === null)
        return { study: studyModel(model, { audited, draws: draws ?? undefined }) };
      known = updateEnsemble(known, model, draws ?? model.draws);
      return { study: studyModel(model, { ensemble: known.ensemble, audited }) };
    } catch (error) {
      if (error instanceof QuestionError) return { solution: null };
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
