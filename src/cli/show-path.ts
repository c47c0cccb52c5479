import { isAbsolute, join, relative, sep } from 'node:path';
import { showWhole } from '../wording/show-text.ts';
import type { Folders } from './cli-error.ts';

/**
 * A path as a person here would write it: relative to `cwd` where that is no longer. It is for
 * showing: what cannot be seen in a name is written by its number.
 */
export function showPath(path: string, cwd: string): string {
  return showWhole(shorten(path, cwd));
}

function shorten(path: string, cwd: string): string {
  const short = relative(cwd, path);
  if (short === '') return '.';
  const climbs = short.split(sep).filter((part) => part === '..').length;
  return isAbsolute(short) || climbs > 2 ? path : short;
}

/** Where a file named `seeds/…` or `scenarios/…` really stands, as `showPath` shows it. */
export function showFile(file: string, folders: Folders, cwd: string): string {
  const [first, ...rest] = file.split('/');
  if (first !== 'seeds' && first !== 'scenarios') return showWhole(file);
  return showPath(join(folders[first], ...rest), cwd);
}
