import { cpSync, writeFileSync } from 'node:fs';
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
