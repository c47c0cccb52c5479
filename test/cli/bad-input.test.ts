import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, projectFolder, temporaryFolder } from './call-cli.ts';

/** One thing a person may get wrong: what is done to a good folder, and what must be said of it. */
type Mistake = {
  readonly spoil: (folder: string) => void;
  readonly file: string;
  readonly code: string;
  /** Text that must stand in the reported line of the file; absent for a problem of the file itself. */
  readonly at?: string;
};

const region = 'seeds/jiande.yaml';
const scenario = 'scenarios/jiande-plan.yaml';

const replaced =
  (file: string, from: string | RegExp, to: string) =>
  (folder: string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const spoilt = text.replace(from, to);
    if (spoilt === text) throw new Error(`Nothing in ${file} matches ${from}.`);
    writeFileSync(path, spoilt);
  };

const appended =
  (file: string, text: string) =>
  (folder: string): void =>
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n${text}\n`);

const written =
  (file: string, content: string | Uint8Array) =>
  (folder: string): void =>
    writeFileSync(join(folder, file), content);

const indicator = (id: string, rest: string): string =>
  `  ${id}: { name: ${id}, unit: 万人, kind: stock, ${rest} }`;

const added = (lines: string) => replaced(region, /^indicators:$/m, `indicators:\n${lines}`);

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from({ length: 8 }, (_, i) => {
      const [one, next] = [String.fromCharCode(97 + i), String.fromCharCode(98 + i)];
      return `${next}: &${next} [${Array(10).fill(`*${one}`).join(', ')}]`;
    }),
  )
  .join('\n');

const mistakes: { readonly [what: string]: Mistake } = {
  'broken YAML': {
    spoil: replaced(region, 'plan: {', 'plan: [{'),
    file: region,
    code: 'never-closed',
    at: 'plan: [{',
  },
  'a key twice': {
    spoil: appended(region, 'level: county'),
    file: region,
    code: 'duplicate-key',
    at: 'level: county',
  },
  'an unknown key': {
    spoil: replaced(region, 'level:', 'leval:'),
    file: region,
    code: 'unknown-key',
    at: 'leval',
  },
  'an unknown law': {
    spoil: replaced(scenario, 'law: toward-target', 'law: toward-targt'),
    file: scenario,
    code: 'wrong-value',
    at: 'toward-targt',
  },
  'an unknown indicator': {
    spoil: appended(scenario, 'growth: { skiled: { law: hold, because: x } }'),
    file: scenario,
    code: 'growth-unknown-indicator',
    at: 'skiled',
  },
  'an unknown region': {
    spoil: replaced(scenario, 'region: jiande', 'region: jiandee'),
    file: scenario,
    code: 'scenario-unknown-region',
    at: 'jiandee',
  },
  'an unknown part': {
    spoil: added(indicator('whole', 'parts: { of: [profesional], cover: exact }')),
    file: region,
    code: 'unknown-indicator',
    at: 'profesional',
  },
  'a wrong type': {
    spoil: replaced(region, /base: 2020/, 'base: soon'),
    file: region,
    code: 'wrong-form',
    at: 'soon',
  },
  'a wrong unit in a scenario': {
    spoil: appended(scenario, 'growth: { skilled: { law: linear, step: 3 件, because: x } }'),
    file: scenario,
    code: 'quantity-wrong-unit',
    at: '3 件',
  },
  'an unknown unit': {
    spoil: added('  crowd: { name: crowd, unit: 万人儿, kind: stock }'),
    file: region,
    code: 'unknown-unit',
    at: '万人儿',
  },
  'growth below −100%': {
    spoil: appended(scenario, 'growth: { skilled: { law: compound, rate: -120%, because: x } }'),
    file: scenario,
    code: 'rate-below-minus-100',
    at: '-120%',
  },
  "a plan's target year before its base": {
    spoil: replaced(region, /target: 2025/, 'target: 2015'),
    file: region,
    code: 'plan-target-before-base',
    at: '2015',
  },
  'a figure of a month of another year': {
    spoil: added(
      indicator('early', 'observed: { 2020: { value: 1, asOf: 2019-08, source: plan, at: x } }'),
    ),
    file: region,
    code: 'as-of-other-year',
    at: '2019-08',
  },
  'an end before the base': {
    spoil: appended(scenario, 'to: 2019'),
    file: scenario,
    code: 'to-before-base',
    at: 'to: 2019',
  },
  'scenarios that extend each other': {
    spoil: appended(scenario, 'extends: jiande-plan'),
    file: scenario,
    code: 'extends-cycle',
    at: 'extends',
  },
  'a missing parent': {
    spoil: appended(scenario, 'extends: jiande-plam'),
    file: scenario,
    code: 'extends-unknown',
    at: 'jiande-plam',
  },
  'top-down on overlapping parts': {
    spoil: appended(scenario, 'totals: top-down'),
    file: scenario,
    code: 'totals-not-for-cover',
    at: 'top-down',
  },
  'a formula with a call': {
    spoil: added(indicator('sly', 'formula: "import(talent)"')),
    file: region,
    code: 'formula-forbidden',
    at: 'import',
  },
  'a formula with an unknown name': {
    spoil: added(indicator('sly', 'formula: talent - profesional')),
    file: region,
    code: 'formula-unknown-name',
    at: 'profesional',
  },
  'formulas in a loop': {
    spoil: added(`${indicator('one', 'formula: two')}\n${indicator('two', 'formula: one')}`),
    file: region,
    code: 'formula-loop',
    at: 'formula',
  },
  'a key that would pollute': {
    spoil: added('  __proto__: { name: x }'),
    file: region,
    code: 'forbidden-key',
    at: '__proto__',
  },
  "an id that is not the file's name": {
    spoil: replaced(scenario, 'scenario: jiande-plan', 'scenario: jiande-plans'),
    file: scenario,
    code: 'scenario-id-not-file-name',
    at: 'jiande-plans',
  },
  'an empty file': { spoil: written(region, ''), file: region, code: 'empty-file' },
  'a list at the root': {
    spoil: written(region, '- one\n- two\n'),
    file: region,
    code: 'root-not-mapping',
    at: 'one',
  },
  'an alias bomb': {
    spoil: written(region, bomb),
    file: region,
    code: 'too-many-aliases',
    at: '*',
  },
  'a file of 5 MB': {
    spoil: written(region, `a: "${'x'.repeat(5_000_000)}"\n`),
    file: region,
    code: 'too-large',
  },
  'deep nesting': {
    spoil: written(region, `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`),
    file: region,
    code: 'too-deep',
    at: '[',
  },
  'a file that is not UTF-8': {
    spoil: written(region, Uint8Array.of(0xbd, 0xa8, 0xb5, 0xc2)),
    file: region,
    code: 'not-utf8',
  },
  'a folder for a file': {
    spoil: (folder) => {
      rmSync(join(folder, region));
      mkdirSync(join(folder, region));
    },
    file: region,
    code: 'folder',
  },
  'the wrong extension': {
    spoil: written('seeds/tonglu.yml', 'region: tonglu\n'),
    file: 'seeds/tonglu.yml',
    code: 'wrong-extension',
  },
};

/** A folder with one good region and scenario, and results that must survive. */
function goodFolder(): string {
  const folder = temporaryFolder();
  for (const file of [region, scenario]) cpSync(join(projectFolder, file), join(folder, file));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/kept.txt'), 'as it was');
  return folder;
}

describe('bad input', () => {
  it('starts from a folder that is good', async () => {
    const { exitCode, stderr } = await callCli(['check'], { cwd: goodFolder() });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it.each(Object.entries(mistakes))('%s is refused where it stands', async (_, mistake) => {
    const folder = goodFolder();
    mistake.spoil(folder);
    const started = performance.now();
    const { exitCode, stdout } = await callCli(['run', '--json'], { cwd: folder });
    const seconds = (performance.now() - started) / 1000;
    expect(exitCode).toBe(2);
    const { problems } = JSON.parse(stdout) as {
      problems: { file: string; line: number; column: number; code: string }[];
    };
    const found = problems.filter(
      ({ file, code }) => file === mistake.file && code === mistake.code,
    );
    expect({ found, problems }).toMatchObject({ found: [{ code: mistake.code }] });
    const [problem] = found;
    if (mistake.at === undefined) expect(problem).toMatchObject({ line: 1, column: 1 });
    else {
      const line = readFileSync(join(folder, mistake.file), 'utf8').split('\n')[
        (problem?.line ?? 0) - 1
      ];
      expect(line).toContain(mistake.at);
      expect(problem?.column).toBeGreaterThan(0);
    }
    expect(readdirSync(join(folder, 'out'))).toEqual(['kept.txt']);
    // A second, on a machine that runs other tests at the same time.
    expect(seconds).toBeLessThan(5);
  });

  it.each(Object.entries(mistakes))('%s is worded in both languages', async (_, mistake) => {
    const folder = goodFolder();
    mistake.spoil(folder);
    const zh = await callCli(['run'], { cwd: folder });
    const en = await callCli(['run', '--lang', 'en'], { cwd: folder });
    for (const { exitCode, stdout, stderr } of [zh, en]) {
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(mistake.file);
      expect(stderr).not.toMatch(/undefined|NaN|\[object|\bat .*\.ts:/);
    }
    expect(zh.stderr).toMatch(/\p{Script=Han}/u);
    // The sentence is English; what it quotes from a Chinese file may not be.
    const quoted = en.stderr.replace(/[“"'][^”"'\n]*[”"']|\S*\p{Script=Han}\S*/gu, '');
    expect(quoted).toMatch(/[a-z]{3,} [a-z]{2,}/);
    expect(en.stderr).not.toBe(zh.stderr);
  });

  it('reports every problem of every file at once', async () => {
    const folder = goodFolder();
    mistakes['an unknown part']?.spoil(folder);
    written('seeds/tonglu.yml', 'region: tonglu\n')(folder);
    written('scenarios/empty.yaml', '')(folder);
    const { stdout } = await callCli(['run', '--json'], { cwd: folder });
    const { problems } = JSON.parse(stdout) as { problems: { file: string; code: string }[] };
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'scenarios/empty.yaml empty-file',
      'seeds/jiande.yaml unknown-indicator',
      'seeds/tonglu.yml wrong-extension',
    ]);
  });
});
