import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../src/cli/package-folder.ts';
import { smallRegion } from '../intake/fill-workbook.ts';
import { callCli, temporaryFolder } from './call-cli.ts';

describe('template and import', () => {
  it.each(['zh', 'en'])(
    'carry a region through a workbook, in %s',
    async (lang) => {
      const cwd = temporaryFolder();
      const call = (...argv: readonly string[]) => callCli([...argv, '--lang', lang], { cwd });
      const written = await call('template', 'zhuji.xlsx', '--from', 'zhuji');
      expect(written.exitCode).toBe(0);
      expect(written.stdout).toContain('talentcast import zhuji.xlsx --to seeds');
      const imported = await call('import', 'zhuji.xlsx', '--to', 'seeds');
      expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
      expect(readFileSync(join(cwd, 'seeds/zhuji.yaml'), 'utf8')).toMatch(/^region: zhuji\n/);
      mkdirSync(join(cwd, 'scenarios'));
      writeFileSync(join(cwd, 'scenarios/a.yaml'), 'scenario: a\ntitle: a\nregion: zhuji\n');
      expect((await call('check', 'a')).exitCode).toBe(0);
    },
    60_000,
  );

  it('leave a file alone that is there, unless told', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.xlsx'), 'mine');
    for (const language of ['zh', 'en']) {
      const refused = await callCli(['template', 'a.xlsx', '--lang', language], { cwd });
      expect(refused.exitCode).toBe(2);
      expect(refused.stderr).toContain('--force');
    }
    expect(readFileSync(join(cwd, 'a.xlsx'), 'utf8')).toBe('mine');
    expect((await callCli(['template', 'a.xlsx', '--force'], { cwd })).exitCode).toBe(0);
    writeFileSync(join(cwd, 'b.xlsx'), smallRegion());
    writeFileSync(join(cwd, 'newtown.yaml'), 'mine');
    expect((await callCli(['import', 'b.xlsx', '--to', '.'], { cwd })).exitCode).toBe(2);
    expect(readFileSync(join(cwd, 'newtown.yaml'), 'utf8')).toBe('mine');
  });

  it('give the region on stdout where no file is named, and as data', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'b.xlsx'), smallRegion());
    const { stdout } = await callCli(['import', 'b.xlsx'], { cwd });
    expect(stdout).toMatch(/^region: newtown\n/);
    const json = await callCli(['import', 'b.xlsx', '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toEqual({ region: 'newtown', yaml: stdout });
  });

  it('name sheet and cell of what is wrong, as words and as data, and write nothing', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'b.xlsx'), smallRegion('zh', { 指标: { D4: '万仁' } }));
    const told = await callCli(['import', 'b.xlsx', '--to', 'seeds', '--json'], { cwd });
    expect(told.exitCode).toBe(2);
    expect(told.stderr).toContain('b.xlsx 指标!D4 indicators.talent.unit');
    const { problems } = JSON.parse(told.stdout) as { problems: readonly object[] };
    expect(problems).toMatchObject([{ file: 'b.xlsx', cell: '指标!D4', line: 4, column: 4 }]);
    expect(existsSync(join(cwd, 'seeds'))).toBe(false);
  });

  it.each([
    ['a file that is not there', ['import', 'none.xlsx'], 'input-missing'],
    ['a folder', ['import', '.'], 'input-unreadable'],
    ['an unknown region', ['template', 'x.xlsx', '--from', 'zhuij'], 'unknown-region'],
  ])('refuse %s', async (_, argv, code) => {
    const cwd = temporaryFolder();
    const { exitCode, stdout } = await callCli([...argv, '--json'], { cwd });
    expect(exitCode).toBe(2);
    expect((JSON.parse(stdout) as { errors: readonly { code: string }[] }).errors[0]?.code).toBe(
      code,
    );
    expect(existsSync(join(cwd, 'x.xlsx'))).toBe(false);
  });
});

