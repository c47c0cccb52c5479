import { readFile, stat } from 'node:fs/promises';
import type { StatedStudy } from '../index.ts';
import { CliError } from './cli-error.ts';
import { loadEngine } from './load-world.ts';
import { errorCode } from './system-error.ts';

/** No study is nearly as large; a larger file is refused unread. */
const largestStudyBytes = 100_000_000;

/**
 * A `study.json` from disk.
 *
 * @param path absolute
 * @throws CliError where it cannot be read or is no study
 */
export async function readStudyFile(
  path: string,
): Promise<{ readonly stated: StatedStudy; readonly text: string }> {
  const { readStatedStudy } = await loadEngine();
  const text = await readStudyText(path);
  const stated = readStatedStudy(parse(text, path));
  if (stated === null) throw new CliError({ code: 'study-not-a-study', params: { path } });
  return { stated, text };
}

async function readStudyText(path: string): Promise<string> {
  try {
    const about = await stat(path);
    if (!about.isFile() || about.size > largestStudyBytes)
      throw new CliError({ code: 'study-not-a-study', params: { path } });
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
    if (isMissing) throw new CliError({ code: 'study-missing', params: { path } });
    throw new CliError({ code: 'study-unreadable', params: { path, reason } });
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError({ code: 'study-broken', params: { path } });
  }
}
