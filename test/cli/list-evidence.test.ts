import { describe, expect, it } from 'vitest';
import { callCli } from './call-cli.ts';

describe('list evidence', () => {
  it('shows cases by indicator with years, growth, grade and source', async () => {
    const { stdout, exitCode } = await callCli(['list', 'evidence', 'skilled']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^高技能人才（skilled）：\d+个地区\d+个案例/);
    expect(stdout).toMatch(/安吉\s+县级\s+2015-2020\s+1.5万人\s+2.7万人\s+12.5%\s+A\s+\d+/);
    expect(stdout).toMatch(/\d+ {2}https:\/\/www\.anji\.gov\.cn\//);
    expect(stdout).not.toContain('技能人才（skilledAll）');
  });

  it('names the hosts of pages where all indicators are listed', async () => {
    const { stdout } = await callCli(['list', 'evidence', '--lang', 'en']);
    expect(stdout).toMatch(/安吉\s+county\s+2015-2020.*12.5%\s+A\s+anji\.gov\.cn/);
  });

  it('takes names, also with 总量, and gives all facts as JSON', async () => {
    const { stdout } = await callCli(['list', 'evidence', '技能人才总量', 'R&D人员', '--json']);
    const { evidence } = JSON.parse(stdout) as {
      evidence: { indicator: string; cases: { grade: string; sources: string[] }[] }[];
    };
    expect(evidence.map(({ indicator }) => indicator)).toEqual(['skilledAll', 'rdStaff']);
    for (const { cases } of evidence) {
      for (const { grade, sources } of cases) {
        expect('ABC').toContain(grade);
        expect(sources[0]).toMatch(/^https?:/);
      }
    }
  });

  it('lists what has cases', async () => {
    const { stdout } = await callCli(['list', 'indicators']);
    expect(stdout).toMatch(/^skilledAll\s+技能人才\s+\d+\s+\d+\s+20\d\d-20\d\d\s+[\d.]+%/m);
  });

  it.each([
    [['list', 'evidence', 'skiled'], 'skilled'],
    [['list', 'evidence', '技能人材'], '技能人才'],
  ])('%j means %s', async (argv, meant) => {
    const { stderr, exitCode } = await callCli(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`是否想写 ${meant}？`);
  });

  it('refuses names behind another kind', async () => {
    expect((await callCli(['list', 'laws', 'skilled'])).exitCode).toBe(2);
  });
});

it('check says which outlooks rest on one or two regions', async () => {
  const { stdout } = await callCli(['check', 'zhuji-plan']);
  const [told = ''] = /.*参照案例不足3个地区/s.exec(stdout) ?? [];
  const names = told.slice(told.lastIndexOf('未知。')).replace(/\s/g, '');
  expect(names).toContain('年均新增就业大学生');
  expect(names).not.toContain('高技能人才、');
});
