import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/input/source-file.ts';
import { readWorld } from '../../src/scenario/read-world.ts';

const root = join(import.meta.dirname, '../..');

/** The files that the project ships, as the command line reads them. */
export const shippedFiles: readonly SourceFile[] = [
  ...['seeds', 'scenarios'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  ),
  'seeds/reference/glossary.yaml',
  'seeds/reference/observed-growth.csv',
  'seeds/reference/outlook-parameters.csv',
].map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

export const shippedWorld = readWorld(shippedFiles);
