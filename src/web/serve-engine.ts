import {
  type KnownEnsemble,
  type Model,
  type Study,
  studyModel,
  updateEnsemble,
} from '../index.ts';

/** A study is wanted, of so many draws; null: of as many as the scenario says. */
export type Question = { readonly model: Model; readonly draws: number | null };
export type Answer = { readonly study: Study } | { readonly failed: string };

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
  return ({ model, draws }) => {
    try {
      if (model.uncertainty === null) return { study: studyModel(model) };
      const ensemble = updateEnsemble(known, model, { draws: draws ?? model.draws });
      known = { model, ensemble };
      return { study: studyModel(model, { ensemble }) };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
