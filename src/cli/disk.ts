import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';
import { errorCode } from './system-error.ts';

/** The calls that write results: few, so that a test can interrupt the program at each of them. */
export type Disk = {
  readonly makeFolder: (path: string) => Promise<void>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
  /** Removes a file or folder with all it holds; none there is none removed. */
  readonly remove: (path: string) => Promise<void>;
  /** Returns when a file's bytes, or a folder's list of names, would survive a loss of power. */
  readonly sync: (path: string) => Promise<void>;
};

/** The real disk; what the system refuses becomes a known error with its path. */
export const disk: Disk = {
  makeFolder: (path) => guard(path, () => makeFolders(path)),
  write: (path, bytes) => guard(path, () => writeOver(path, bytes)),
  move: (from, to) => guard(to, () => retryWhileBusy(() => rename(from, to))),
  remove: (path) => guard(path, () => rm(path, { recursive: true, force: true, maxRetries: 3 })),
  sync: (path) => guard(path, () => flush(path)),
};

/** Node's own recursive mkdir never returns where a parent is there and yet takes no folder. */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolders(dirname(path));
      await mkdir(path);
    } else if (code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

/** A link in the place of the file is refused, not followed: it may lead anywhere. */
async function writeOver(path: string, bytes: Uint8Array): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC } = constants;
  // Windows knows no such flag.
  const noFollow = constants.O_NOFOLLOW ?? 0;
  const file = await open(path, O_WRONLY | O_CREAT | O_TRUNC | noFollow, 0o666);
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

/** Where a system cannot do this for folders it says so, and keeps their order of its own accord. */
const noSync: readonly string[] = ['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP'];

async function flush(path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  try {
    const file = await open(path, isFolder ? 'r' : 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isFolder || !noSync.includes(errorCode(error) ?? '')) throw error;
  }
}

/** What stands at a path, a link not followed; null where nothing does. */
export async function look(path: string): Promise<'folder' | 'file' | 'other' | null> {
  return guard(path, async () => {
    try {
      const about = await lstat(path);
      return about.isDirectory() ? 'folder' : about.isFile() ? 'file' : 'other';
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return null;
      throw error;
    }
  });
}

/** The text of a file; null where there is none, or a link, which may lead anywhere. */
export async function readText(path: string): Promise<string | null> {
  if ((await look(path)) !== 'file') return null;
  return guard(path, () => readFile(path, 'utf8'));
}

/** Files of a folder and its subfolders, as `a/b.svg`; none where there is no folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  if ((await look(folder)) !== 'folder') return [];
  const entries = await guard(folder, () => readdir(folder, { withFileTypes: true }));
  const nested = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const below = await listFiles(`${folder}/${entry.name}`);
      return below.map((file) => `${entry.name}/${file}`);
    }),
  );
  return nested.flat().sort();
}

/** Makes a failed call of the system a known error with its path. */
export async function guard<T>(path: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    throw new CliError(failureOf(reason, path));
  }
}

function failureOf(reason: string, path: string) {
  // What is open in another program is refused on Windows as if permission lacked.
  if (process.platform === 'win32' && (reason === 'EPERM' || reason === 'EACCES')) {
    return { code: 'out-busy', params: { path, reason } } as const;
  }
  switch (reason) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'out-no-permission', params: { path, reason } } as const;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'out-full', params: { path, reason } } as const;
    case 'ENOTDIR':
    case 'EEXIST':
      return { code: 'out-not-a-folder', params: { path } } as const;
    case 'EBUSY':
      return { code: 'out-busy', params: { path, reason } } as const;
    default:
      return { code: 'out-failed', params: { path, reason } } as const;
  }
}

/** Windows refuses to move what a virus scanner or viewer has open for a moment. */
async function retryWhileBusy(move: () => Promise<void>): Promise<void> {
  for (const pause of [20, 100, 300]) {
    try {
      return await move();
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(errorCode(error) ?? '')) throw error;
      if (process.platform !== 'win32') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return move();
}
