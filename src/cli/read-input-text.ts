import { readFile, stat } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import { errorCode } from './system-error.ts';

/** Whole countries of counties with decades of figures are some tens of megabytes. */
const largestInputMegabytes = 200;

/**
 * A text file that somebody names on the command line.
 *
 * @param path absolute
 * @throws CliError where it cannot be read
 */
export async function readInputText(path: string): Promise<string> {
  try {
    const about = await stat(path);
    if (!about.isFile()) {
      throw new CliError({ code: 'input-unreadable', params: { path, reason: 'EISDIR' } });
    }
    if (about.size > largestInputMegabytes * 1e6) {
      const params = { path, megabytes: largestInputMegabytes };
      throw new CliError({ code: 'input-too-large', params });
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    if (reason === 'ENOENT' || reason === 'ENOTDIR') {
      throw new CliError({ code: 'input-missing', params: { path } });
    }
    throw new CliError({ code: 'input-unreadable', params: { path, reason } });
  }
}
