import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeStudyJson } from '../../src/report/write-study-json.ts';
import { shippedStudy } from '../study/shipped.ts';
import { callCli, projectFolder, temporaryFolder } from './call-cli.ts';

const text = writeStudyJson(shippedStudy('zhuji-push'));

/** A folder with the shipped inputs and a study of them. */
function place(): { readonly cwd: string; readonly file: string } {
  const cwd = temporaryFolder();
  for (const folder of ['seeds', 'scenarios'])
    cpSync(join(projectFolder, folder), join(cwd, folder), { recursive: true });
  const file = join(cwd, 'study.json');
  writeFileSync(file, text);
  return { cwd, file };
}

const verify = (cwd: string, ...more: readonly string[]) =>
  callCli(['verify', 'study.json', ...more], { cwd });

function edit(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe('verify', () => {
  beforeAll(() => expect(text).toContain('talentcast/study@2'));

  it('answers 0 where nothing differs', async () => {
    const { cwd } = place();
    const { exitCode, stdout, stderr } = await verify(cwd);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^一致：study\.json .*zhuji-push/);
    const json = JSON.parse((await verify(cwd, '--json')).stdout);
    expect(json).toMatchObject({ same: true, scenario: 'zhuji-push', differences: [] });
  });

  it.each(['zh', 'en'])('in %s names a tampered figure', async (lang) => {
    const { cwd, file } = place();
    edit(file, /("id": "skilled"[\s\S]*?"path": \[\s*)10\.04/, '$110.05');
    const { exitCode, stdout } = await verify(cwd, '--lang', lang);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('indicators[skilled].path[2020]');
    expect(stdout).toMatch(/10\.05.*10\.04/);
    expect(stdout).not.toMatch(lang === 'zh' ? /stated|recomputed/ : /\p{Script=Han}/u);
  });

  it.each(['seeds/zhuji.yaml', 'scenarios/zhuji-push.yaml', 'scenarios/zhuji-plan.yaml'])(
    'names a changed %s, even where no figure changes',
    async (input) => {
      const { cwd } = place();
      appendFileSync(join(cwd, input), '\n# touched\n');
      const { exitCode, stdout } = await verify(cwd);
      expect(exitCode).toBe(1);
      expect(stdout.trimEnd().split('\n')).toHaveLength(2);
      expect(stdout).toContain(`输入文件已改动：${input}`);
    },
  );

  it('names a changed rate in a scenario with all that comes of it, cut with a count', async () => {
    const { cwd } = place();
    edit(join(cwd, 'scenarios/zhuji-push.yaml'), 'rate: -0.5%', 'rate: -0.6%');
    const { stdout } = await verify(cwd, '--lang', 'en');
    expect(stdout.split('\n')[1]).toContain('input file changed: scenarios/zhuji-push.yaml');
    expect(stdout).toMatch(/\d+ further differences not listed; --json has all\.\n$/);
    const { differences } = JSON.parse((await verify(cwd, '--json')).stdout);
    const [, more] = /(\d+) further/.exec(stdout) ?? [];
    expect(differences).toHaveLength(20 + Number(more));
  });

  it('names another version', async () => {
    const { cwd, file } = place();
    edit(file, /"version": ".*"/, '"version": "0.0.1"');
    const { exitCode, stdout } = await verify(cwd);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('0.0.1');
  });

  it('names a scenario and a region that are gone', async () => {
    const { cwd } = place();
    rmSync(join(cwd, 'scenarios/zhuji-push.yaml'));
    const scenario = await verify(cwd);
    expect([scenario.exitCode, scenario.stderr]).toEqual([1, '']);
    expect(scenario.stdout).toContain('没有情景“zhuji-push”的文件');
    const other = place();
    rmSync(join(other.cwd, 'seeds/zhuji.yaml'));
    const region = await verify(other.cwd);
    expect(region.exitCode).toBe(1);
    expect(region.stdout).toContain('缺少输入文件：seeds/zhuji.yaml');
    expect(region.stdout).toContain('无法重新测算');
  });

  it('names an input that is broken now, with its problems', async () => {
    const { cwd } = place();
    edit(join(cwd, 'seeds/zhuji.yaml'), 'level: county', 'level: cuonty');
    const { exitCode, stdout, stderr } = await verify(cwd);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('输入文件已改动：seeds/zhuji.yaml');
    expect(stderr).toMatch(/seeds\/zhuji\.yaml:\d+:\d+ level/);
  });

  it('names a key that is written twice, for the eye reads the first', async () => {
    const { cwd, file } = place();
    edit(file, '"totals":', '"totals": "independent",\n  "totals":');
    const { exitCode, stdout } = await verify(cwd);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('重复的键');
  });

  it.each([
    ['study-missing', null],
    ['study-broken', text.slice(0, 4000)],
    ['study-broken', ''],
    ['study-not-a-study', '{}'],
    ['study-not-a-study', '[1, 2]'],
    ['study-not-a-study', text.replace('talentcast/study@2', 'talentcast/study@9')],
  ])('answers 2 with %s', async (code, content) => {
    const { cwd, file } = place();
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
    for (const lang of ['zh', 'en']) {
      const { exitCode, stdout, stderr } = await verify(cwd, '--json', '--lang', lang);
      expect(exitCode).toBe(2);
      expect(JSON.parse(stdout).errors[0].code).toBe(code);
      expect(stderr).toContain('study.json');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('takes a folder for no study', async () => {
    const { cwd } = place();
    expect((await callCli(['verify', 'seeds'], { cwd })).exitCode).toBe(2);
  });

  it('shows no control characters of a tampered file', async () => {
    const { cwd, file } = place();
    edit(file, '"totals": "bottom-up"', '"totals": "\\u001b[2J\\nok"');
    const { stdout } = await verify(cwd);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});
