import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/input/source-file.ts';
import type { Model } from '../../src/scenario/model.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { studyModel } from '../../src/study/run-study.ts';
import type { Study } from '../../src/study/study.ts';

const root = join(import.meta.dirname, '../..');

/** The files that the project ships, as the command line reads them. */
export const shippedFiles: readonly SourceFile[] = [
  ...['seeds', 'scenarios'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  ),
  'seeds/reference/observed-growth.csv',
].map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

export const shippedWorld = readWorld(shippedFiles);

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
