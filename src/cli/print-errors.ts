import { showJson, showParams, showWhole } from '../wording/show-text.ts';
import { CliError, type Failure, FilesError } from './cli-error.ts';
import type { Io } from './io.ts';
import { packageVersion } from './package-folder.ts';
import { createPaint } from './paint.ts';
import { cliWordings, type Language } from './session.ts';
import { showFile, showPath } from './show-path.ts';

export const exitCodes = { done: 0, finding: 1, badInput: 2, bug: 70 } as const;

type Speaker = { readonly io: Io; readonly language: Language; readonly json: boolean };

/**
 * Tells why a command stopped: one line a reason on stderr, with `--json` also as data on stdout;
 * a bug with its stack.
 *
 * @returns the exit code
 */
export async function printError(error: unknown, speaker: Speaker): Promise<number> {
  if (error instanceof FilesError) return printProblems(error, speaker);
  if (error instanceof CliError) return printFailures(error.failures, speaker);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { bug } = cliWordings[speaker.language];
  const lines = stack.split('\n').map(showWhole);
  speaker.io.stderr.write(`${bug(packageVersion())}\n${lines.join('\n')}\n`);
  return exitCodes.bug;
}

async function printProblems({ problems, folders }: FilesError, speaker: Speaker): Promise<number> {
  const { io, language, json } = speaker;
  const [{ describeProblem }, { wordings }] = await Promise.all([
    import('../wording/describe-problem.ts'),
    import('../wording/wording.ts'),
  ]);
  const described = problems.map((problem) => {
    const shown = { ...problem, file: showFile(problem.file, folders, io.cwd) };
    return { ...shown, message: describeProblem(shown, wordings[language].problems, language) };
  });
  for (const { message } of described) io.stderr.write(`${message}\n`);
  const files = new Set(problems.map(({ file }) => file)).size;
  const words = cliWordings[language];
  const paint = createPaint(io.stderr, io.env);
  io.stderr.write(`${paint(words.error(words.problemCount(problems.length, files)), 'bad')}\n`);
  if (json) io.stdout.write(`${showJson({ problems: described })}\n`);
  return exitCodes.badInput;
}

function printFailures(failures: readonly Failure[], speaker: Speaker): number {
  const { io, language, json } = speaker;
  const words = cliWordings[language];
  const paint = createPaint(io.stderr, io.env);
  const described = failures.map((failure) => {
    const params = showPaths(failure.params, io.cwd);
    const message = describe({ code: failure.code, params: showEchoes(params) }, language);
    return { code: failure.code, params, message };
  });
  for (const { message } of described) {
    io.stderr.write(`${paint(words.error(message), 'bad')}\n`);
  }
  if (json) io.stdout.write(`${showJson({ errors: described })}\n`);
  return exitCodes.badInput;
}

/** What was written on the command line, as it may be shown; a path is of use only as a whole. */
function showEchoes(params: object): object {
  return { ...showParams(params), ...pathsOf(params) };
}

/** Paths as a person here would write them. */
function showPaths(params: object, cwd: string): object {
  const shown = Object.entries(pathsOf(params)).map(([name, path]) => [name, showPath(path, cwd)]);
  return { ...params, ...Object.fromEntries(shown) };
}

function pathsOf(params: object): { readonly [name: string]: string } {
  const named = Object.entries(params).filter(([name]) => pathNames.includes(name));
  return Object.fromEntries(named.map(([name, path]) => [name, String(path)]));
}

const pathNames: readonly string[] = ['path', 'folder', 'out', 'manifest'];

function describe(failure: { code: Failure['code']; params: object }, language: Language): string {
  // Code and parameters belong together by the type of Failure; indexing by a union loses that.
  const write = cliWordings[language].failures[failure.code] as (params: object) => string;
  return write(failure.params);
}
