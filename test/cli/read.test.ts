import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleDocx, sampleText } from '../document/make-files.ts';
import { callCli, temporaryFolder } from './call-cli.ts';

function folderWithPlan(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'qingchuan.txt'), sampleText());
  return cwd;
}

describe('read', () => {
  it('prints rows and writes nothing with --json', async () => {
    const cwd = folderWithPlan();
    const told = await callCli(['read', 'qingchuan.txt', '--json'], { cwd });
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    const { rows, unread } = JSON.parse(told.stdout);
    expect(unread).toEqual([]);
    expect(Object.keys(rows[0])).toEqual([
      'value',
      'high',
      'unit',
      'year',
      'window',
      'role',
      'op',
      'indicator',
      'printed',
      'at',
      'span',
      'confirm',
    ]);
    expect(rows[0]).toMatchObject({
      value: 10.3,
      unit: '万人',
      year: 2020,
      window: null,
      role: 'observed',
      op: '=',
      printed: '10.3万人',
    });
    expect(readdirSync(cwd)).toEqual(['qingchuan.txt']);
  });

  it.each(['zh', 'en'])(
    'leads from the document to the answer, %s',
    async (lang) => {
      const cwd = folderWithPlan();
      const call = (...argv: readonly string[]) => callCli([...argv, '--lang', lang], { cwd });
      const told = await call('read', 'qingchuan.txt');
      expect(told).toMatchObject({ exitCode: 0, stderr: '' });
      expect(told.stdout).toContain('seeds/qingchuan.yaml');
      expect(readFileSync(join(cwd, 'seeds/qingchuan.yaml'), 'utf8')).toMatch(
        /^region: qingchuan\n/,
      );
      expect(existsSync(join(cwd, 'seeds/qingchuan.review.html'))).toBe(true);
      expect((await call('check', 'qingchuan-plan')).exitCode).toBe(0);
    },
    60_000,
  );

  it('leads from the document to the Word file in the four commands of the README', async () => {
    const commands = ['README.md', 'README.zh-CN.md'].map((readme) => {
      const [, block = ''] =
        /```sh\n(npx talentcast init\n[^`]*)```/.exec(readFileSync(readme, 'utf8')) ?? [];
      return block.trim().split('\n');
    });
    expect(commands[1]).toEqual(commands[0]);
    expect(commands[0]).toHaveLength(4);
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'county.docx'), sampleDocx());
    for (const command of commands[0] ?? []) {
      const [, , ...argv] = command.split(' ');
      expect(await callCli(argv, { cwd }), command).toMatchObject({ exitCode: 0, stderr: '' });
    }
    const docx = readFileSync(join(cwd, 'out/county-plan/report.docx'));
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    expect(docx.length).toBeGreaterThan(100_000);
  }, 60_000);

  it('takes the id it is given, and a folder with --json too', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '规划.docx'), sampleDocx());
    const told = await callCli(
      ['read', '规划.docx', '--region', 'town', '--to', 'data', '--json'],
      { cwd },
    );
    expect(told.exitCode).toBe(0);
    expect(JSON.parse(told.stdout)).toMatchObject({
      region: 'town',
      file: 'data/town.yaml',
      scenario: null,
    });
    expect(readdirSync(join(cwd, 'data'))).toEqual(['town.review.html', 'town.yaml']);
    expect((await callCli(['read', '规划.docx', '--region', 'Town'], { cwd })).stderr).toContain(
      'Town',
    );
  });

  it('reads again what it wrote, and leaves a file that it did not write', async () => {
    const cwd = folderWithPlan();
    await callCli(['read', 'qingchuan.txt'], { cwd });
    const file = join(cwd, 'seeds/qingchuan.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('level: county', 'level: zone'));
    writeFileSync(join(cwd, 'qingchuan.txt'), sampleText().replace('14万人', '15万人'));
    const again = await callCli(['read', 'qingchuan.txt'], { cwd });
    expect(again.stdout).toContain('indicators.talent.target');
    expect(readFileSync(file, 'utf8')).toContain('level: zone');
    const mine = readFileSync(file, 'utf8').replace('kind: stock', 'kind: stack');
    writeFileSync(file, mine);
    const broken = await callCli(['read', 'qingchuan.txt'], { cwd });
    expect(broken).toMatchObject({ exitCode: 2, stdout: '' });
    expect(broken.stderr).toContain('seeds/qingchuan.yaml:');
    expect(readFileSync(file, 'utf8')).toBe(mine);
    writeFileSync(join(cwd, 'seeds/other.yaml'), 'mine');
    const refused = await callCli(['read', 'qingchuan.txt', '--region', 'other'], { cwd });
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'seeds/other.yaml'), 'utf8')).toBe('mine');
  });

  it.each(['zh', 'en'])(
    'says what is wrong with a document and writes nothing, %s',
    async (lang) => {
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, 'a.pdf'), '%PDF-1.4 broken');
      writeFileSync(join(cwd, 'b.txt'), '目前，全县农村实用人才达x万余人。');
      for (const file of ['a.pdf', 'b.txt', 'missing.txt']) {
        const told = await callCli(['read', file, '--lang', lang], { cwd });
        expect(told).toMatchObject({ exitCode: 2, stdout: '' });
        expect(told.stderr).toContain(file);
      }
      expect(readdirSync(cwd).sort()).toEqual(['a.pdf', 'b.txt']);
    },
  );
});
