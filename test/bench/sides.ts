import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from './side.ts';

/** A side, or why it is not there; the bench goes on without it. */
export type Found = Side | { readonly id: string; readonly absent: string };

const here = import.meta.dirname;
const inSides = (file: string) => join(here, 'sides', file);

/**
 * Looks for every side on this machine, installing and compiling what the bench alone needs.
 *
 * @param workshop an empty folder for what is compiled
 * @param install whether npm may fetch the packages of `test/bench/package.json`
 */
export function findSides(workshop: string, install: boolean): readonly Found[] {
  const packages = findPackages(install);
  const numpy = withoutFailing('python3 with numpy', () => run('python3', '-c', 'import numpy'));
  const compiled = join(workshop, 'c-side');
  const compiler = withoutFailing('C compiler (cc)', () =>
    run('cc', '-O2', '-o', compiled, inSides('c-side.c'), '-lm'),
  );
  const built = existsSync(join(here, '../../dist/lib/index.js'))
    ? null
    : 'dist/ is not built: npm run build';
  return [
    side('talentcast', built, process.execPath, inSides('talentcast-side.mjs')),
    side('numpy', numpy, 'python3', inSides('numpy-side.py'), 'plain'),
    side('numpy, tuned', numpy, 'python3', inSides('numpy-side.py'), 'tuned'),
    side('C', compiler, compiled),
    side('mathjs', packages, process.execPath, inSides('mathjs-side.mjs')),
    side('squiggle', packages, process.execPath, inSides('squiggle-side.mjs')),
  ];
}

function side(id: string, absent: string | null, ...command: [string, ...string[]]): Found {
  return absent === null ? { id, command } : { id, absent };
}

/** npm writes its hidden lock file last: a folder without one was left half installed. */
function findPackages(install: boolean): string | null {
  if (existsSync(join(here, 'node_modules/.package-lock.json'))) return null;
  if (!install) return 'its packages are not installed: npm run bench installs them';
  return withoutFailing('npm ci in test/bench', () =>
    run('npm', 'ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'),
  );
}

function withoutFailing(what: string, attempt: () => void): string | null {
  try {
    attempt();
    return null;
  } catch {
    return `no ${what}`;
  }
}

function run(file: string, ...argv: readonly string[]): void {
  execFileSync(file, argv, { stdio: 'ignore', timeout: 300_000 });
}
