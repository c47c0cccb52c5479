import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { callCli, projectFolder, temporaryFolder } from './call-cli.ts';

describe('audit', () => {
  it('tells the counts first, then region by region, the gravest first', async () => {
    const { exitCode, stdout, stderr } = await callCli(['audit', 'jiande', 'zhuji']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('核对 2 个地区规划自身的数：错误 2 处，存疑 5 处，提示 17 处。');
    expect(lines[2]).toBe('建德市 (jiande) 错误 2 处，存疑 3 处，提示 14 处');
    const severities = lines.flatMap((line) => /^(错误|存疑|提示) {2}/.exec(line)?.[1] ?? []);
    expect(severities.slice(0, 5)).toEqual(['错误', '错误', '存疑', '存疑', '存疑']);
    expect(stdout).toContain('3.05万人 ÷ 10.3万人 = 29.61%');
    expect(stdout).toContain('人才资源总量：没有公布2015年的数，所写增长无从核对');
  });

  it('says of a region without figures to compare that there are none', async () => {
    const { stdout } = await callCli(['audit', 'jiaxing-port', '--lang', 'en']);
    expect(stdout).toContain('Jiaxing Port Area (jiaxing-port) no figures that could be compared');
  });

  it.each(['zh', 'en'])('in %s never passes the width of the terminal', async (lang) => {
    for (const columns of [80, 100, 200]) {
      const { stdout } = await callCli(['audit', '--lang', lang], { columns });
      for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('gives rows, places and coverage as JSON, and nothing else on stdout', async () => {
    const { stdout } = await callCli(['audit', '--json']);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
    const { counts, regions } = JSON.parse(stdout);
    expect(counts).toEqual({ error: 3, warning: 5, note: 17 });
    expect(regions.map((one: { region: { id: string } }) => one.region.id)).toEqual([
      'china',
      'chongqing',
      'jiande',
      'jiaxing-port',
      'shaoxing',
      'zhejiang',
      'zhuji',
    ]);
    const jiande = regions[2];
    expect(jiande.rows[0]).toMatchObject({
      rule: 'parts',
      severity: 'note',
      at: [{ source: 'plan' }, {}, {}, {}, {}, {}, {}],
    });
    const growth = jiande.coverage.find((each: { rule: string }) => each.rule === 'growth');
    expect(growth).toMatchObject({ compared: 0, rows: 0 });
    expect(growth.unknown[0]).toEqual({
      indicator: 'talent',
      year: 2015,
      reason: 'one-end',
      lacks: ['talent'],
    });
  });

  it('exits with 1 under --strict where there is an error, not for warnings', async () => {
    const strict = await callCli(['audit', 'jiande', '--strict']);
    expect([strict.exitCode, strict.stderr]).toEqual([
      1,
      '规划自身的数有 2 处错误（--strict）。\n',
    ]);
    expect((await callCli(['audit', 'zhuji', '--strict'])).exitCode).toBe(0);
    expect((await callCli(['audit', 'jiande'])).exitCode).toBe(0);
  });

  it('refuses a region that there is not, and names the nearest', async () => {
    const { exitCode, stderr } = await callCli(['audit', 'zhuj', '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("no region 'zhuj' in seeds. Did you mean zhuji? Known: china");
  });

  it('asks for good region files, and does not look at scenarios', async () => {
    const folder = temporaryFolder();
    for (const name of ['seeds', 'scenarios'])
      cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'scenarios/zhuji-plan.yaml'), 'scenario: [');
    expect((await callCli(['audit', 'zhuji'], { cwd: folder })).exitCode).toBe(0);
    const file = join(folder, 'seeds/zhuji.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('value: 6.97', 'value: many'));
    const spoilt = await callCli(['audit', 'zhuji'], { cwd: folder });
    expect(spoilt.exitCode).toBe(2);
    expect(spoilt.stderr).toMatch(/seeds\/zhuji\.yaml:\d+:\d+/);
  });

  it('is counted in the summary of a run', async () => {
    const out = temporaryFolder();
    const { stdout } = await callCli(['run', 'jiaxing-port-plan', '--out', out]);
    expect(stdout).toContain('规划自身的数：未见矛盾（见 audit jiaxing-port）');
  });
});
