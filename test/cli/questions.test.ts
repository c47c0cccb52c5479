import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { callCli } from './call-cli.ts';

const solveTalent = ['solve', 'zhuji-history', '--target', 'talent', '--vary', 'talent.rate'];

describe('solve', () => {
  it.each(['zh', 'en'])('in %s says what is needed, runs it, and tables the odds', async (lang) => {
    for (const columns of [70, 120]) {
      const argv = [...solveTalent, '--odds', '80%', '--lang', lang];
      const { exitCode, stdout, stderr } = await callCli(argv, { columns });
      expect([exitCode, stderr]).toEqual([0, '']);
      for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      for (const odds of ['50%', '80%', '90%', '95%']) expect(stdout).toContain(odds);
      expect(stdout).toContain(lang === 'zh' ? '达标概率要有80%' : 'For odds of 80%');
      expect(stdout).not.toMatch(lang === 'zh' ? /odds|target|draws/ : /\p{Script=Han}/u);
      expect(stdout).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  it('gives the same as data', async () => {
    const { stdout } = await callCli([...solveTalent, '--json']);
    const { answer, table, bound } = JSON.parse(stdout);
    expect(answer.solution).toMatchObject({ met: true, value: expect.closeTo(0.0390627, 6) });
    expect(bound).toBe(39);
    expect(table).toHaveLength(4);
    expect((await callCli([...solveTalent, '--json'])).stdout).toBe(stdout);
  });

  it('an answer that there is none is a result, not an error', async () => {
    const argv = ['solve', 'zhuji-flow', '--target', 'talent', '--vary', 'talent.leaves'];
    const { exitCode, stdout } = await callCli([...argv, '--odds', '0.9']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('没有任何取值能使达标概率达到90%');
    expect(stdout).toContain('最接近的是 0%');
  });

  it.each([
    [['solve', 'zhuji-plan'], '--target'],
    [['solve', 'zhuji-plan', '--target', 'talent'], '--vary'],
    [['solve', 'zhuji-pln', '--target', 'talent', '--vary', 'talent.rate'], 'zhuji-plan'],
    [['solve', 'zhuji-options', '--target', 'talent', '--vary', 'talent.rate'], 'zhuji-history'],
    [['solve', 'zhuji-history', '--target', 'talnt', '--vary', 'talent.rate'], 'talent'],
    [['solve', 'zhuji-history', '--target', 'talent', '--vary', 'rate'], 'talent.rate'],
    [['solve', 'zhuji-history', '--target', 'talent', '--vary', 'talent.rat'], 'rate'],
    [['solve', 'zhuji-history', '--target', 'talent', '--vary', 'skilled.rate'], 'talent'],
    [['solve', 'zhuji-push', '--target', 'talent', '--vary', 'talent.rate'], 'bottom-up'],
    [[...solveTalent, '--odds', '120%'], '120%'],
    [[...solveTalent, '--odds', 'half'], 'half'],
    [['sensitivity', 'zhuji-plan', '--target', 'skiled'], 'skilled'],
    [['sensitivity', 'zhuji-plan', '--points', '1000'], '1000'],
    [['sensitivity'], ''],
  ])('refuses %j', async (argv, said) => {
    for (const lang of ['zh', 'en']) {
      const { exitCode, stdout, stderr } = await callCli([...argv, '--lang', lang]);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(said);
      expect(stderr).not.toMatch(/ {4}at |undefined/);
      expect(/\p{Script=Han}/u.test(stderr)).toBe(lang === 'zh');
    }
  });
});

describe('sensitivity', () => {
  it.each(['zh', 'en'])('in %s shows both tables and says how they were had', async (lang) => {
    for (const columns of [70, 120]) {
      const argv = ['sensitivity', 'zhuji-uncertain', '--points', '1024', '--lang', lang];
      const { exitCode, stdout, stderr } = await callCli(argv, { columns });
      expect([exitCode, stderr]).toEqual([0, '']);
      for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      expect(stdout).toContain(lang === 'zh' ? '各项共同的起伏' : 'What all have in common');
      expect(stdout).toContain('1024');
      expect(stdout).toContain('95%');
      expect(stdout).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('calls noise noise, and says why a matrix has no shares', async () => {
    const noisy = await callCli(['sensitivity', 'zhuji-push', '--points', '1024']);
    expect(noisy.stdout).toContain('噪声');
    const matrix = await callCli(['sensitivity', 'jiande-uncertain', '--target', 'skilled']);
    expect(matrix.exitCode).toBe(0);
  });

  it('gives the same as data', async () => {
    const argv = ['sensitivity', 'zhuji-push', '--points', '1024', '--json'];
    const { tornado, sobol } = JSON.parse((await callCli(argv)).stdout);
    expect(tornado.bars).toHaveLength(6);
    expect(sobol.inputs).toHaveLength(6);
    expect(sobol).toMatchObject({ points: 1024, evaluations: 8 * 1024, level: 0.95 });
  });
});
