import { readFileSync } from 'node:fs';
import { readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { CliError } from './cli-error.ts';
import { guard } from './disk.ts';
import { errorCode } from './system-error.ts';

/** Who writes to an `out/`: a number alone would be taken for another process after a restart. */
type Holder = {
  readonly pid: number;
  readonly host: string;
  /** When the system says that the process began, in its own terms; null where it does not say. */
  readonly started: string | null;
};

const lockName = '.lock';

/** A file just made may still be empty for a moment. */
const patience = { times: 5, milliseconds: 40 };

/**
 * Keeps `out/` to one program at a time: its file `.lock` names the process that writes. A lock
 * whose process has ended is taken over.
 *
 * @param out absolute path of a folder that is there
 * @returns gives the folder free again
 * @throws CliError where another process writes there
 */
export async function lockOut(out: string): Promise<() => Promise<void>> {
  const path = `${out}/${lockName}`;
  const own = JSON.stringify(describeSelf());
  for (let attempt = 0; attempt < patience.times; attempt += 1) {
    if (await create(path, own)) return () => release(path, own);
    const text = await readLock(path);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (holder === null && attempt + 1 < patience.times) {
      await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
      continue;
    }
    if (holder !== null && isRunning(holder)) throw locked(path, holder);
    await takeAway(path, text);
  }
  if (await create(path, own)) return () => release(path, own);
  throw locked(path, parseHolder((await readLock(path)) ?? ''));
}

function locked(path: string, holder: Holder | null): CliError {
  const { pid, host } = holder ?? { pid: 0, host: '' };
  const other = host === hostname() ? '' : host;
  return new CliError({ code: 'out-locked', params: { path, pid: String(pid), host: other } });
}

async function create(path: string, text: string): Promise<boolean> {
  return guard(path, async () => {
    try {
      await writeFile(path, text, { flag: 'wx' });
      return true;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    return guard(path, () => Promise.reject(error));
  }
}

/** Of two that find the same stale lock only one gets it: the other's copy is put back. */
async function takeAway(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    return guard(path, () => Promise.reject(error));
  }
  if ((await readLock(aside)) === stale) await rm(aside, { force: true });
  else await rename(aside, path);
}

async function release(path: string, own: string): Promise<void> {
  if ((await readLock(path)) === own) await unlink(path).catch(() => {});
}

function describeSelf(): Holder {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Holder>;
    if (!Number.isSafeInteger(pid) || typeof host !== 'string') return null;
    return { pid: pid ?? 0, host, started: started ?? null };
  } catch {
    return null;
  }
}

function isRunning({ pid, host, started }: Holder): boolean {
  // Whether a process of another machine still runs cannot be checked: it is taken to run.
  if (host !== hostname()) return true;
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

/** When a process began: ticks since the boot that is named with them; Linux only. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const about = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name, may hold spaces and brackets; the start is the 22nd.
    const ticks = about.slice(about.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot}/${ticks}`;
  } catch {
    return null;
  }
}
