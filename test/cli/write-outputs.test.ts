import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/cli-error.ts';
import { type Disk, disk } from '../../src/cli/disk.ts';
import { openStaging, type Scope } from '../../src/cli/write-outputs.ts';
import { temporaryFolder } from './call-cli.ts';

type Files = { readonly [file: string]: string };

/** A run that writes these files. */
async function write(out: string, files: Files, scope: Scope = 'all', through: Disk = disk) {
  const scenarios = [...new Set(Object.keys(files).map((file) => file.split('/')[0]!))];
  const about = { scope, scenarios, version: '1.0.0', language: 'zh' };
  const staging = await openStaging(out, about, through);
  for (const [file, text] of Object.entries(files)) await staging.add(file, text);
  return staging.commit();
}

/** All files of a folder with their texts, the manifest's hashes left to themselves. */
function read(folder: string, below = ''): { [file: string]: string } {
  const found = readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return Object.entries(read(folder, file));
    return [[file, readFileSync(join(folder, file), 'utf8')]];
  });
  return Object.fromEntries(found);
}

function results(folder: string): { [file: string]: string } {
  const { 'manifest.json': _, ...files } = read(folder);
  return files;
}

function listed(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.files.map(({ file }: { file: string }) => file);
}

const first: Files = { 'a/study.json': 'a1', 'a/charts/gap.svg': 'g1', 'b/study.json': 'b1' };
const second: Files = {
  'a/study.json': 'a2',
  'a/charts/trajectory.svg': 't2',
  'c/study.json': 'c2',
};

describe('writing outputs', () => {
  it('writes the files and a sorted manifest with sizes and hashes', async () => {
    const out = join(temporaryFolder(), 'deep/out');
    await write(out, first);
    expect(results(out)).toEqual(first);
    expect(JSON.parse(read(out)['manifest.json']!)).toEqual({
      format: 'talentcast/manifest@1',
      version: '1.0.0',
      language: 'zh',
      scenarios: ['a', 'b'],
      files: [
        // sha256 by `printf g1 | sha256sum` and so on (coreutils 9).
        { file: 'a/charts/gap.svg', bytes: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        {
          file: 'a/study.json',
          bytes: 2,
          sha256: 'f55ff16f66f43360266b95db6f8fec01d76031054306ae4a4b380598f6cfd114',
        },
        { file: 'b/study.json', bytes: 2, sha256: expect.any(String) },
      ],
    });
  });

  it('replaces everything of its own and nothing of anyone else', async () => {
    const out = temporaryFolder();
    await write(out, first);
    writeFileSync(join(out, 'README.md'), 'mine');
    writeFileSync(join(out, 'a/notes.md'), 'mine');
    writeFileSync(join(out, 'b/notes.md'), 'mine');
    mkdirSync(join(out, 'own/folder'), { recursive: true });
    writeFileSync(join(out, 'own/folder/x'), 'mine');
    await write(out, second);
    expect(results(out)).toEqual({
      ...second,
      'README.md': 'mine',
      'a/notes.md': 'mine',
      'b/notes.md': 'mine',
      'own/folder/x': 'mine',
    });
    expect(listed(out)).toEqual(Object.keys(second).sort());
  });

  it('leaves other scenarios where some are named', async () => {
    const out = temporaryFolder();
    await write(out, first);
    await write(out, { 'a/study.json': 'a3' }, 'scenarios');
    expect(results(out)).toEqual({ 'a/study.json': 'a3', 'b/study.json': 'b1' });
    expect(listed(out)).toEqual(['a/study.json', 'b/study.json']);
    expect(JSON.parse(read(out)['manifest.json']!).scenarios).toEqual(['a', 'b']);
  });

  it('replaces single files where only charts are drawn', async () => {
    const out = temporaryFolder();
    await write(out, first);
    await write(out, { 'a/charts/gap.svg': 'g4' }, 'files');
    expect(results(out)).toEqual({ ...first, 'a/charts/gap.svg': 'g4' });
    expect(listed(out)).toEqual(Object.keys(first).sort());
  });

  it.each(['a/study.json', 'a', 'a/charts'])(
    'refuses to replace %s of someone else',
    async (file) => {
      const out = temporaryFolder();
      mkdirSync(join(out, file, '..'), { recursive: true });
      writeFileSync(join(out, file), 'mine');
      const before = read(out);
      await expect(write(out, first)).rejects.toMatchObject({
        failures: [{ code: 'out-not-ours' }],
      });
      await write(out, { 'z/study.json': 'z' });
      expect(results(out)).toEqual({ ...before, 'z/study.json': 'z' });
    },
  );

  it.each([
    ['is gone', (file: string) => rmSync(file)],
    ['is cut off', (file: string) => writeFileSync(file, '{"scenarios": [')],
  ])('says what to do where the manifest %s, and changes nothing', async (_, spoil) => {
    const out = temporaryFolder();
    await write(out, { ...first, 'a/study.json': '{"format": "talentcast/study@1"}' });
    spoil(join(out, 'manifest.json'));
    const before = read(out);
    await expect(write(out, second)).rejects.toMatchObject({
      failures: [{ code: 'out-manifest-lost', params: { out, manifest: `${out}/manifest.json` } }],
    });
    expect(read(out)).toEqual(before);
    renameSync(out, `${out}-old`);
    await write(out, second);
    expect(results(out)).toEqual(second);
  });

  it('refuses to write through a link', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/a'));
    await expect(write(join(folder, 'out'), first)).rejects.toBeInstanceOf(CliError);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('removes nothing that an edited manifest lists outside the folder', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'out');
    await write(out, first);
    writeFileSync(join(folder, 'precious'), 'mine');
    const manifest = JSON.parse(read(out)['manifest.json']!);
    manifest.files.push({ file: '../precious' }, { file: '/etc/hosts' }, { file: 3 }, null);
    writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
    await write(out, second).catch(() => {});
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('mine');
  });

  it('refuses where out is a file', async () => {
    const out = join(temporaryFolder(), 'out');
    writeFileSync(out, 'mine');
    await expect(write(out, first)).rejects.toMatchObject({
      failures: [{ code: 'out-not-a-folder' }],
    });
  });
});

