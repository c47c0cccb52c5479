import { dirname } from 'node:path';
import { type Disk, listFiles, look, readText } from './disk.ts';

/**
 * Complete results wait in `out/.next/new/`; the marker, written last, says what is to happen:
 *
 *     .next/new/<entry>  ──move──>  out/<entry>  ──move──>  .next/old/<entry>
 *
 * An entry is a scenario's folder or a single file directly in `out/`. Every step looks at what is
 * there before it acts, so that after an interruption at any moment the same steps, begun anew, end
 * in the same state. Files that are not this program's go back to where they were.
 */
export type SwapPlan = {
  /** Entries that new ones replace, the manifest not among them. */
  readonly put: readonly string[];
  /** Entries whose files of ours go away. */
  readonly remove: readonly string[];
  /** Files of ours that vanish; anything else found in a replaced entry is kept. */
  readonly drop: readonly string[];
};

export const stagingName = '.next';
export const manifestName = 'manifest.json';
const markerName = 'complete.json';

/** Where new files of an `out/` are staged. */
export function stagedPath(out: string, file: string): string {
  return `${out}/${stagingName}/new/${file}`;
}

/** Declares the staged files complete: from here on they will be put in place. */
export async function markComplete(out: string, plan: SwapPlan, disk: Disk): Promise<void> {
  const draft = `${out}/${stagingName}/complete.draft`;
  await disk.write(draft, new TextEncoder().encode(JSON.stringify(plan)));
  await disk.move(draft, `${out}/${stagingName}/${markerName}`);
}

/**
 * Ends what an earlier run began: complete results are put in place, incomplete ones dropped.
 * The one way from staging to `out/`, whether interrupted or not.
 */
export async function finishSwap(out: string, disk: Disk): Promise<void> {
  const staging = `${out}/${stagingName}`;
  if ((await look(staging)) === null) return;
  const marker = await readText(`${staging}/${markerName}`);
  if (marker !== null) {
    const plan = JSON.parse(marker) as SwapPlan;
    for (const entry of plan.put) await putEntry(out, entry, plan, disk);
    for (const entry of plan.remove) await removeEntry(out, entry, plan, disk);
    if ((await look(stagedPath(out, manifestName))) !== null) {
      await disk.move(stagedPath(out, manifestName), `${out}/${manifestName}`);
    }
    // First the marker, or what is left of the rest would be taken for complete.
    await disk.remove(`${staging}/${markerName}`);
  }
  await disk.remove(staging);
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
  if (!isMoved && (await look(`${out}/${entry}`)) !== null) await moveAside(out, entry, disk);
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