describe('the next plan', () => {
  it('is begun in a workbook, and in a new folder, with the figures of the last', async () => {
    const cwd = temporaryFolder();
    const call = (...argv: readonly string[]) => callCli(argv, { cwd });
    expect((await call('template', 'a.xlsx', '--from', 'zhuji', '--next')).exitCode).toBe(0);
    expect((await call('import', 'a.xlsx', '--to', 'from-workbook')).stderr).toBe('');
    const made = await call('init', 'new', '--from', 'zhuji', '--lang', 'en');
    expect(made).toMatchObject({ exitCode: 0 });
    for (const file of ['from-workbook/zhuji.yaml', 'new/seeds/zhuji.yaml'])
      expect(readFileSync(join(cwd, file), 'utf8')).toMatch(/p15: .*base: 2025, target: 2030/);
    const inside = join(cwd, 'new');
    const checked = await callCli(['check', '--json'], { cwd: inside });
    const [study] = JSON.parse(checked.stdout) as { plan: string; plans: object[] }[];
    expect(study).toMatchObject({ plan: 'p15', scenario: { id: 'zhuji-p15' } });
    expect(study?.plans).toHaveLength(2);
    // Before anyone has filled in 2025: where it stands, and the path from there.
    const { stdout } = await callCli(['check', '--lang', 'en'], { cwd: inside, columns: 100 });
    const told = stdout.slice(0, stdout.indexOf('Is it reached?'));
    expect(told).toMatch(/Total talent \(people\) +322,000 \(2020\) +11\.73% +626,346/);
    expect(told).toMatch(/Management talent +70,400 \(2020\) +-/);
  });

  it('cannot follow a plan without a target year', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'seeds'));
    const text = readFileSync(join(packageFolder(), 'seeds/zhuji.yaml'), 'utf8');
    writeFileSync(join(cwd, 'seeds/zhuji.yaml'), text.replace('target: 2025 }', 'target: null }'));
    for (const argv of [
      ['init', 'new', '--from', 'zhuji'],
      ['template', 'a.xlsx', '--from', 'zhuji', '--next'],
    ]) {
      const { exitCode, stderr } = await callCli([...argv, '--lang', 'en'], { cwd });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('states no target year');
    }
    expect(existsSync(join(cwd, 'new'))).toBe(false);
  });
});

describe('init', () => {
  it.each(['zh', 'en'])('makes a folder that can be worked in, in %s', async (lang) => {
    const cwd = temporaryFolder();
    const made = await callCli(['init', 'mine', '--lang', lang], { cwd });
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    const inside = join(cwd, 'mine');
    expect(readFileSync(join(inside, '.gitignore'), 'utf8')).toBe('out/\n');
    expect(readFileSync(join(inside, 'README.md'), 'utf8')).toContain(
      lang === 'zh' ? '人才规划' : 'talent plan',
    );
    const checked = await callCli(['check', '--json'], { cwd: inside });
    expect(checked).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(checked.stdout) as readonly object[]).toHaveLength(3);
  });

  it('ties the JSON Schemas of today to the files that they describe', async () => {
    const cwd = temporaryFolder();
    await callCli(['init'], { cwd });
    const settings = JSON.parse(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': { [schema: string]: string };
    };
    expect(Object.values(settings['yaml.schemas'])).toEqual(['seeds/*.yaml', 'scenarios/*.yaml']);
    for (const [file, kind] of [
      ['.vscode/region.schema.json', 'region'],
      ['.vscode/scenario.schema.json', 'scenario'],
    ] as const) {
      expect(settings['yaml.schemas']).toHaveProperty([`./${file}`]);
      const { stdout } = await callCli(['schema', kind]);
      expect(JSON.parse(readFileSync(join(cwd, file), 'utf8'))).toEqual(JSON.parse(stdout));
    }
  });

  it('runs, with a workbook that is read', async () => {
    const cwd = temporaryFolder();
    await callCli(['init'], { cwd });
    expect((await callCli(['run', 'example-slower', '--quiet'], { cwd })).exitCode).toBe(0);
    const bytes = readFileSync(join(cwd, 'out/example-slower/report.xlsx'));
    const names = (await readXlsxFile(bytes)).map(({ sheet }) => sheet);
    expect(names).toEqual(['摘要', '测算', '可行性', '核查', '假设', '来源', '说明']);
  });

  it('changes nothing where something of the kind is there already', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'seeds'));
    writeFileSync(join(cwd, 'file'), 'mine');
    for (const argv of [['init'], ['init', 'file']]) {
      const { exitCode, stderr } = await callCli(argv, { cwd });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('未作任何改动');
    }
    expect(existsSync(join(cwd, 'README.md'))).toBe(false);
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('mine');
  });
});
