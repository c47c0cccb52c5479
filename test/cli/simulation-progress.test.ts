import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { createSession, type GlobalOptions } from '../../src/cli/session.ts';
import { withClock } from '../../src/cli/with-clock.ts';
import { callCli, temporaryFolder } from './call-cli.ts';

function watch(
  { isTTY = true, quiet = false, columns = 100 },
  steps: readonly (readonly [milliseconds: number, done: number])[],
) {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const io = { stdout: { write }, stderr: { write, isTTY, columns }, env: {}, cwd: '/' };
  const options: GlobalOptions = { lang: 'zh', out: 'out', json: false, quiet };
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const result = withClock('模拟 a', createSession(io, options), (onProgress) => {
    for (const [milliseconds, done] of steps) {
      clock.mockReturnValue(milliseconds);
      onProgress?.(done, 100);
    }
    return 7;
  });
  clock.mockRestore();
  expect(result).toBe(7);
  return written;
}

const steps = [
  [500, 5],
  [1000, 10],
  [1100, 11],
  [2000, 20],
] as const;

describe('withClock', () => {
  it('says from the second second on how much is done and how long it will take', () => {
    const clear = '\r\u001b[K';
    expect(watch({}, steps)).toEqual([
      `${clear}模拟 a [##                  ] 10% 约剩 9 秒`,
      `${clear}模拟 a [####                ] 20% 约剩 8 秒`,
      clear,
    ]);
    expect(watch({ columns: 20 }, steps)[0]).toBe(`${clear}约剩 9 秒`);
  });

  it('is silent within a second, where nobody watches, and where told so', () => {
    expect(watch({}, steps.slice(0, 1))).toEqual([]);
    expect(watch({ isTTY: false }, steps)).toEqual([]);
    expect(watch({ quiet: true }, steps)).toEqual([]);
  });

  it('clears the line where the work fails', () => {
    const written: string[] = [];
    const write = (text: string) => void written.push(text);
    const io = { stdout: { write }, stderr: { write, isTTY: true }, env: {}, cwd: '/' };
    const options: GlobalOptions = { lang: 'en', out: 'out', json: false, quiet: false };
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const work = (onProgress: ((done: number, of: number) => void) | undefined) => {
      clock.mockReturnValue(288_000);
      onProgress?.(1, 101);
      throw new Error('stopped');
    };
    expect(() => withClock('simulating a', createSession(io, options), work)).toThrow('stopped');
    clock.mockRestore();
    expect(written).toEqual([expect.stringContaining('about 8 hours left'), '\r\u001b[K']);
  });
});

describe('long simulations', () => {
  const folder = (draws: number) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'seeds'));
    mkdirSync(join(cwd, 'scenarios'));
    writeFileSync(
      join(cwd, 'seeds/a.yaml'),
      'region: a\nname: 甲\nlevel: county\nplan: { base: 2020, target: 2025 }\nsources: { plan: { title: 规划 } }\nindicators:\n  talent:\n    name: 人才\n    unit: 万人\n    kind: stock\n    observed: { 2020: { value: 10.0, source: plan, at: 表 1 } }\n    target: { year: 2025, op: ">=", value: 12, source: plan, at: 表 1 }\n',
    );
    writeFileSync(
      join(cwd, 'scenarios/s.yaml'),
      `scenario: s\ntitle: 情景\nregion: a\ngrowth: { talent: { law: compound, rate: 4% } }\nuncertainty: { parameters: { talent.rate: { normal: { sd: 1% } } } }\ndraws: ${draws}\n`,
    );
    return cwd;
  };

  it.each([
    ['zh', /^注意：情景 s 要模拟 2000 万次，预计约需 \d+ (秒|分钟)。/],
    ['en', /^note: scenario s makes 20 million draws, which will take about \d+ (s|minutes)\. /],
  ])('are warned of past ten million draws before they start, in %s', async (lang, warning) => {
    const told: string[] = [];
    const write = (text: string) => {
      told.push(text);
      // Nobody waits for what comes after the first word.
      if (told.length === 1) throw new Error('enough');
    };
    const io = { stdout: { write: () => {} }, stderr: { write }, env: {}, cwd: folder(20_000_000) };
    expect(await runCli(['check', 's', '--lang', lang], io)).toBe(70);
    expect(told[0]).toMatch(warning);
    expect(told[1]).toContain('enough');
  });

  it('are not warned of below, and leave no trace in what is piped', async () => {
    const cwd = folder(100_000);
    const plain = await callCli(['check', 's'], { cwd });
    expect(plain).toMatchObject({ exitCode: 0, stderr: '' });
    const watched = await callCli(['check', 's'], { cwd, isTTY: true, env: { NO_COLOR: '1' } });
    expect(watched.stdout).toBe(plain.stdout);
  });

  it.each([
    ['sensitivity', ['sensitivity', 's', '--points', '65536']],
    ['solve', ['solve', 's', '--target', 'talent', '--vary', 'talent.rate', '--odds', '80%']],
  ])('tell how far %s is', async (_, argv) => {
    const cwd = folder(10_000);
    // Every look at the clock is a second later.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const { exitCode, stderr } = await callCli(argv, { cwd, isTTY: true });
    clock.mockRestore();
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/模拟 s \[#* *\] \d+% 约剩 \d+ (秒|分钟)/);
    const shares = [...stderr.matchAll(/\] (\d+)%/g)].map(([, share]) => Number(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(100);
  });
});
