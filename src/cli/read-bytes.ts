import { readFile, stat } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import { errorCode } from './system-error.ts';

/**
 * The bytes of a file that a person named.
 *
 * @param path absolute
 * @param most a larger file is refused unread
 * @throws CliError where it cannot be had
 */
export async function readBytes(path: string, most: number): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (!about.isFile()) {
      throw new CliError({ code: 'input-unreadable', params: { path, reason: 'EISDIR' } });
    }
    if (about.size > most) {
      throw new CliError({ code: 'input-too-large', params: { path, megabytes: most / 1e6 } });
    }
    return await readFile(path);
  } catch (error) {
    const reason = errorCode(error);
    if (error instanceof CliError || reason === undefined) throw error;
    const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
    throw new CliError(
      isMissing
        ? { code: 'input-missing', params: { path } }
        : { code: 'input-unreadable', params: { path, reason } },
    );
  }
}
