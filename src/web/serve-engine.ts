import { type Model, type Study, studyModel } from '../index.ts';

/** A study is wanted, of so many draws; null: of as many as the scenario says. */
export type Question = { readonly model: Model; readonly draws: number | null };
export type Answer = { readonly study: Study } | { readonly failed: string };

/** The engine's side, in a worker: takes models, answers with studies; knows no files. */
export function serveEngine(): void {
  self.onmessage = ({ data }: MessageEvent<Question>) => {
    self.postMessage(answer(data) satisfies Answer);
  };
}

function answer({ model, draws }: Question): Answer {
  try {
    return { study: studyModel(model, draws === null ? {} : { draws }) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
