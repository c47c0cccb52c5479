import { type Model, type Study, studyModel } from '../index.ts';

export type Question = { readonly model: Model };
export type Answer = { readonly study: Study };

/** The engine's side, in a worker: takes models, answers with studies; knows no files. */
export function serveEngine(): void {
  self.onmessage = ({ data }: MessageEvent<Question>) => {
    self.postMessage({ study: studyModel(data.model) } satisfies Answer);
  };
}
