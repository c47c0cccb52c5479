import { createHash } from 'node:crypto';
import type { IndexEntry, Study } from '../index.ts';
import { readText } from './disk.ts';
import { loadEngine } from './load-world.ts';
import type { ManifestFile } from './manifest.ts';
import type { Session } from './session.ts';
import type { Staging } from './write-outputs.ts';

/** The page that links all results. */
const indexName = 'index.html';

/**
 * Stages `index.html`.
 *
 * @param studies those whose results this run writes; of a chart alone there are none. Scenarios that this run leaves in place are read back from their
 * `study.json`, but only where it is byte for byte what the manifest says was written: of anything
 * else the page lists the files alone.
 */
export async function stageIndex(
  studies: readonly Study[],
  staging: Staging,
  { out, language }: Session,
): Promise<void> {
  const { renderIndex, summariseStudy, version } = await loadEngine();
  const files = (await staging.files()).filter(({ file }) => file !== indexName);
  const fresh = studies.map(summariseStudy);
  const known = new Set(fresh.map(({ scenario }) => scenario.id));
  const left = files.filter(({ file }) => {
    const [id = '', name] = file.split('/');
    return name === 'study.json' && !known.has(id);
  });
  const read = await Promise.all(left.map((file) => readBack(out, file, summariseStudy)));
  const entries = [...fresh, ...read.filter((entry) => entry !== null)].sort(byRegion);
  const page = { version, entries, files: files.map(({ file }) => file) };
  await staging.add(indexName, renderIndex(page, language));
}

async function readBack(
  out: string,
  { file, sha256 }: ManifestFile,
  summarise: (study: Study) => IndexEntry,
): Promise<IndexEntry | null> {
  const text = await readText(`${out}/${file}`);
  if (text === null || createHash('sha256').update(text).digest('hex') !== sha256) return null;
  try {
    const entry = summarise(JSON.parse(text) as Study);
    return entry.scenario.id === file.split('/')[0] ? entry : null;
  } catch {
    // The manifest is as easily edited as the study: what cannot be read is listed by its files.
    return null;
  }
}

function byRegion(a: IndexEntry, b: IndexEntry): number {
  const [left, right] = [a, b].map(({ region, scenario }) => `${region.id}/${scenario.id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
