import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { callCli, projectFolder, temporaryFolder } from './call-cli.ts';

describe('compare', () => {
  it.each(['zh', 'en'])('in %s says the differences in words, then as a table', async (lang) => {
    for (const columns of [80, 120]) {
      const argv = ['compare', 'zhuji-plan', 'zhuji-push', '--lang', lang];
      const { exitCode, stdout, stderr } = await callCli(argv, { columns });
      expect([exitCode, stderr]).toEqual([0, '']);
      for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      const words = stdout.indexOf(lang === 'zh' ? '与“诸暨·按规划目标推进”相比' : 'compared with');
      const table = stdout.indexOf(
        lang === 'zh' ? '各项目标在各情景下的结果' : 'Every target in each',
      );
      expect(words).toBeGreaterThan(0);
      expect(table).toBeGreaterThan(words);
      const foreign = lang === 'zh' ? /compared|target|verdict/ : /\p{Script=Han}/u;
      expect(stdout).not.toMatch(foreign);
    }
  });

  it('takes a named comparison, and gives the same as data', async () => {
    const named = await callCli(['compare', 'jiande-options', '--json']);
    const { reference, others } = JSON.parse(named.stdout);
    expect(reference.scenario.id).toBe('jiande-plan');
    expect(others).toHaveLength(5);
    const ids = ['jiande-plan', ...others.map((o: typeof reference) => o.scenario.id)];
    expect((await callCli(['compare', ...ids, '--json'])).stdout).toBe(named.stdout);
  });

  it.each([
    [['compare', 'zhuji-plan'], '至少要两个情景'],
    [['compare', 'zhuji-plan', 'zhuji-plan'], '至少要两个情景'],
    [['compare', 'zhuji-plan', 'zhuji-psh'], 'zhuji-push'],
    [['compare'], '缺少参数'],
  ])('refuses %j', async (argv, said) => {
    const { exitCode, stdout, stderr } = await callCli(argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('tells where paths lead where there is no target yet: what if skilled talent grows 5%?', async () => {
    const cwd = temporaryFolder();
    for (const folder of ['seeds', 'scenarios']) mkdirSync(join(cwd, folder));
    writeFileSync(
      join(cwd, 'seeds/town.yaml'),
      `region: town
name: { zh: 戊县, en: Town }
level: county
plan: { base: 2025, target: 2030 }
sources: { s: { title: 表 } }
indicators:
  skilled:
    name: { zh: 高技能人才, en: Skilled talent }
    unit: 万人
    kind: stock
    observed: { 2020: { value: 3, source: s, at: 表1 }, 2025: { value: 4, source: s, at: 表1 } }
`,
    );
    for (const [id, rate] of Object.entries({ five: '5%', past: 'history' }))
      writeFileSync(
        join(cwd, `scenarios/${id}.yaml`),
        `scenario: ${id}\ntitle: ${id}\nregion: town\ndefault: { rate: ${rate} }\n`,
      );
    // 4 × 1.05⁵ = 5.105; 4 × (4 ÷ 3) = 5.333
    const { exitCode, stdout } = await callCli(['compare', 'five', 'past'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/five 2030年 +past 2030年/);
    expect(stdout).toMatch(/高技能人才（万人） +4 +5\.92% +5\.105 +5\.333/);
  });

  it('a comparison stands for its members where scenarios are named', async () => {
    const group = await callCli(['check', 'jiande-options', '--json']);
    const ids = JSON.parse(group.stdout).map(
      ({ scenario }: { scenario: { id: string } }) => scenario.id,
    );
    expect(ids).toEqual(
      ['plan', 'history', 'peers', 'push', 'flow', 'slow'].map((name) => `jiande-${name}`),
    );
    const list = await callCli(['list', 'scenarios']);
    expect(list.stdout).toMatch(/zhuji-options +诸暨·几种走势对比/);
  });

  it('a comparison of one member and itself is compared with nothing', async () => {
    const cwd = temporaryFolder();
    cpSync(join(projectFolder, 'seeds'), join(cwd, 'seeds'), { recursive: true });
    cpSync(join(projectFolder, 'scenarios'), join(cwd, 'scenarios'), { recursive: true });
    writeFileSync(join(cwd, 'scenarios/twice.yaml'), 'compare: [zhuji-plan, zhuji-plan]\n');
    expect((await callCli(['compare', 'twice'], { cwd })).exitCode).toBe(2);
  });
});
