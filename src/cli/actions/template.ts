import { resolve } from 'node:path';
import { CliError, FilesError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { loadEngine } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { chooseFolders, readFolders } from '../read-folders.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { writeNewFile } from '../write-new-file.ts';

export async function template(
  session: Session,
  [file = '']: readonly string[],
  { from, force = false }: LocalOptions,
): Promise<number> {
  const { io, words, options, language } = session;
  const path = resolve(io.cwd, file);
  const { writeRegionWorkbook } = await loadEngine();
  const bytes =
    from === undefined ? writeRegionWorkbook(language, null) : await fillIn(from, session);
  await writeNewFile(path, bytes, force);
  const shown = showPath(path, io.cwd);
  if (options.json) session.printJson({ file: shown, region: from ?? null });
  else if (!options.quiet) session.print(words.template.wrote(shown));
  return exitCodes.done;
}

/** The workbook with a region of the seeds folder in it. */
async function fillIn(id: string, session: Session): Promise<Uint8Array> {
  const { io, options, words, language } = session;
  const { templateRegion, InputError, suggest, readWorld } = await loadEngine();
  const { folders, shipped } = chooseFolders(io.cwd, options);
  if (shipped) session.note(words.warning(words.shippedInputs));
  const files = await readFolders(folders);
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
    return templateRegion(seed.file, 'text' in seed ? seed.text : '', language);
  } catch (error) {
    if (error instanceof InputError) throw new FilesError(error.problems, folders);
    throw error;
  }
}
