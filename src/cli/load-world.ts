import type { Model, Region, SourceFile, Study, World } from '../index.ts';
import { CliError, FilesError, type Folders } from './cli-error.ts';
import { warnOfManyDraws } from './many-draws.ts';
import { chooseFolders, readFolders } from './read-folders.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { withClock } from './with-clock.ts';

/** The engine: loaded when a command needs it, for help must not wait for it. */
export const loadEngine = () => import('../index.ts');

/** What was read, and what it comes to. */
export type Loaded = {
  readonly world: World;
  readonly files: readonly SourceFile[];
  readonly studies: readonly Study[];
};

/** What the files hold, every problem of every file refused at once. */
export async function loadWorld(session: Session): Promise<World> {
  return withFiles(session, [], ({ world }) => world);
}

/**
 * The studies of some scenarios, or of all where none is named; a named comparison stands for its
 * members.
 *
 * @throws CliError where a name is unknown; FilesError where their files hold problems
 */
export async function loadStudies(session: Session, names: readonly string[]): Promise<Loaded> {
  const engine = await loadEngine();
  const { expandNames, runStudy } = engine;
  return withFiles(session, names, ({ world, files, folders }) => {
    const wanted =
      names.length > 0 ? expandNames(world, names) : world.scenarios.map(({ id }) => id);
    if (wanted.length === 0) {
      throw new CliError({ code: 'no-scenarios', params: { folder: folders.scenarios } });
    }
    warnOfManyDraws(world, wanted, engine, session);
    const studies = wanted.map((id) =>
      withClock(session.words.progress.simulating(id), session, (onProgress) =>
        runStudy(world, id, { onProgress }),
      ),
    );
    return { world, files, studies };
  });
}

/**
 * The model of one scenario.
 *
 * @throws CliError where the name is unknown, or stands for several scenarios; FilesError where
 *   their files hold problems
 */
export async function loadModel(session: Session, name: string): Promise<Model> {
  const { expandNames, resolveModel } = await loadEngine();
  return withFiles(session, [name], ({ world }) => {
    const [id = name, ...more] = expandNames(world, [name]);
    if (more.length > 0)
      throw new CliError({ code: 'one-scenario', params: { found: name, known: [id, ...more] } });
    return resolveModel(world, id);
  });
}

/**
 * Some regions, or all where none is named. Scenario files are not looked at.
 *
 * @throws CliError where a name is unknown; FilesError where a region file holds problems
 */
export async function loadRegions(
  session: Session,
  names: readonly string[],
): Promise<readonly Region[]> {
  const { io, options, words } = session;
  const engine = await loadEngine();
  const { folders, shipped } = chooseFolders(io.cwd, options);
  if (shipped) session.note(words.warning(words.shippedInputs));
  const files = (await readFolders(folders)).filter(({ file }) => file.startsWith('seeds/'));
  const known = files.flatMap(({ file }) => /^seeds\/([^/]+)\.ya?ml$/i.exec(file)?.[1] ?? []);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const folder = showPath(folders.seeds, io.cwd);
    throw new CliError(
      ...unknown.map((found) => {
        const nearest = [engine.suggest(found, known)].filter((id) => id !== null);
        return { code: 'unknown-region', params: { found, folder, nearest, known } } as const;
      }),
    );
  }
  try {
    const { regions } = engine.readWorld(files);
    return names.length === 0 ? regions : regions.filter(({ id }) => names.includes(id));
  } catch (error) {
    if (error instanceof engine.InputError) throw new FilesError(error.problems, folders);
    throw error;
  }
}

async function withFiles<T>(
  session: Session,
  names: readonly string[],
  use: (read: Pick<Loaded, 'world' | 'files'> & { readonly folders: Folders }) => T,
): Promise<T> {
  const { io, options, words } = session;
  const engine = await loadEngine();
  const { folders, shipped } = chooseFolders(io.cwd, options);
  if (shipped) session.note(words.warning(words.shippedInputs));
  const files = await readFolders(folders);
  const known = files.flatMap(({ file }) => /^scenarios\/(.+)\.ya?ml$/i.exec(file)?.[1] ?? []);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const folder = showPath(folders.scenarios, io.cwd);
    throw new CliError(
      ...unknown.map((found) => {
        const nearest = [engine.suggest(found, known)].filter((id) => id !== null);
        return { code: 'unknown-scenario', params: { found, folder, nearest, known } } as const;
      }),
    );
  }
  try {
    const world = engine.readWorld(files, names.length > 0 ? { only: names } : {});
    return use({ world, files, folders });
  } catch (error) {
    if (error instanceof engine.InputError) throw new FilesError(error.problems, folders);
    throw error;
  }
}
