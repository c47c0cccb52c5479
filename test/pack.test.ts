import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, projectFolder, temporaryFolder } from './cli/call-cli.ts';
import { isTestingAll } from './fixtures/sample-pairs.ts';

type Lock = { packages: { [path: string]: { dev?: boolean; [field: string]: unknown } } };

/**
 * A folder in which the packed package is installed with its dependencies, at the versions of our
 * lock file: with those, npm finds all it needs in its cache and asks no registry.
 */
function installPacked(folder: string, tarball: string): void {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as Lock;
  const { '': project, ...installed } = lock.packages;
  const { version, dependencies, bin } = project as { [field: string]: unknown };
  const root = {
    name: 'elsewhere',
    version: '1.0.0',
    dependencies: { talentcast: `file:${tarball}` },
  };
  const packages = Object.fromEntries(Object.entries(installed).filter(([, { dev }]) => !dev));
  const own = { version, dependencies, bin, resolved: `file:${tarball}` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(root));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      ...lock,
      ...root,
      packages: { '': root, 'node_modules/talentcast': own, ...packages },
    }),
  );
  npm(folder, 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent');
}

/** The same without npm, which takes its time: unpacked beside links to what we depend on here. */
function unpack(folder: string, tarball: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  run(modules, 'tar', '-xzf', join(folder, tarball));
  renameSync(join(modules, 'package'), join(modules, 'talentcast'));
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as Lock;
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    if (name === undefined || dev || !existsSync(join(projectFolder, path))) continue;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(projectFolder, path), join(modules, name));
  }
  const bin = join(modules, 'talentcast/dist/cli/main.js');
  chmodSync(bin, 0o755);
  symlinkSync(bin, join(modules, '.bin/talentcast'));
}

const ids = isTestingAll ? ['jiande-slow', 'zhuji-plan'] : ['jiande-slow'];

/** Of a command that hangs: no timer of vitest fires while this process waits for it. */
const timeout = 240_000;

function npm(cwd: string, ...argv: readonly string[]): void {
  execFileSync('npm', argv, { cwd, timeout, stdio: ['ignore', 'pipe', 'inherit'] });
}

function run(cwd: string, ...command: readonly string[]): string {
  const [file = '', ...argv] = command;
  return execFileSync(file, argv, {
    cwd,
    timeout,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('the packed package, installed in an empty folder', () => {
  it('holds what it needs and nothing of ours to build it', async () => {
    expect(existsSync(join(projectFolder, 'dist/cli/main.js')), 'npm run build comes first').toBe(
      true,
    );
    const folder = temporaryFolder();
    npm(projectFolder, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    if (isTestingAll) installPacked(folder, tarball);
    else unpack(folder, tarball);
    const inside = join(folder, 'node_modules/talentcast');
    for (const file of ['dist/cli/main.js', 'dist/lib/index.d.ts', 'seeds/zhuji.yaml', 'LICENSE']) {
      expect(existsSync(join(inside, file)), file).toBe(true);
    }
    for (const file of ['src', 'test', 'node_modules/vitest']) {
      expect(existsSync(join(inside, file)), file).toBe(false);
    }

    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const bin = join(folder, 'node_modules/.bin/talentcast');
    const text = run(empty, bin, 'run', ...ids);
    expect(text).toContain('人才资源总量');
    const files = readdirSync(join(empty, 'out/jiande-slow'), { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining([
        'study.json',
        'projection.csv',
        'charts/trajectory.png',
        'charts/gap.svg',
      ]),
    );

    // Drawn by workers there, in this process here: the same bytes.
    const here = join(folder, 'here');
    await callCli(['run', ...ids, '--out', here, '--quiet']);
    expect(readFileSync(join(here, 'manifest.json'), 'utf8'), 'is dist older than src?').toBe(
      readFileSync(join(empty, 'out/manifest.json'), 'utf8'),
    );

    // The library runs without the command line.
    const script =
      "import { readWorld, lawIds } from 'talentcast'; console.log(lawIds.length > 5, readWorld([]).regions.length)";
    expect(run(folder, 'node', '--input-type=module', '-e', script).trim()).toBe('true 0');

    // Its types hold by themselves, for a project that checks those of its libraries too.
    writeFileSync(
      join(folder, 'use.mts'),
      "import { readWorld } from 'talentcast';\nreadWorld([]);\n",
    );
    const tsc = join(projectFolder, 'node_modules/.bin/tsc');
    const options = '--noEmit --strict --target es2022 --module nodenext --types';
    expect(run(folder, tsc, ...options.split(' '), '', 'use.mts')).toBe('');
  });
});
