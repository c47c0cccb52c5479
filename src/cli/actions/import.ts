import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ImportedRegion } from '../../index.ts';
import { CliError, FilesError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { look } from '../disk.ts';
import { loadEngine } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { chooseFolders } from '../read-folders.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { errorCode } from '../system-error.ts';
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
  return importRegion(showPath(path, io.cwd), await readBytes(path));
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (!about.isFile()) {
      throw new CliError({ code: 'input-unreadable', params: { path, reason: 'EISDIR' } });
    }
    if (about.size > largestWorkbookBytes) {
      const megabytes = largestWorkbookBytes / 1e6;
      throw new CliError({ code: 'input-too-large', params: { path, megabytes } });
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
