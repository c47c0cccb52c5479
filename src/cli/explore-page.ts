import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Loaded, loadEngine } from './load-world.ts';
import { packageFolder } from './package-folder.ts';
import type { Session } from './session.ts';

/**
 * The interactive page over everything that was read: HTML. The page itself is built with the
 * program; it stands in `dist/web/`.
 */
export async function explorePage(
  { world, files, studies }: Loaded,
  { language }: Session,
): Promise<string> {
  const { renderExplore, sha256, version, writeStudyJson } = await loadEngine();
  const template = await readFile(templateFile(), 'utf8');
  const hashes = studies.map((study) => [study.scenario.id, sha256(writeStudyJson(study))]);
  return renderExplore(template, {
    version,
    language,
    world,
    files: files.flatMap((file) => ('text' in file ? [file] : [])),
    studies: Object.fromEntries(hashes),
  });
}

/** Whether the page is there: of a checkout only once it was built. */
export function isPageBuilt(): boolean {
  return existsSync(templateFile());
}

function templateFile(): string {
  return join(packageFolder(), 'dist/web/explore.html');
}
