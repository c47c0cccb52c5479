import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/cli-error.ts';
import { type Disk, disk } from '../../src/cli/disk.ts';
import { isOutName } from '../../src/cli/out-name.ts';
import { openStaging, type Scope } from '../../src/cli/write-outputs.ts';
import { runs } from '../fixtures/sample-pairs.ts';
import { callCli, temporaryFolder } from './call-cli.ts';

const about = { scope: 'all', scenarios: ['a'], version: '1.0.0', language: 'zh' } as const;

async function write(out: string, scope: Scope = 'all', through: Disk = disk) {
  const staging = await openStaging(out, { ...about, scope }, through);
  await staging.add('a/study.json', 'new');
  await staging.add('a/charts/gap.svg', 'new');
  await staging.commit();
  return staging.isDropped;
}

/** Everything below a folder with its content, links as what they name. */
function snapshot(folder: string, leaveOut = ''): { readonly [path: string]: string } {
  const below = readdirSync(folder).flatMap((name): [string, string][] => {
    const path = join(folder, name);
    const about = lstatSync(path);
    if (path === leaveOut) return [];
    if (about.isSymbolicLink()) return [[path, `-> ${readlinkSync(path)}`]];
    if (!about.isDirectory()) return [[path, readFileSync(path, 'utf8')]];
    return [[path, 'folder'], ...Object.entries(snapshot(path, leaveOut))];
  });
  return Object.fromEntries(below);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A folder with an `out` in it, and beside it what must stay as it is. */
function prepare() {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  for (const file of ['study.json', 'charts/gap.svg', 'notes.md', 'a/study.json', '.next/x'])
    put(join(folder, 'victim', file), 'precious');
  mkdirSync(join(out, '.next'), { recursive: true });
  return { folder, out, marker: join(out, '.next/complete.json') };
}

const ours = { format: 'talentcast/swap@1', put: [], remove: [], drop: [] };

describe('a marker that cannot be trusted', () => {
  it.each([
    ['is empty', ''],
    ['is cut off', '{"format":"talentcast/swap@1","put":["a"],'],
    ['is of zeros, as after a loss of power', '\0\0\0\0'],
    ['is no mapping', '[1]'],
    ['is of another program', '{"name":"app","remove":["victim"]}'],
    ['has no lists', JSON.stringify({ ...ours, put: 'a' })],
    ['lists what is no text', JSON.stringify({ ...ours, put: [null, 3, {}] })],
    ['climbs', JSON.stringify({ ...ours, remove: ['../victim'] })],
    ['names a root', JSON.stringify({ ...ours, remove: ['/victim'] })],
    ['has a name of several parts', JSON.stringify({ ...ours, put: ['a/charts'] })],
    ['drops above', JSON.stringify({ ...ours, drop: ['a/../../victim/notes.md'] })],
    ['names the staging', JSON.stringify({ ...ours, put: ['.next'] })],
    ['names the lock', JSON.stringify({ ...ours, remove: ['.lock'] })],
    ['has a NUL', JSON.stringify({ ...ours, put: ['a\0'] })],
    ['names a drive', JSON.stringify({ ...ours, put: ['C:'] })],
    ['has a backslash', JSON.stringify({ ...ours, remove: ['..\\victim'] })],
  ])('%s: the staging goes, the results stay, the run goes on', async (_, text) => {
    const { folder, out, marker } = prepare();
    put(join(out, 'own.md'), 'mine');
    put(join(out, '.next/new/a/study.json'), 'half');
    put(join(out, '.next/old/a/mine.md'), 'mine');
    writeFileSync(marker, text);
    const before = snapshot(folder, out);
    expect(await write(out)).toBe(true);
    expect(snapshot(folder, out)).toEqual(before);
    expect(readFileSync(join(out, 'a/study.json'), 'utf8')).toBe('new');
    // Aside lay what someone had written: it is no part of what could not be trusted.
    expect(readFileSync(join(out, 'a/mine.md'), 'utf8')).toBe('mine');
    expect(readdirSync(out).sort()).toEqual(['a', 'manifest.json', 'own.md']);
    expect(await write(out)).toBe(false);
  });

  it.each(['zh', 'en'])('is told of on stderr, in %s', async (lang) => {
    const { out, marker } = prepare();
    writeFileSync(marker, '');
    const argv = ['chart', 'jiaxing-port-plan', '--chart', 'gap', '--out', out, '--lang', lang];
    const { exitCode, stderr } = await callCli(argv);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('.next');
    expect(stderr).toContain(lang === 'zh' ? '已丢弃' : 'dropped');
    expect(existsSync(join(out, '.next'))).toBe(false);
  });
});

describe('links in an out', () => {
  it.each(['.next', '.next/new', '.next/old', '.next/new/a', '.next/old/a', '.next/new/a/charts'])(
    'a marker is not followed where %s is one',
    async (link) => {
      const { folder, out, marker } = prepare();
      if (link === '.next') {
        rmdirSync(join(out, '.next'));
        put(join(folder, 'victim/complete.json'), JSON.stringify({ ...ours, put: ['a'] }));
      } else writeFileSync(marker, JSON.stringify({ ...ours, put: ['a'], remove: ['charts'] }));
      mkdirSync(dirname(join(out, link)), { recursive: true });
      symlinkSync(join(folder, 'victim'), join(out, link));
      const before = snapshot(folder, out);
      expect(await write(out)).toBe(true);
      expect(snapshot(folder, out)).toEqual(before);
      expect(readdirSync(out).sort()).toEqual(['a', 'manifest.json']);
    },
  );

  it('refuses a scenario’s folder that is one, whatever the manifest claims', async () => {
    const { folder, out } = prepare();
    symlinkSync(join(folder, 'victim'), join(out, 'a'));
    const files = ['a', 'a/study.json', 'a/charts/gap.svg'].map((file) => ({ file }));
    put(join(out, 'manifest.json'), JSON.stringify({ format: 'x', scenarios: [], files }));
    const before = snapshot(folder);
    await expect(write(out)).rejects.toMatchObject({ failures: [{ code: 'out-leads-out' }] });
    const { [join(out, '.next')]: _, ...rest } = before;
    expect(snapshot(folder)).toEqual(rest);
  });

  it('leaves one where the results of a scenario that has gone were', async () => {
    const { folder, out } = prepare();
    symlinkSync(join(folder, 'victim'), join(out, 'b'));
    put(join(out, 'manifest.json'), JSON.stringify({ files: [{ file: 'b/study.json' }] }));
    await write(out);
    expect(readlinkSync(join(out, 'b'))).toBe(join(folder, 'victim'));
    expect(readFileSync(join(folder, 'victim/study.json'), 'utf8')).toBe('precious');
  });

  it('writes where out itself is one', async () => {
    const { folder, out } = prepare();
    symlinkSync(out, join(folder, 'results'));
    await write(join(folder, 'results'));
    expect(readFileSync(join(out, 'a/study.json'), 'utf8')).toBe('new');
  });
});

describe('whatever an out was prepared with', () => {
  const names = [
    'a',
    'b',
    'charts',
    'manifest.json',
    'a/study.json',
    'b/notes.md',
    '..',
    '.',
    '',
    '../victim',
    '../victim/study.json',
    'a/../../victim',
    'a/charts/../../../victim/notes.md',
    '/etc',
    'victim',
    'C:\\victim',
    '..\\victim',
    '.next',
    '.lock',
    'a\0b',
    '.\u200cnext',
  ];
  const places = ['', 'a', 'a/charts', 'b', '.next', '.next/new', '.next/old', '.next/new/a'];
  const more = ['.next/old/a', '.next/new/manifest.json', 'manifest.json', '.next/complete.draft'];
  const list = fc.array(fc.constantFrom(...names), { maxLength: 4 });
  const prepared = fc.record({
    marker: fc.option(fc.record({ put: list, remove: list, drop: list })),
    format: fc.constantFrom('talentcast/swap@1', undefined),
    manifest: fc.option(list),
    files: fc.array(fc.constantFrom('a/study.json', 'b/x', '.next/new/a/x', '.next/old/b/y'), {
      maxLength: 3,
    }),
    links: fc.array(
      fc.record({
        at: fc.constantFrom(...places.slice(1), ...more),
        to: fc.constantFrom('victim', 'victim/a', 'victim/notes.md', '.'),
      }),
      { maxLength: 3 },
    ),
    scope: fc.constantFrom<Scope>('all', 'scenarios', 'files'),
  });

  it('nothing beside it changes', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(prepared, async ({ marker, format, manifest, files, links, scope }) => {
        const { folder, out, marker: markerPath } = prepare();
        for (const file of files) put(join(out, file), 'there');
        if (manifest !== null) {
          const listed = manifest.map((file) => ({ file, bytes: 1, sha256: '0' }));
          put(join(out, 'manifest.json'), JSON.stringify({ scenarios: ['a'], files: listed }));
        }
        if (marker !== null) put(markerPath, JSON.stringify({ format, ...marker }));
        for (const { at, to } of links) {
          const path = join(out, at);
          try {
            mkdirSync(dirname(path), { recursive: true });
            // The name of a folder that is there stays its own.
            symlinkSync(join(folder, to), path);
          } catch {}
        }
        const before = snapshot(folder, out);
        try {
          await write(out, scope);
        } catch (error) {
          if (!(error instanceof CliError)) throw error;
        }
        expect(snapshot(folder, out)).toEqual(before);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('names that an out may hold', () => {
  it.each(['a/study.json', 'a+b/report.md', 'charts/gap-甲县.svg', '对比/report.md'])(
    'takes %s',
    (name) => expect(isOutName(name)).toBe(true),
  );

  it.each(['a/.lock', 'a\u202eb', 'a/b\u001b[31m', 'a.', 'a /b', 'a/nul:x'])('refuses %j', (name) =>
    expect(isOutName(name)).toBe(false),
  );

  it('refuses what is no name, or has no end', () => {
    for (const name of [null, 3, {}, [], 'a'.repeat(2000)]) expect(isOutName(name)).toBe(false);
  });
});

describe('what is declared complete', () => {
  it('is on the disk before it is', async () => {
    const out = temporaryFolder();
    const steps: string[] = [];
    const log =
      <A extends readonly unknown[]>(name: string, call: (...args: A) => Promise<void>) =>
      async (...args: A) => {
        steps.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' '));
        await call(...args);
      };
    await write(out, 'all', {
      makeFolder: log('makeFolder', disk.makeFolder),
      write: log('write', disk.write),
      move: log('move', disk.move),
      remove: log('remove', disk.remove),
      sync: log('sync', disk.sync),
    });
    const staging = `${out}/.next`;
    const declared = steps.indexOf(`move ${staging}/complete.draft ${staging}/complete.json`);
    expect(declared).toBeGreaterThan(0);
    const before = steps.slice(0, declared);
    for (const file of ['a/study.json', 'a/charts/gap.svg', 'manifest.json']) {
      const written = before.indexOf(`write ${staging}/new/${file}`);
      expect(before.indexOf(`sync ${staging}/new/${file}`)).toBeGreaterThan(written);
    }
    for (const folder of ['new/', 'new/a', 'new/a/charts', 'complete.draft'])
      expect(before).toContain(`sync ${staging}/${folder}`);
    expect(steps[declared + 1]).toBe(`sync ${staging}`);
    const gone = steps.indexOf(`remove ${staging}/complete.json`);
    expect(steps.slice(declared, gone)).toContain(`sync ${out}`);
  });
});
