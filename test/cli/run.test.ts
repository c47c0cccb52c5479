import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { callCli, temporaryFolder } from './call-cli.ts';

const scenario = 'jiaxing-port-plan';

describe('run', () => {
  it('writes every file of a scenario, the same bytes in either folder, and says so', async () => {
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await callCli(['run', scenario, '--out', out]);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(100);
    expect(stdout).toContain('嘉兴港区 (jiaxing-port)');
    const files = readdirSync(join(out, scenario), { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining(['study.json', 'projection.csv', 'feasibility.csv']),
    );
    expect(files.filter((file) => file.endsWith('.png')).length).toBeGreaterThan(0);
    expect(files.filter((file) => file.endsWith('.png')).length).toBe(
      files.filter((file) => file.endsWith('.vl.json')).length,
    );
    expect(existsSync(join(out, '.next'))).toBe(false);

    const again = temporaryFolder();
    await callCli(['run', scenario, '--out', again, '--quiet'], { cwd: again });
    expect(readFileSync(join(again, 'manifest.json'), 'utf8')).toBe(
      readFileSync(join(out, 'manifest.json'), 'utf8'),
    );
  });

  it('keeps to JSON on stdout, to nothing with --quiet, to the terminal with its bar', async () => {
    const out = temporaryFolder();
    const json = await callCli(['run', scenario, '--out', out, '--json', '--lang', 'en']);
    const { scenarios, files } = JSON.parse(json.stdout);
    expect(scenarios).toEqual([
      { scenario, region: 'jiaxing-port', verdicts: expect.objectContaining({ met: 3 }) },
    ]);
    expect(files).toContain(`${scenario}/study.json`);
    const quiet = await callCli(['run', scenario, '--out', out, '--quiet'], { isTTY: true });
    expect([quiet.exitCode, quiet.stdout, quiet.stderr]).toEqual([0, '', '']);
    const terminal = await callCli(['run', scenario, '--out', out], { isTTY: true });
    expect(terminal.stderr).toMatch(/绘图 \[#+ *\] \d+\/\d+/);
    expect(terminal.stdout).toContain('\u001b[');
  });

  it('leaves no trace where out cannot be written', async () => {
    const out = join(temporaryFolder(), 'out');
    writeFileSync(out, 'mine');
    const { exitCode, stdout, stderr } = await callCli(['run', scenario, '--out', out]);
    expect([exitCode, stdout, readFileSync(out, 'utf8')]).toEqual([2, '', 'mine']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    const nowhere = await callCli(['run', scenario, '--out', '/proc/talentcast']);
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.stderr).toContain('/proc/talentcast');
  });
});

describe('run --strict', () => {
  it('exits with 1 for errors in the figures of a plan whose targets are all met', async () => {
    const out = join(temporaryFolder(), 'out');
    const strict = await callCli(['run', 'jiande-plan', '--strict', '--out', out]);
    expect([strict.exitCode, strict.stderr]).toEqual([
      1,
      '规划自身的数有 2 处错误（--strict）。\n',
    ]);
    const sound = await callCli(['run', 'jiaxing-port-plan', '--strict', '--out', out]);
    expect([sound.exitCode, sound.stderr]).toEqual([0, '']);
  });
});

describe('chart', () => {
  it('draws charts alone and leaves the rest of the scenario', async () => {
    const out = temporaryFolder();
    await callCli(['run', scenario, '--out', out, '--quiet']);
    const before = readFileSync(join(out, scenario, 'study.json'), 'utf8');
    const argv = [
      'chart',
      scenario,
      '--chart',
      'gap',
      '--format',
      'svg',
      '--lang',
      'en',
      '--out',
      out,
    ];
    const { exitCode, stdout } = await callCli([...argv, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      files: ['index.html', `${scenario}/charts/gap.svg`],
    });
    expect(readFileSync(join(out, scenario, 'charts/gap.svg'), 'utf8')).toContain('<svg');
    expect(readFileSync(join(out, scenario, 'study.json'), 'utf8')).toBe(before);
    expect((await callCli(argv)).stdout).toContain('gap.svg');
  });

  it('says so where a chart has nothing to show, and writes nothing', async () => {
    const out = join(temporaryFolder(), 'out');
    const argv = ['chart', scenario, '--chart', 'composition', '--out', out];
    const { exitCode, stderr } = await callCli(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('composition');
    expect(existsSync(out)).toBe(false);
  });
});
