/** The engine beside the page: takes models, answers with studies; knows no files. */
import { type Model, type Study, studyModel } from '../index.ts';

export type Question = { readonly model: Model };
export type Answer = { readonly study: Study };

self.onmessage = ({ data }: MessageEvent<Question>) => {
  self.postMessage({ study: studyModel(data.model) } satisfies Answer);
};
