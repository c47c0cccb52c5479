import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHarmful } from '../../src/input/hidden-characters.ts';
import { callCli, temporaryFolder } from './call-cli.ts';

const region = `region: town
name: 甲城
level: county
plan: { base: 2020, target: 2025 }
note: 说明
sources: { plan: { title: 规划 } }
indicators:
  talent:
    name: 人才
    group: 总量
    unit: 万人
    kind: stock
    definition: 口径
    owner: 组织部
    observed: { 2020: { value: 5, source: plan, at: 表一 } }
    target: { year: 2025, op: ">=", value: 6, source: plan, at: 表二 }
`;
const scenario = `scenario: own
title: 情景
note: 说明
region: town
growth:
  talent: { law: compound, rate: 4%, because: 理由 }
`;
const comparison = `title: 对比
compare: [own, own]
`;
const cases = 'id,level,region,indicator,value,unit,kind,from,to,source,note\n';

function world(files: { readonly [file: string]: string }): string {
  const cwd = temporaryFolder();
  const all = { 'seeds/town.yaml': region, 'scenarios/own.yaml': scenario, ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(join(cwd, file, '..'), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  return cwd;
}

/** Runs it, and asks that what it says does nothing to a terminal. */
async function call(argv: readonly string[], cwd: string) {
  const said = await callCli(argv, { cwd });
  expect(findHarmful(said.stdout + said.stderr)).toBeNull();
  return said;
}

/** Where each problem stands. */
async function problems(cwd: string): Promise<readonly string[]> {
  const { stdout, exitCode } = await call(['check', '--json'], cwd);
  expect(exitCode).toBe(2);
  const told: { problems: { file: string; line: number; code: string }[] } = JSON.parse(stdout);
  return told.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

const escapes = ['\\e', '\\0', '\\b', '\\r', '\\x7f', '\\N', '\\x9b', '\\L', '\\u202e', '\\u2069'];
const more = ['\\u200f', '\\u061c', '\\ud800'];

describe('a character that acts on a terminal, or turns text around', () => {
  it.each([...escapes, ...more])('written as %s is refused where it stands', async (written) => {
    const bad = (text: string, word: string) => text.replace(word, `"${word}${written}x"`);
    for (const word of ['甲城', '说明', '规划', '人才', '总量', '万人', '口径', '组织部', '表二']) {
      const text = bad(region, word);
      const line = text.slice(0, text.indexOf(written)).split('\n').length;
      expect(await problems(world({ 'seeds/town.yaml': text })), word).toEqual([
        `seeds/town.yaml:${line} unprintable-character`,
      ]);
    }
    for (const word of ['情景', '说明', '理由']) {
      const text = bad(scenario, word);
      const line = text.slice(0, text.indexOf(written)).split('\n').length;
      expect(await problems(world({ 'scenarios/own.yaml': text })), word).toEqual([
        `scenarios/own.yaml:${line} unprintable-character`,
      ]);
    }
    const key = region.replace('talent:', `"talent${written}":`);
    expect(await problems(world({ 'seeds/town.yaml': key }))).toContain(
      'seeds/town.yaml:8 unprintable-character',
    );
    expect(await problems(world({ 'scenarios/both.yaml': bad(comparison, '对比') }))).toEqual([
      'scenarios/both.yaml:1 unprintable-character',
    ]);
  });

  it.each([
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u200e',
    '\u2028',
    '\u202e',
    '\u2066',
  ])('as it is (%j) is refused in every kind of file, each line of it', async (character) => {
    const inText = region.replace('甲城', `甲${character}城`).replace('口径', `口${character}`);
    const cwd = world({
      'seeds/town.yaml': inText,
      'scenarios/both.yaml': `# ${character}\n${comparison}`,
      'seeds/reference/observed-growth.csv': `${cases}a,${character}\n`,
    });
    expect(await problems(cwd)).toEqual([
      'scenarios/both.yaml:1 unprintable-character',
      'seeds/reference/observed-growth.csv:2 unprintable-character',
      'seeds/town.yaml:2 unprintable-character',
      'seeds/town.yaml:13 unprintable-character',
    ]);
  });

  it('a break of lines in a title forges no line of its own', async () => {
    const forged = { 'scenarios/own.yaml': scenario.replace('情景', '"情景\\n\\n FAKE: met"') };
    const { stdout } = await call(['check'], world(forged));
    expect(stdout).toContain('情景 FAKE: met');
  });

  it('in the name of a file is shown by its number', async () => {
    const cwd = world({
      'seeds/a\u001b[31m.yaml': 'x: 1\n',
      'scenarios/b\u202ec.yaml': comparison,
    });
    const { stderr } = await call(['check', '--lang', 'en'], cwd);
    expect(stderr).toContain('a\\u001b[31m.yaml');
    expect(stderr).toContain('b\\u202ec.yaml');
  });

  it.each(['zh', 'en'])('on the command line is shown by its number, in %s', async (lang) => {
    const cwd = world({});
    const hostile = 'x\u001b[2J\u202e\u009b';
    for (const argv of [
      [hostile],
      ['check', hostile],
      ['progress', hostile],
      ['check', `--${hostile}`],
      ['chart', 'own', '--chart', hostile],
      ['solve', 'own', '--target', hostile, '--vary', 'talent.rate'],
      ['solve', 'own', '--target', 'talent', '--vary', hostile],
      ['check', '--seeds', hostile],
      ['verify', hostile],
      ['import', hostile],
      ['template', 'x.xlsx', '--from', hostile],
      ['list', hostile],
      ['schema', hostile],
      ['check', '--lang', hostile],
    ])
      for (const json of [[], ['--json']]) {
        const { exitCode, stderr } = await call([...argv, '--lang', lang, ...json], cwd);
        expect(exitCode, argv.join(' ')).toBe(2);
        expect(stderr, argv.join(' ')).toContain('\\u001b');
      }
  });

  it('on the command line does nothing, whatever it is', { timeout: 60_000 }, async () => {
    const cwd = world({});
    const part = fc.constantFrom(
      'check',
      'run',
      '--',
      '-',
      '=',
      '\u001b]0;x\u0007',
      '\u202e',
      '\n',
      '才',
      '\u009b2J',
      '--seeds',
      '--json',
      'own',
      'x'.repeat(99),
    );
    const argument = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const command = fc.constantFrom('check', 'chart', 'solve', 'audit', 'verify', 'nothing');
    await fc.assert(
      fc.asyncProperty(command, fc.array(argument, { maxLength: 3 }), async (name, rest) => {
        await call([name, ...rest], cwd);
      }),
      { numRuns: 60 },
    );
  });

  it('no guess is offered but one that is there', async () => {
    const forged = "--x'\n(Did you mean evil?)";
    const { stderr } = await call(['check', forged, '--lang', 'en'], world({}));
    expect(stderr).not.toMatch(/did you mean/);
    expect((await call(['check', '--strit', '--lang', 'en'], world({}))).stderr).toContain(
      '--strict',
    );
  });

  it('echoes end after 60 characters', async () => {
    const long = '才'.repeat(500);
    const argv = ['check', long];
    expect((await call(argv, world({}))).stderr).toContain(`${'才'.repeat(60)}…`);
    expect((await call(argv, world({}))).stderr).not.toContain('才'.repeat(61));
    for (const [word, text] of [
      ['万人', region],
      ['stock', region],
      ['2020:', region],
      ['level', region],
    ] as const) {
      const cwd = world({
        'seeds/town.yaml': text.replace(word, long + (word.endsWith(':') ? ':' : '')),
      });
      const { stderr, exitCode } = await call(['check'], cwd);
      expect(exitCode, word).toBe(2);
      expect(stderr, word).toContain('才'.repeat(50));
      expect(stderr, word).not.toContain('才'.repeat(61));
    }
  });
});
