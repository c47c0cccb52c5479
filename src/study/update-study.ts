import { type KnownEnsemble, updateEnsemble } from '../projection/update-ensemble.ts';
import type { Model } from '../scenario/model.ts';
import { studyModel } from './run-study.ts';
import type { Study } from './study.ts';

/** A study with what it was made from. */
export type KnownStudy = {
  readonly model: Model;
  readonly study: Study;
  readonly drawn: KnownEnsemble | null;
};

/**
 * The study of a model that differs from another in some assumptions, as while a slider moves: only
 * what the difference reaches is worked out. The answer is that of `studyModel`, to the last bit.
 *
 * @param known null, or of any model: the more objects the two share, the less there is to do
 * @param draws how many
 * @throws RangeError where the draws make no sense
 */
export function updateStudy(known: KnownStudy | null, model: Model, draws: number): KnownStudy {
  const drawn =
    model.uncertainty === null ? null : updateEnsemble(known?.drawn ?? null, model, draws);
  const ensemble = drawn?.ensemble ?? null;
  return { model, study: studyModel(model, { draws, ensemble, known: known ?? undefined }), drawn };
}
