import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';
import { type Disk, listFiles, look, readText } from './disk.ts';
import { readSwapPlan, renderSwapPlan, type SwapPlan } from './swap-plan.ts';

/*
 * Complete results wait in `out/.next/new/`; the marker, written last, says what is to happen:
 *
 *     .next/new/<entry>  ──move──>  out/<entry>  ──move──>  .next/old/<entry>
 *
 * Every step looks at what is there before it acts, so that after an interruption at any moment the
 * same steps, begun anew, end in the same state. Files that are not this program's go back to where
 * they were. Anyone may have prepared the folder: the marker is believed where its names and the
 * places they lead to lie inside `out/`, and the disk that is handed in refuses to leave it.
 */

export const stagingName = '.next';
export const manifestName = 'manifest.json';
const markerName = 'complete.json';

/** Where new files of an `out/` are staged. */
export function stagedPath(out: string, file: string): string {
  return `${out}/${stagingName}/new/${file}`;
}

/**
 * Declares the staged files complete: from here on they will be put in place. A marker that
 * outlived a loss of power without them would put empty files there, so they are on the disk first.
 *
 * @param files the staged files, relative to `out/`
 */
export async function markComplete(
  out: string,
  files: readonly string[],
  plan: SwapPlan,
  disk: Disk,
): Promise<void> {
  const staging = `${out}/${stagingName}`;
  const folders = files.flatMap((file) => parentsOf(file).map((name) => stagedPath(out, name)));
  for (const file of files) await disk.sync(stagedPath(out, file));
  for (const folder of new Set(folders)) await disk.sync(folder);
  const draft = `${staging}/complete.draft`;
  await disk.write(draft, new TextEncoder().encode(renderSwapPlan(plan)));
  await disk.sync(draft);
  await disk.move(draft, `${staging}/${markerName}`);
  await disk.sync(staging);
}

/** Folders that a staged file lies in, from `new/` itself down. */
function parentsOf(file: string): readonly string[] {
  return file.split('/').map((_, i, parts) => parts.slice(0, i).join('/'));
}

/**
 * The first path that a plan would change through a link, or that is one: of what this program
 * writes nothing is.
 */
export async function findLink(out: string, { put }: SwapPlan): Promise<string | null> {
  const staging = `${out}/${stagingName}`;
  const folders = [staging, `${staging}/new`, `${staging}/old`];
  const entries = put.flatMap((entry) => [`${out}/${entry}`, `${staging}/old/${entry}`]);
  for (const path of [...folders, ...entries]) if ((await look(path)) === 'other') return path;
  for (const file of await listFiles(`${staging}/new`))
    if ((await look(stagedPath(out, file))) !== 'file') return stagedPath(out, file);
  return null;
}

/**
 * Ends what an earlier run began: complete results are put in place, all else is dropped. The one
 * way from staging to `out/`, whether interrupted or not.
 *
 * @param disk one that is confined to `out/`
 * @returns false where there was a marker that could not be followed: empty, cut off, written by
 *   someone else, or leading out of `out/`
 */
export async function finishSwap(out: string, disk: Disk): Promise<boolean> {
  const staging = `${out}/${stagingName}`;
  const found = await look(staging);
  if (found === null) return true;
  const marker = found === 'folder' ? await look(`${staging}/${markerName}`) : found;
  const isFollowed = marker === null || (await follow(out, disk));
  if (!isFollowed) await giveBack(out, disk);
  await disk.remove(staging);
  return isFollowed;
}

async function follow(out: string, disk: Disk): Promise<boolean> {
  const marker = `${out}/${stagingName}/${markerName}`;
  if ((await look(`${out}/${stagingName}`)) !== 'folder') return false;
  const plan = readSwapPlan((await readText(marker)) ?? '');
  if (plan === null || (await findLink(out, plan)) !== null) return false;
  try {
    for (const entry of plan.put) await putEntry(out, entry, plan, disk);
    for (const entry of plan.remove) await removeEntry(out, entry, plan, disk);
    if ((await look(stagedPath(out, manifestName))) !== null) {
      await disk.move(stagedPath(out, manifestName), `${out}/${manifestName}`);
    }
    await disk.sync(out);
  } catch (error) {
    if (leadsOut(error)) return false;
    throw error;
  }
  // First the marker, or what is left of the rest would be taken for complete.
  await disk.remove(marker);
  return true;
}

/** What had been moved aside may be someone's own: it returns to where its place is free. */
async function giveBack(out: string, disk: Disk): Promise<void> {
  const old = `${out}/${stagingName}/old`;
  if ((await look(`${out}/${stagingName}`)) !== 'folder') return;
  for (const file of await listFiles(old)) {
    try {
      const isEntry = !file.includes('/');
      // A link as a whole entry was never moved aside by this program.
      if (isEntry && (await look(`${old}/${file}`)) !== 'file') continue;
      if ((await look(`${out}/${file}`)) !== null) continue;
      await disk.makeFolder(dirname(`${out}/${file}`));
      await disk.move(`${old}/${file}`, `${out}/${file}`);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
    }
  }
}

function leadsOut(error: unknown): boolean {
  return error instanceof CliError && error.failures.some(({ code }) => code === 'out-leads-out');
}

async function putEntry(out: string, entry: string, plan: SwapPlan, disk: Disk): Promise<void> {
  const fresh = stagedPath(out, entry);
  if ((await look(fresh)) !== null) {
    if ((await look(`${out}/${entry}`)) !== null) await moveAside(out, entry, disk);
    await disk.move(fresh, `${out}/${entry}`);
  }
  await bringBack(out, entry, plan, disk);
}

async function removeEntry(out: string, entry: string, plan: SwapPlan, disk: Disk): Promise<void> {
  const isMoved = (await look(`${out}/${stagingName}/old/${entry}`)) !== null;
  const found = await look(`${out}/${entry}`);
  // A link in its place is someone's own, for this program makes none.
  if (!isMoved && found !== null && found !== 'other') await moveAside(out, entry, disk);
  await bringBack(out, entry, plan, disk);
}

/** Where something was moved aside before, what has come since is someone's own and joins it. */
async function moveAside(out: string, entry: string, disk: Disk): Promise<void> {
  const old = `${out}/${stagingName}/old/${entry}`;
  await disk.makeFolder(dirname(old));
  if ((await look(old)) === null) return disk.move(`${out}/${entry}`, old);
  for (const file of await listFiles(`${out}/${entry}`)) {
    await disk.makeFolder(dirname(`${old}/${file}`));
    await disk.move(`${out}/${entry}/${file}`, `${old}/${file}`);
  }
  return disk.remove(`${out}/${entry}`);
}

/** Whatever lay in the old folder and is not ours returns to its place. */
async function bringBack(out: string, entry: string, plan: SwapPlan, disk: Disk): Promise<void> {
  const old = `${out}/${stagingName}/old/${entry}`;
  for (const file of await listFiles(old)) {
    const name = `${entry}/${file}`;
    if (plan.drop.includes(name)) continue;
    await disk.makeFolder(dirname(`${out}/${name}`));
    await disk.move(`${old}/${file}`, `${out}/${name}`);
  }
}
