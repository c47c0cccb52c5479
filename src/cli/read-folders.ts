import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../index.ts';
import { CliError, type Failure, type Folders } from './cli-error.ts';
import { packageFolder } from './package-folder.ts';
import { errorCode } from './system-error.ts';

type Unreadable = Extract<SourceFile, { readonly unreadable: unknown }>['unreadable'];

/** Larger files are refused unread: parsing them could take minutes. */
const largestFileBytes = 1_000_000;

/** Files of `seeds/reference/` that the program reads. */
export const referenceFiles: readonly string[] = [
  'reference/glossary.yaml',
  'reference/observed-growth.csv',
  'reference/outlook-parameters.csv',
];

/**
 * Which folders to read: those named, else `seeds` and `scenarios` here; where neither exists, the
 * ones that ship with the program.
 *
 * @returns absolute paths, and whether they are the shipped ones
 */
export function chooseFolders(
  cwd: string,
  named: { readonly seeds?: string; readonly scenarios?: string },
): { readonly folders: Folders; readonly shipped: boolean } {
  const here = {
    seeds: resolve(cwd, named.seeds ?? 'seeds'),
    scenarios: resolve(cwd, named.scenarios ?? 'scenarios'),
  };
  const isNamed = named.seeds !== undefined || named.scenarios !== undefined;
  if (isNamed || existsSync(here.seeds) || existsSync(here.scenarios)) {
    return { folders: here, shipped: false };
  }
  const root = packageFolder();
  return {
    folders: { seeds: join(root, 'seeds'), scenarios: join(root, 'scenarios') },
    shipped: true,
  };
}

/**
 * All region files, reference files and scenario files, by name in code-unit order.
 *
 * @param folders absolute paths
 * @returns files named `seeds/…` and `scenarios/…` wherever they stand
 * @throws CliError where a folder cannot be listed
 */
export async function readFolders(folders: Folders): Promise<readonly SourceFile[]> {
  const [seeds, scenarios] = await Promise.all([
    listFolder(folders.seeds, '--seeds'),
    listFolder(folders.scenarios, '--scenarios'),
  ]);
  const failures = [seeds, scenarios].flatMap((listed) =>
    'failure' in listed ? [listed.failure] : [],
  );
  if ('failure' in seeds || 'failure' in scenarios) throw new CliError(...failures);
  const references = referenceFiles.filter((name) => existsSync(join(folders.seeds, name)));
  return Promise.all([
    ...scenarios.names.map((name) =>
      readSource(`scenarios/${name}`, join(folders.scenarios, name)),
    ),
    ...[...seeds.names, ...references]
      .sort()
      .map((name) => readSource(`seeds/${name}`, join(folders.seeds, name))),
  ]);
}

/**
 * The region files alone, by name in code-unit order.
 *
 * @param folder absolute path of the seeds
 * @throws CliError where the folder cannot be listed
 */
export async function readSeeds(folder: string): Promise<readonly SourceFile[]> {
  const listed = await listFolder(folder, '--seeds');
  if ('failure' in listed) throw new CliError(listed.failure);
  return Promise.all(listed.names.map((name) => readSource(`seeds/${name}`, join(folder, name))));
}

async function listFolder(
  folder: string,
  option: string,
): Promise<{ readonly names: readonly string[] } | { readonly failure: Failure }> {
  try {
    const entries: readonly Dirent[] = await readdir(folder, { withFileTypes: true });
    const names = entries.map(({ name }) => name).filter((name) => /^[^.].*\.ya?ml$/i.test(name));
    return { names: names.sort() };
  } catch (error) {
    const params = { folder, option };
    const code = errorCode(error);
    if (code === 'ENOENT') return { failure: { code: 'folder-missing', params } };
    if (code === 'ENOTDIR') return { failure: { code: 'folder-not-a-folder', params } };
    if (code === 'EACCES' || code === 'EPERM') {
      return { failure: { code: 'folder-no-permission', params } };
    }
    throw error;
  }
}

async function readSource(file: string, path: string): Promise<SourceFile> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { file, unreadable: 'folder' };
    // A pipe or device would never end.
    if (!about.isFile()) return { file, unreadable: 'failed' };
    if (about.size > largestFileBytes) return { file, unreadable: 'too-large' };
    return decode(file, await readFile(path));
  } catch (error) {
    return { file, unreadable: whyUnreadable(errorCode(error)) };
  }
}

function decode(file: string, bytes: Uint8Array): SourceFile {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { file, unreadable: 'not-utf8' };
  }
}

/** What a reader is told of the system's error code. */
export function whyUnreadable(code: string | undefined): Unreadable {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'no-permission';
    case 'ENOENT':
    case 'ELOOP':
      return 'missing';
    case 'EISDIR':
      return 'folder';
    default:
      return 'failed';
  }
}
