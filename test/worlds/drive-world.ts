import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../../src/cli/run-cli.ts';
import { languages } from '../../src/terms/text.ts';
import { throwDice } from './dice.ts';
import { type Drive, driveLibrary } from './drive-library.ts';
import type { Attempt } from './faults.ts';
import { checkText } from './look-at-output.ts';
import { filesOf } from './make-world.ts';
import type { ValidWorld } from './mend-world.ts';

/**
 * Drives a world through every command in both languages, in this process, with whatever is asked
 * of outputs: a known exit code, no number that is none, JSON that can be read, rows of their own,
 * charts without a warning whose texts lie apart, the same bytes again.
 *
 * @param seed chooses what is drawn and asked
 * @param attempt keeps what goes wrong
 */
export async function driveWorld(
  valid: ValidWorld,
  seed: number,
  drive: Drive,
  attempt: Attempt,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'talentcast-world-'));
  try {
    for (const source of filesOf(valid.made)) {
      if (!('text' in source)) continue;
      mkdirSync(dirname(join(folder, source.file)), { recursive: true });
      writeFileSync(join(folder, source.file), source.text);
    }
    const run = { argv: ['run', '--lang', throwDice(seed).pick(languages)], codes: [0] };
    const questions = [...questionsOf(valid, seed, drive), ...(drive.isRun ? [run] : [])];
    for (const { argv, codes } of questions)
      await attempt(argv.join(' '), () => ask(argv, codes, folder));
    await driveLibrary(valid, seed, drive, attempt);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Question = { readonly argv: readonly string[]; readonly codes: readonly number[] };

/** The commands that write nothing. `solve` and `sensitivity` may have to refuse: exit 2. */
function questionsOf(
  { world }: ValidWorld,
  seed: number,
  { inOneLanguage }: Drive,
): readonly Question[] {
  const dice = throwDice(seed);
  const scenarios = world.scenarios.map(({ id }) => id);
  const [scenario = 'plan'] = scenarios;
  const region = world.regions.find(({ id }) => id === world.scenarios[0]?.region);
  const ids = region?.indicators.map(({ id }) => id) ?? [];
  const aimed = region?.indicators.filter(({ targets }) => targets.length > 0) ?? [];
  const target = dice.pick([...aimed.map(({ id }) => id), ...ids]);
  const vary = `${dice.chance(0.7) ? target : dice.pick(ids)}.${dice.pick(['growth', 'rate'])}`;
  const odds = dice.pick([[], ['--odds', '80%'], ['--odds', '99.99%']]);
  const plain: readonly Question[] = [
    { argv: ['check'], codes: [0] },
    { argv: ['audit'], codes: [0] },
    { argv: ['progress'], codes: [0] },
    // A region may be left without an indicator to ask about.
    ...(ids.length === 0
      ? []
      : [
          {
            argv: ['solve', scenario, '--target', target, '--vary', vary, ...odds],
            codes: [0, 2],
          },
        ]),
    { argv: ['sensitivity', scenario, '--points', '1024'], codes: [0, 2] },
    ...(scenarios.length > 1 ? [{ argv: ['compare', ...scenarios], codes: [0] }] : []),
  ];
  return plain.flatMap(({ argv, codes }) => [
    ...(inOneLanguage ? [dice.pick(languages)] : languages).map((language) => ({
      argv: [...argv, '--lang', language],
      codes,
    })),
    ...(dice.chance(0.4) ? [{ argv: [...argv, '--json'], codes }] : []),
  ]);
}

async function ask(argv: readonly string[], codes: readonly number[], cwd: string): Promise<void> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTTY: false,
    columns: 100,
  });
  const io = { stdout: stream('stdout'), stderr: stream('stderr'), env: {}, cwd };
  const code = await runCli(argv, io);
  if (!codes.includes(code)) throw new Error(`exit ${code}: ${said.stderr.slice(0, 1500)}`);
  if (argv.includes('--json') && code === 0) JSON.parse(said.stdout);
  else checkText(said.stdout);
  checkText(said.stderr);
}
