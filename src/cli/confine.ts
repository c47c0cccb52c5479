import { realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { CliError } from './cli-error.ts';
import { type Disk, guard } from './disk.ts';
import { errorCode } from './system-error.ts';

/**
 * A disk that changes nothing outside a folder: before each change the folder that a path lies in
 * is looked up with all links followed. The last part of a path is never followed: a link there is
 * itself what is moved or removed.
 *
 * @param folder absolute path of a folder that is there; it may be a link itself
 * @throws CliError, from each call, where the path leads out of the folder
 */
export async function confine(folder: string, disk: Disk): Promise<Disk> {
  const root = await guard(folder, () => realpath(folder));
  const check = async (path: string) => {
    const parent = await guard(path, () => realParent(path));
    if (parent !== root && !parent.startsWith(`${root}${root.endsWith(sep) ? '' : sep}`)) {
      throw new CliError({ code: 'out-leads-out', params: { path } });
    }
  };
  return {
    makeFolder: async (path) => {
      // What is made below a link would be made where it leads.
      await check(`${path}/.`);
      await disk.makeFolder(path);
    },
    write: async (path, bytes) => {
      await check(path);
      await disk.write(path, bytes);
    },
    move: async (from, to) => {
      await check(from);
      await check(to);
      await disk.move(from, to);
    },
    remove: async (path) => {
      await check(path);
      await disk.remove(path);
    },
    sync: async (path) => {
      await check(`${path}/.`);
      await disk.sync(path);
    },
  };
}

/** Where the nearest folder above a path that is there really stands. */
async function realParent(path: string): Promise<string> {
  for (let at = dirname(path); ; at = dirname(at)) {
    try {
      return await realpath(at);
    } catch (error) {
      const isMissing = ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
      if (!isMissing || dirname(at) === at) throw error;
    }
  }
}
