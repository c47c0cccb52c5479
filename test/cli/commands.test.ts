import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { isStateMet, type TargetState } from '../../src/feasibility/judged-target.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { callCli } from './call-cli.ts';

/** All that ships; in `npm test` a few that hold every kind of table and finding. */
const check = ['check', ...(isTestingAll ? [] : ['zhuji-uncertain', 'china-plan'])];

describe('check', () => {
  it('tells the outlook beside the scenario: chances, what has them, how often bands held', async () => {
    const { exitCode, stdout } = await callCli(['check', 'zhuji-plan', '--lang', 'en'], {
      columns: 200,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nOutlook \(unaffected by the scenario\)\n/);
    expect(stdout).toMatch(/Total talent \(people\) +≥390,000 +90% +459,\d+ +413,\d+ +389,\d+ +18/);
    // One region elsewhere cannot carry more than two chances in three.
    expect(stdout).toMatch(/Graduates newly .* above 67% .* 1 \(C1\)\n/);
    expect(stdout).toMatch(/In \d+ back-tests on these\s+cases the 80% band held \d+%/);
  });

  it('shows what 诸暨 needs, had and is assumed to get', async () => {
    const { exitCode, stdout, stderr } = await callCli(['check', 'zhuji-history']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    const rows = stdout.split('\n').filter((line) => line.startsWith('人才资源总量'));
    expect(rows[0]?.split(/ {2,}/).slice(1, 3)).toEqual(['32.2', '≥39']);
    expect(rows[0]).toMatch(/2022 {2,}90% {2}达到$/);
    expect(rows[1]?.split(/ {2,}/).slice(1, 6)).toEqual([
      ...['3.91%', '11.73%', '11.73%', '93%', '3.91%'],
    ]);
  });

  it.each(['zh', 'en'])('in %s never passes the width of the terminal', async (lang) => {
    for (const columns of [80, 100, 200]) {
      const { stdout } = await callCli([...check, '--lang', lang], { columns });
      for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('exits with 1 under --strict where a target is not met, and not otherwise', async () => {
    const strict = await callCli(['check', 'zhuji-slow', '--strict']);
    expect(strict.exitCode).toBe(1);
    expect(strict.stderr).toContain('--strict');
    expect((await callCli(['check', 'zhuji-slow'])).exitCode).toBe(0);
    const plan = await callCli(['check', 'jiaxing-port-plan', '--json', '--strict']);
    const verdicts = JSON.parse(plan.stdout)[0].targets.map(
      ({ state }: { state: TargetState }) => state,
    );
    const isUnmet = verdicts.some((state: TargetState) => isStateMet(state) === false);
    expect(plan.exitCode).toBe(isUnmet ? 1 : 0);
  });

  it('gives targets and findings as JSON, without NaN or undefined', async () => {
    const { stdout } = await callCli([...check, '--json']);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
    for (const { scenario, region, targets, findings } of JSON.parse(stdout)) {
      expect(scenario.id).toMatch(new RegExp(`^${region.id}-`));
      expect(targets.length).toBeGreaterThan(0);
      expect(findings.length).toBeGreaterThan(0);
    }
  });
});

describe('list and schema', () => {
  it('lists what there is', async () => {
    const { stdout } = await callCli(['list', '--json']);
    const { regions, scenarios, laws, checks, rules, methods, charts } = JSON.parse(stdout);
    const ids = (values: { id: string }[]) => values.map(({ id }) => id);
    expect(ids(regions)).toEqual([
      'china',
      'chongqing',
      'jiande',
      'jiaxing-port',
      'shaoxing',
      'zhejiang',
      'zhuji',
    ]);
    expect(ids(scenarios)).toContain('zhuji-plan');
    expect(ids(laws)).toContain('toward-target');
    expect(ids(checks)).toContain('totals');
    expect(ids(rules)).toContain('ratio-as-increase');
    expect(ids(methods)).toEqual(expect.arrayContaining(['ratio', 'trend', 'un', 'sdsn']));
    expect(ids(charts)).toEqual(expect.arrayContaining(['trajectory', 'gap', 'composition']));
  });

  it.each(['region', 'scenario'])('prints the JSON Schema of a %s', async (subject) => {
    const { exitCode, stdout } = await callCli(['schema', subject]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
    });
  });
});

describe('language', () => {
  /** Names in a region's own script, units, ids and formulas are no words of the program. */
  const shown = [['--help'], ['run', '--help'], ['list'], check, [...check, '--strict']];

  it.each(shown)('zh leaves no English: %j', async (...argv) => {
    const { stdout, stderr } = await callCli(argv);
    const text = (stdout + stderr)
      .split('\n')
      .filter((line) => !/ · |v\(t\)/.test(line) || argv[0] === 'check')
      .join('\n')
      .replace(
        /R&D|STEM|--[a-z]+|<[a-z|]+>|\.\/\w+|seeds\/[\w-]+\.yaml|\(?[a-z]+(-[a-z]+)+\)?/g,
        '',
      );
    const ids = [
      'zh',
      'en',
      'run',
      'check',
      'audit',
      'progress',
      'report',
      'explore',
      'solve',
      'sensitivity',
      'compare',
      'backtest',
      'verify',
      'chart',
      'list',
      'schema',
      'help',
      'talentcast',
      'svg',
      'png',
      'json',
      'template',
      'import',
      'init',
      'xlsx',
      'Excel',
      'WPS',
    ];
    const words = [...new Set(text.match(/[A-Za-z]{2,}/g) ?? [])].filter(
      (word) => !ids.includes(word),
    );
    const known = (await namesListed()).join(' ');
    expect(words.filter((word) => !known.includes(word))).toEqual([]);
  });

  it.each(shown)('en leaves no Chinese: %j', async (...argv) => {
    const { stdout, stderr } = await callCli([...argv, '--lang', 'en']);
    expect((stdout + stderr).match(/.*[\p{Script=Han}（），。：；].*/gu) ?? []).toEqual([]);
  });

  /** Ids and Chinese names of everything listed. */
  async function namesListed(): Promise<readonly string[]> {
    const { stdout } = await callCli(['list', '--json']);
    const values = Object.values(JSON.parse(stdout)).flat() as {
      id: string;
      name?: { zh: string };
      title?: { zh: string };
      formula?: string;
    }[];
    return values.flatMap((v) => [v.id, v.name?.zh ?? '', v.title?.zh ?? '', v.formula ?? '']);
  }
});
