import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { callCli } from './call-cli.ts';

const solveTalent = ['solve', 'zhuji-uncertain', '--target', 'talent', '--vary', 'talent.rate'];
const whatIf = ['solve', 'zhuji-history', '--target', 'talent'];

describe('solve', () => {
  it.each(['zh', 'en'])('in %s says what is needed, runs it, and tables the odds', async (lang) => {
    for (const columns of [70, 120]) {
      const argv = [...solveTalent, '--odds', '80%', '--lang', lang];
      const { exitCode, stdout, stderr } = await callCli(argv, { columns });
      expect([exitCode, stderr]).toEqual([0, '']);
      for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      for (const odds of ['50%', '80%', '90%', '95%']) expect(stdout).toContain(odds);
      expect(stdout).toContain(lang === 'zh' ? '情景内概率要有80%' : 'For a chance of 80% within');
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
    const { exitCode, stdout } = await callCli([...argv, '--odds', '0.7']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('没有任何取值能测算到这个数');
    expect(stdout).toContain('最接近的是 0%');
  });

  it.each(['zh', 'en'])('in %s asks the outlook where no uncertainty is stated', async (lang) => {
    const asked = [...whatIf, '--odds', '80%', '--lang', lang];
    const alone = await callCli(asked);
    expect([alone.exitCode, alone.stderr]).toEqual([0, '']);
    // What check shows as the figure with a chance of 80%, and the chance of the target itself.
    expect(alone.stdout.replaceAll('\n', '')).toMatch(
      lang === 'zh' ? /41\.38万人/ : /413,836 people/,
    );
    expect(alone.stdout).toMatch(/90%/);
    const led = await callCli([...asked, '--vary', 'talent.rate']);
    expect([led.exitCode, led.stderr]).toEqual([0, '']);
    // 32.2 · 1.05146⁵ = 41.38
    expect(led.stdout).toContain('5.1');
    const far = await callCli([
      'solve',
      'zhuji-plan',
      '--target',
      'social',
      '--odds',
      '95%',
      '--lang',
      lang,
    ]);
    expect(far.stdout.replaceAll('\n', '')).toMatch(
      lang === 'zh' ? /20%至80%之间/ : /20%\s+to\s+80%/,
    );
  });

  it('gives the same figure as the study, as data', async () => {
    const { stdout } = await callCli([...whatIf, '--odds', '0.9', '--json']);
    const answer = JSON.parse(stdout);
    const study = JSON.parse((await callCli(['check', 'zhuji-history', '--json'])).stdout)[0];
    const { outlook } = study.targets.find(
      (one: { indicator: string }) => one.indicator === 'talent',
    );
    expect(answer).toMatchObject({ value: outlook.at90, chance: { odds: outlook.odds } });
    const { stdout: with_ } = await callCli([
      ...whatIf,
      '--vary',
      'talent.rate',
      '--odds',
      '0.9',
      '--json',
    ]);
    const solved = JSON.parse(with_);
    expect(solved.answer.solution.figure).toBeCloseTo(outlook.at90, 9);
    expect(solved).toMatchObject({ bound: outlook.at90, table: null, draws: null });
  });

  it('says so where the outlook knows no chance', async () => {
    const { stdout } = await callCli([
      'solve',
      'zhuji-plan',
      '--target',
      'leadTeams',
      '--odds',
      '0.8',
    ]);
    expect(stdout).toContain('没有其他地区的实际增速');
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
    [['solve', 'zhuji-uncertain', '--target', 'talent', '--odds', '80%'], '--vary'],
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
    const noisy = await callCli(['sensitivity', 'zhuji-uncertain', '--points', '1024']);
    expect(noisy.stdout).toContain('噪声');
    const matrix = await callCli(['sensitivity', 'jiande-uncertain', '--target', 'skilled']);
    expect(matrix.exitCode).toBe(0);
  });

  it('gives the same as data', async () => {
    const argv = ['sensitivity', 'zhuji-uncertain', '--points', '1024', '--json'];
    const { tornado, sobol } = JSON.parse((await callCli(argv)).stdout);
    expect(tornado.bars).toHaveLength(3);
    expect(sobol.inputs).toHaveLength(3);
    expect(sobol).toMatchObject({ points: 1024, evaluations: 5 * 1024, level: 0.95 });
  });
});