/** A disk that stops for good at the n-th change, as a killed process does. */
function killedAt(step: number): { readonly disk: Disk; readonly steps: () => number } {
  let done = 0;
  const count =
    <A extends readonly string[]>(call: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      done += 1;
      if (done >= step) throw new Error('killed');
      await call(...args);
    };
  return {
    steps: () => done,
    disk: {
      makeFolder: count(disk.makeFolder),
      write: async (path, bytes) => count(() => disk.write(path, bytes))(),
      move: count(disk.move),
      remove: count(disk.remove),
      sync: count(disk.sync),
    },
  };
}

describe('a run killed at any step', () => {
  it('leaves old or new results, and the next run recovers', async () => {
    const counter = killedAt(Number.POSITIVE_INFINITY);
    const trial = temporaryFolder();
    await write(trial, first);
    await write(trial, second, 'all', counter.disk);
    const steps = counter.steps();
    expect(steps).toBeGreaterThan(15);
    let rolledForward = 0;
    for (let step = 1; step <= steps; step += 1) {
      const out = temporaryFolder();
      await write(out, first);
      writeFileSync(join(out, 'a/notes.md'), 'mine');
      await expect(write(out, second, 'all', killedAt(step).disk)).rejects.toThrow('killed');
      // A start that changes nothing of these: it opens and drops its own staging.
      const about = { scope: 'files', scenarios: [], version: '1.0.0', language: 'zh' } as const;
      await (await openStaging(out, about)).cancel();
      const files = results(out);
      expect(files['a/notes.md'], `step ${step}`).toBe('mine');
      const isNew = files['a/study.json'] === 'a2';
      expect(files, `step ${step}`).toEqual({ ...(isNew ? second : first), 'a/notes.md': 'mine' });
      expect(listed(out), `step ${step}`).toEqual(Object.keys(isNew ? second : first).sort());
      if (isNew) rolledForward += 1;
      await write(out, first);
      expect(results(out)).toEqual({ ...first, 'a/notes.md': 'mine' });
    }
    expect(rolledForward).toBeGreaterThan(3);
    expect(rolledForward).toBeLessThan(steps);
  });

  it('recovers although it is killed again while it recovers', async () => {
    const out = temporaryFolder();
    await write(out, first);
    writeFileSync(join(out, 'a/notes.md'), 'mine');
    const counter = killedAt(Number.POSITIVE_INFINITY);
    const trial = temporaryFolder();
    await write(trial, first);
    await write(trial, second, 'all', counter.disk);
    const about = { scope: 'files', scenarios: [], version: '1.0.0', language: 'zh' } as const;
    await write(out, second, 'all', killedAt(counter.steps() - 8).disk).catch(() => {});
    for (let step = 1; step < 14; step += 1) {
      await openStaging(out, about, killedAt(step).disk).catch(() => {});
    }
    await (await openStaging(out, about)).cancel();
    expect(results(out)).toEqual({ ...second, 'a/notes.md': 'mine' });
  });

  it('keeps what someone put in the place of a folder that was moved aside', async () => {
    const counter = killedAt(Number.POSITIVE_INFINITY);
    const trial = temporaryFolder();
    await write(trial, first);
    await write(trial, second, 'all', counter.disk);
    for (let step = 10; step <= counter.steps(); step += 1) {
      const out = temporaryFolder();
      await write(out, first);
      await write(out, second, 'all', killedAt(step).disk).catch(() => {});
      mkdirSync(join(out, 'a'), { recursive: true });
      writeFileSync(join(out, 'a/late.md'), 'mine');
      await write(out, second);
      expect(results(out), `step ${step}`).toEqual({ ...second, 'a/late.md': 'mine' });
    }
  });
});

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'out-full'],
    ['EROFS', 'out-no-permission'],
    ['EACCES', 'out-no-permission'],
    ['EIO', 'out-failed'],
  ])('%s → %s, and what was there stays', async (code, expected) => {
    const { guard } = await import('../../src/cli/disk.ts');
    const refuse = () => Promise.reject(Object.assign(new Error(code), { code, syscall: 'write' }));
    await expect(guard('/out/x', refuse)).rejects.toMatchObject({ failures: [{ code: expected }] });
    const out = temporaryFolder();
    await write(out, first);
    const before = read(out);
    const full: Disk = { ...disk, write: (path) => guard(path, refuse) };
    await expect(write(out, second, 'all', full)).rejects.toBeInstanceOf(CliError);
    expect(Object.keys(read(out)).filter((file) => !file.startsWith('.next'))).toEqual(
      Object.keys(before),
    );
  });
});
