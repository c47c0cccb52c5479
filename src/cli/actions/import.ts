import { basename, join, resolve } from 'node:path';
import type { ImportedRegion } from '../../index.ts';
import { FilesError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { look } from '../disk.ts';
import { loadEngine } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { readBytes } from '../read-bytes.ts';
import { chooseFolders } from '../read-folders.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { writeNewFile } from '../write-new-file.ts';

/** A workbook of a region takes some hundred kilobytes; a larger file is refused unread. */
const largestWorkbookBytes = 20_000_000;

export async function importWorkbook(
  session: Session,
  [file = '']: readonly string[],
  { to, force = false }: LocalOptions,
): Promise<number> {
  const { io, words, options } = session;
  const path = resolve(io.cwd, file);
  const imported = await readImport(path, session);
  if ('problems' in imported) {
    throw new FilesError(imported.problems, chooseFolders(io.cwd, options).folders);
  }
  const { id, yaml } = imported;
  if (to === undefined) {
    if (options.json) session.printJson({ region: id, yaml });
    else io.stdout.write(yaml);
    return exitCodes.done;
  }
  const target = resolve(io.cwd, to);
  const isFile = /\.ya?ml$/i.test(basename(target)) && (await look(target)) !== 'folder';
  const written = isFile ? target : join(target, `${id}.yaml`);
  await writeNewFile(written, yaml, force);
  const shown = showPath(written, io.cwd);
  if (options.json) session.printJson({ region: id, file: shown });
  else if (!options.quiet) session.print(words.import.wrote(id, shown));
  return exitCodes.done;
}

async function readImport(path: string, { io }: Session): Promise<ImportedRegion> {
  const { importRegion } = await loadEngine();
  return importRegion(showPath(path, io.cwd), await readBytes(path, largestWorkbookBytes));
}
