import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';
import { disk, look } from './disk.ts';

/**
 * Writes a file that a person asked for by name: beside it first and then moved, so that what is
 * there is whole at any time.
 *
 * @param path absolute
 * @param force whether a file that is there is replaced
 * @throws CliError where one is there and stays, or the disk refuses
 */
export async function writeNewFile(
  path: string,
  content: Uint8Array | string,
  force: boolean,
): Promise<void> {
  const found = await look(path);
  if (found === 'folder' || (found !== null && !force)) {
    throw new CliError({ code: 'file-exists', params: { path } });
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await disk.makeFolder(dirname(path));
  const beside = `${path}.new`;
  try {
    await disk.write(beside, bytes);
    await disk.move(beside, path);
  } catch (error) {
    await disk.remove(beside);
    throw error;
  }
}
