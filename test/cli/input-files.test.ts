import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFolders, readFolders, whyUnreadable } from '../../src/cli/read-folders.ts';
import { callCli, projectFolder, temporaryFolder } from './call-cli.ts';

/** A folder with the shipped seeds and scenarios, to be spoilt. */
function workFolder(): string {
  const folder = temporaryFolder();
  for (const name of ['seeds', 'scenarios']) {
    cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  }
  return folder;
}

describe('readFolders', () => {
  it('reads YAML and reference files in code-unit order under logical names', async () => {
    const folder = temporaryFolder();
    for (const name of ['s/reference', 'c']) mkdirSync(join(folder, name), { recursive: true });
    for (const name of [
      's/b.yaml',
      's/B.yaml',
      's/a.yml',
      's/.hidden.yaml',
      's/notes.md',
      'c/x.yaml',
    ]) {
      writeFileSync(join(folder, name), '\ufeffid: x\n');
    }
    writeFileSync(join(folder, 's/reference/glossary.yaml'), '');
    writeFileSync(join(folder, 's/reference/other.csv'), '');
    const files = await readFolders({ seeds: join(folder, 's'), scenarios: join(folder, 'c') });
    expect(files.map(({ file }) => file)).toEqual([
      'scenarios/x.yaml',
      'seeds/B.yaml',
      'seeds/a.yml',
      'seeds/b.yaml',
      'seeds/reference/glossary.yaml',
    ]);
    expect(files[0]).toEqual({ file: 'scenarios/x.yaml', text: 'id: x\n' });
  });

  it('says why a file could not be read', async () => {
    const folder = temporaryFolder();
    for (const name of ['s/folder.yaml', 'c']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 's/gb.yaml'), Buffer.from([0xd6, 0xee, 0xf4, 0xdf]));
    writeFileSync(join(folder, 's/large.yaml'), 'x'.repeat(1_000_001));
    symlinkSync('nowhere', join(folder, 's/lost.yaml'));
    execFileSync('mkfifo', [join(folder, 's/pipe.yaml')], { timeout: 60_000 });
    const files = await readFolders({ seeds: join(folder, 's'), scenarios: join(folder, 'c') });
    expect(files).toEqual([
      { file: 'seeds/folder.yaml', unreadable: 'folder' },
      { file: 'seeds/gb.yaml', unreadable: 'not-utf8' },
      { file: 'seeds/large.yaml', unreadable: 'too-large' },
      { file: 'seeds/lost.yaml', unreadable: 'missing' },
      { file: 'seeds/pipe.yaml', unreadable: 'failed' },
    ]);
  });

  // Tests may run as root, whom no permission stops.
  it.each([
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['ENOENT', 'missing'],
    ['EIO', 'failed'],
    [undefined, 'failed'],
  ])('takes %s for %s', (code, why) => {
    expect(whyUnreadable(code)).toBe(why);
  });

  it('takes the shipped folders only where neither stands here and none is named', () => {
    const folder = temporaryFolder();
    expect(chooseFolders(folder, {})).toEqual({
      folders: { seeds: join(projectFolder, 'seeds'), scenarios: join(projectFolder, 'scenarios') },
      shipped: true,
    });
    expect(chooseFolders(folder, { seeds: 'x' })).toEqual({
      folders: { seeds: join(folder, 'x'), scenarios: join(folder, 'scenarios') },
      shipped: false,
    });
    mkdirSync(join(folder, 'seeds'));
    expect(chooseFolders(folder, {}).shipped).toBe(false);
  });

  it('says so on stderr and nowhere else', async () => {
    const { exitCode, stdout, stderr } = await callCli(['list', 'regions', '--json'], {
      cwd: temporaryFolder(),
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).regions.length).toBeGreaterThan(3);
    expect(stderr).toContain('自带');
  });
});

describe('wrong files', () => {
  it('gives all problems of all files, with clickable places, and leaves out alone', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'seeds/zhuji.yaml'), 'region: zhuji\nindicators: 3\n');
    writeFileSync(join(folder, 'scenarios/jiande-plan.yaml'), '');
    writeFileSync(join(folder, 'seeds/extra.yml'), '');
    for (const lang of ['zh', 'en']) {
      const { exitCode, stdout, stderr } = await callCli(['run', '--lang', lang], { cwd: folder });
      expect(exitCode).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^seeds\/zhuji\.yaml:2:13 indicators: /m);
      expect(stderr).toMatch(/^scenarios\/jiande-plan\.yaml[: ]/m);
      expect(stderr).toMatch(/^seeds\/extra\.yml:1:1: /m);
    }
    expect(readdirSync(folder)).toEqual(['scenarios', 'seeds']);
  });

  it('names the folder really given', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'seeds/zhuji.yaml'), 'region: [\n');
    const argv = ['check', '--seeds', 'seeds', '--scenarios', 'scenarios', '--json'];
    const { exitCode, stdout, stderr } = await callCli(
      argv.map((word) => (word === 'seeds' || word === 'scenarios' ? `../${word}` : word)),
      { cwd: join(folder, 'scenarios') },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^\.\.\/seeds\/zhuji\.yaml:\d+:\d+: /m);
    const { problems } = JSON.parse(stdout);
    expect(problems[0]).toMatchObject({ file: '../seeds/zhuji.yaml', code: expect.any(String) });
    expect(problems[0].message).toBe(stderr.split('\n')[0]);
  });

  it('does not let a broken file of another region stop a named scenario', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'seeds/jiande.yaml'), 'region: [\n');
    const { exitCode, stderr } = await callCli(['check', 'zhuji-plan', '--json'], { cwd: folder });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });
});
