import { createHash } from 'node:crypto';
import type { Problem, SourceFile, Study } from '../index.ts';
import type { Folders } from './cli-error.ts';
import { loadEngine } from './load-world.ts';
import { chooseFolders, readFolders } from './read-folders.ts';
import type { Session } from './session.ts';

/** A scenario run again from the files that there are. */
export type Rerun = {
  readonly version: string;
  readonly folders: Folders;
  readonly hashes: ReadonlyMap<string, string>;
  /** null where the scenario is not there, or its files have problems. */
  readonly rerun: Study | null;
  readonly problems: readonly Problem[];
  /** What `study.json` would hold. */
  readonly text: string | null;
};

/** Runs a scenario again; what keeps it from running is part of the answer. */
export async function rerunStudy(session: Session, id: string): Promise<Rerun> {
  const { io, options, words } = session;
  const engine = await loadEngine();
  const { folders, shipped } = chooseFolders(io.cwd, options);
  if (shipped) session.note(words.warning(words.shippedInputs));
  const files = await readFolders(folders);
  const known = { version: engine.version, folders, hashes: hashesOf(files) };
  const nothing = { ...known, rerun: null, problems: [], text: null };
  if (!known.hashes.has(`scenarios/${id}.yaml`)) return nothing;
  try {
    const world = engine.readWorld(files, { only: [id] });
    if (!world.scenarios.some((scenario) => scenario.id === id)) return nothing;
    const rerun = engine.runStudy(world, id);
    return { ...known, rerun, problems: [], text: engine.writeStudyJson(rerun) };
  } catch (error) {
    if (!(error instanceof engine.InputError)) throw error;
    return { ...nothing, problems: error.problems };
  }
}

function hashesOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((source) => {
      if ('unreadable' in source) return [];
      return [[source.file, createHash('sha256').update(source.text).digest('hex')] as const];
    }),
  );
}
