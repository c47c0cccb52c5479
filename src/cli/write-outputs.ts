import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';
import { confine } from './confine.ts';
import { type Disk, look, readText, disk as realDisk } from './disk.ts';
import { createManifest, describeFile, type ManifestFile, readManifest } from './manifest.ts';
import {
  findLink,
  finishSwap,
  manifestName,
  markComplete,
  stagedPath,
  stagingName,
} from './swap-outputs.ts';

/**
 * What new files do to those already there: `all` leaves no other file of ours, `scenarios` replaces
 * whole scenarios and leaves the rest, `files` replaces single files.
 */
export type Scope = 'all' | 'scenarios' | 'files';

/** Results on their way to `out/`: nothing there changes before `commit`. */
export type Staging = {
  /** Whether what an earlier run left there could not be trusted, and so was dropped. */
  readonly isDropped: boolean;
  /** @param file relative to `out/`, with `/` */
  readonly add: (file: string, bytes: Uint8Array | string) => Promise<void>;
  /** All files that will be there after `commit`, but the manifest: added ones and those left. */
  readonly files: () => Promise<readonly ManifestFile[]>;
  /** Puts everything in place, the manifest last. */
  readonly commit: () => Promise<readonly ManifestFile[]>;
  /** Drops everything that was added. */
  readonly cancel: () => Promise<void>;
};

/** Charts over several studies: each stands for itself, whatever scenarios a run names. */
const comparisonFolder = 'charts';

export type About = {
  readonly scope: Scope;
  readonly scenarios: readonly string[];
  readonly version: string;
  readonly language: string;
};

/**
 * Opens the staging of an `out/`, after ending what an interrupted run left there.
 *
 * @param out absolute path; made where it does not exist
 * @throws CliError where it cannot be written
 */
export async function openStaging(
  out: string,
  about: About,
  system: Disk = realDisk,
): Promise<Staging> {
  await system.makeFolder(out);
  const disk = await confine(out, system);
  const isDropped = !(await finishSwap(out, disk));
  await disk.makeFolder(stagedPath(out, ''));
  const added = new Map<string, ManifestFile>();
  return {
    isDropped,
    add: async (file, content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await disk.makeFolder(dirname(stagedPath(out, file)));
      await disk.write(stagedPath(out, file), bytes);
      added.set(file, describeFile(file, bytes));
    },
    files: async () => {
      const { kept } = await sortEarlier(out, [...added.values()], about);
      return [...kept, ...added.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    },
    commit: async () => {
      await commit(out, [...added.values()], about, disk);
      return [...added.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    },
    cancel: () => disk.remove(`${out}/${stagingName}`),
  };
}

async function commit(
  out: string,
  added: readonly ManifestFile[],
  about: About,
  disk: Disk,
): Promise<void> {
  const { replaced, kept, scenarios } = await sortEarlier(out, added, about);
  const put = entriesOf(added);
  const remove = entriesOf(replaced).filter((entry) => !put.includes(entry));
  const plan = { put, remove, drop: replaced.map(({ file }) => file) };
  try {
    await refuseForeign(out, added, replaced);
    const link = await findLink(out, plan);
    if (link !== null) throw new CliError({ code: 'out-leads-out', params: { path: link } });
  } catch (error) {
    // Nothing is declared complete yet, so nothing of it may wait for the next run.
    await disk.remove(`${out}/${stagingName}`);
    throw error;
  }
  const manifest = createManifest({ ...about, scenarios: [...scenarios, ...about.scenarios] }, [
    ...kept,
    ...added,
  ]);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await disk.write(stagedPath(out, manifestName), new TextEncoder().encode(text));
  const files = [...added.map(({ file }) => file), manifestName];
  await markComplete(out, files, plan, disk);
  await finishSwap(out, disk);
}

/** What an earlier run left: files that the added ones replace, and those that stay. */
async function sortEarlier(out: string, added: readonly ManifestFile[], { scope }: About) {
  const earlier = await readManifest(`${out}/${manifestName}`);
  const put = entriesOf(added);
  const replaced = earlier.files.filter(({ file }) => {
    if (scope === 'all') return true;
    const isOfScenario = scope === 'scenarios' && entryOf(file) !== comparisonFolder;
    if (isOfScenario) return put.includes(entryOf(file));
    return added.some((other) => other.file === file);
  });
  const kept = earlier.files.filter((file) => !replaced.includes(file));
  return { replaced, kept, scenarios: scope === 'all' ? [] : earlier.scenarios };
}

/** A file that no manifest lists is someone's own: it is neither replaced nor moved for ours. */
async function refuseForeign(
  out: string,
  added: readonly ManifestFile[],
  replaced: readonly ManifestFile[],
): Promise<void> {
  const ours = new Set(replaced.map(({ file }) => file));
  for (const { file } of added) {
    const parents = file.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));
    for (const path of parents) {
      const found = await look(`${out}/${path}`);
      const isFree = found === null || ours.has(path) || (found === 'folder' && path !== file);
      if (!isFree) throw await refusal(out, path);
    }
  }
}

/**
 * Results without a manifest that can be read are most likely ours, but nothing proves that nobody
 * has worked on them since: they are not replaced either, and the message says how to go on.
 */
async function refusal(out: string, path: string): Promise<CliError> {
  const params = { path: `${out}/${path}` };
  const isListed = (await readManifest(`${out}/${manifestName}`)).files.length > 0;
  const study = await readText(`${out}/${entryOf(path)}/study.json`);
  const looksLikeOurs = /"format":\s*"talentcast\/study@/.test(study ?? '');
  if (isListed || !looksLikeOurs) return new CliError({ code: 'out-not-ours', params });
  return new CliError({
    code: 'out-manifest-lost',
    params: { ...params, out, manifest: `${out}/${manifestName}` },
  });
}

/** The part of a name that is swapped as one: a scenario's folder, or a file directly in `out/`. */
function entryOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function entriesOf(files: readonly ManifestFile[]): readonly string[] {
  return [...new Set(files.map(({ file }) => entryOf(file)))].sort();
}
