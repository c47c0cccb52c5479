import { CliError, FilesError } from './cli-error.ts';
import { loadEngine } from './load-world.ts';
import { chooseFolders, readSeeds } from './read-folders.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';

/**
 * Hands the text of one region file of the seeds folder to what reads it.
 *
 * @param id of the region, as its file is named
 * @param read gets the file's name and its text
 * @throws CliError for a region that is not there, FilesError with the problems of the file
 */
export async function withRegionText<T>(
  id: string,
  session: Session,
  read: (file: string, text: string) => T,
): Promise<T> {
  const { io, options, words } = session;
  const { InputError, suggest, readWorld } = await loadEngine();
  const { folders, shipped } = chooseFolders(io.cwd, options);
  if (shipped) session.note(words.warning(words.shippedInputs));
  const files = await readSeeds(folders.seeds);
  const seed = files.find(({ file }) => file === `seeds/${id}.yaml`);
  if (seed === undefined) {
    const known = files.flatMap(({ file }) => /^seeds\/([^/]+)\.ya?ml$/.exec(file)?.[1] ?? []);
    const folder = showPath(folders.seeds, io.cwd);
    const nearest = [suggest(id, known)].filter((one) => one !== null);
    throw new CliError({ code: 'unknown-region', params: { found: id, folder, nearest, known } });
  }
  try {
    // A file without a text says why by the same words as in every other command.
    if ('unreadable' in seed) readWorld([seed]);
    return read(seed.file, 'text' in seed ? seed.text : '');
  } catch (error) {
    if (error instanceof InputError) throw new FilesError(error.problems, folders);
    throw error;
  }
}
