import type { Model } from '../../src/scenario/model.ts';
import { resolveModel } from '../../src/scenario/read-world.ts';
import { studyModel } from '../../src/study/run-study.ts';
import type { Study } from '../../src/study/study.ts';
import { shippedFiles, shippedWorld } from './shipped-world.ts';

export { shippedFiles, shippedWorld };

export const shippedModels: readonly Model[] = shippedWorld.scenarios.map(({ id }) =>
  resolveModel(shippedWorld, id),
);

export const shippedStudies: readonly Study[] = shippedModels.map((model) => studyModel(model));

/** The study of one shipped scenario. */
export function shippedStudy(id: string): Study {
  const study = shippedStudies.find((one) => one.scenario.id === id);
  if (study === undefined) throw new Error(`no scenario ${id}`);
  return study;
}
