import { CommanderError } from 'commander';
import type { Io } from './io.ts';
import { exitCodes, printError } from './print-errors.ts';
import { createProgram } from './program.ts';
import { cliWordings, type Language } from './session.ts';
import { StoppedError } from './stopped-error.ts';
import { usageError } from './usage-error.ts';

/**
 * Runs the command line in this process.
 *
 * @param argv arguments without node and program
 * @param io the outside world
 * @returns 0 done · 1 a finding (`--strict`, `verify`) · 2 bad input or usage · 70 a bug · 130, 143
 *   told to stop while it wrote
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv);
  let exitCode: number = exitCodes.done;
  const program = createProgram(io, language, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    const speaker = { io, language, json: argv.includes('--json') };
    if (error instanceof StoppedError) {
      const words = cliWordings[language];
      io.stderr.write(`${words.error(words.stopped)}\n`);
      return error.exitCode;
    }
    if (!(error instanceof CommanderError)) return printError(error, speaker);
    if (error.exitCode === 0) return exitCodes.done;
    // `talentcast` alone: commander has already written the help.
    return error.code === 'commander.help'
      ? exitCodes.badInput
      : printError(usageError(error), speaker);
  }
}

/** Known before anything is parsed, for help and usage errors speak it too. */
function languageOf(argv: readonly string[]): Language {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const named = argv.slice(0, end).flatMap((argument, i) => {
    if (argument.startsWith('--lang=')) return [argument.slice('--lang='.length)];
    return argument === '--lang' ? [argv[i + 1] ?? ''] : [];
  });
  return named.at(-1) === 'en' ? 'en' : 'zh';
}
