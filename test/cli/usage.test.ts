import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { callCli, projectFolder } from './call-cli.ts';

const commands = [
  'run',
  'check',
  'solve',
  'sensitivity',
  'chart',
  'list',
  'schema',
  'template',
  'import',
  'init',
];

describe('help', () => {
  it.each(['zh', 'en'])('in %s names every command and fits the terminal', async (lang) => {
    const { exitCode, stdout, stderr } = await callCli(['--help', '--lang', lang], { columns: 80 });
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    for (const line of stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });

  it('aligns the descriptions behind Chinese terms', async () => {
    const { stdout } = await callCli(['--help']);
    const [seeds, json] = ['--seeds', '--json'].map((option) => {
      const line = stdout.split('\n').find((text) => text.includes(option)) ?? '';
      return textWidth(
        line.slice(0, line.search(/\S+( （默认|$)/) === -1 ? 0 : line.lastIndexOf('  ') + 2),
      );
    });
    expect(seeds).toBe(json);
  });

  it.each(commands)('of %s has no commander English in Chinese', async (command) => {
    const { exitCode, stdout } = await callCli([command, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|display help|default:/);
    expect(stdout).toContain('--seeds');
  });

  it('is shown on stderr, with exit code 2, where no command is named', async () => {
    const { exitCode, stdout, stderr } = await callCli([]);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('命令：');
  });

  it('comes with `help COMMAND` too', async () => {
    const { exitCode, stdout } = await callCli(['help', 'run', '--lang', 'en']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('talentcast run [options] [scenario...]');
  });

  it('gives the version of the package', async () => {
    const { exitCode, stdout } = await callCli(['--version']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage ends with exit code 2 and says what is meant', () => {
  it.each([
    [['chek'], 'check'],
    [['check', '--stric'], '--strict'],
    [['--quite', 'list'], '--quiet'],
    [['check', 'zhuji-pln'], 'zhuji-plan'],
    [['chart', 'zhuji-plan', '--chart', 'gop'], 'gap'],
    [['chart', 'zhuji-plan', '--format', 'pdf'], 'png'],
    [['--lang', 'fr', 'list'], 'zh'],
    [['list', 'region'], 'regions'],
    [['schema', 'regions'], 'scenario'],
  ])('%j → %s', async (argv, meant) => {
    for (const lang of ['zh', 'en']) {
      const { exitCode, stdout, stderr } = await callCli([
        ...argv,
        ...(argv.includes('--lang') ? [] : ['--lang', lang]),
      ]);
      expect(exitCode).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(meant);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it.each([
    [['chart']],
    [['schema']],
    [['check', '--seeds']],
    [['schema', 'region', 'more']],
    [['help', 'nothing']],
  ])('%j', async (argv) => {
    const { exitCode, stderr } = await callCli(argv);
    expect(exitCode).toBe(2);
    expect(stderr).not.toMatch(/error|argument|option /);
  });

  it('is data on stdout with --json', async () => {
    const { exitCode, stdout } = await callCli(['check', 'zhuji-pln', '--json', '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [
        {
          code: 'unknown-scenario',
          params: { found: 'zhuji-pln', nearest: ['zhuji-plan'], folder: 'scenarios' },
        },
      ],
    });
  });

  it('names every folder that is missing at once', async () => {
    const { exitCode, stderr } = await callCli(
      ['list', '--seeds', 'no', '--scenarios', 'package.json'],
      {
        cwd: projectFolder,
      },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--seeds');
    expect(stderr).toContain('--scenarios');
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('global options', () => {
  it.each([
    [['--lang', 'en', '--json', 'list', 'laws']],
    [['list', '--lang=en', 'laws', '--json']],
    [['list', 'laws', '--json', '--lang', 'en']],
  ])('stand before or behind the command: %j', async (argv) => {
    const { exitCode, stdout } = await callCli(argv);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).laws.map(({ id }: { id: string }) => id)).toContain('compound');
  });
});
