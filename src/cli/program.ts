import { Command } from 'commander';
import type { CliWording } from '../wording/zh/cli.ts';
import { choiceOf } from './choice.ts';
import type { Action, LocalOptions } from './command.ts';
import { commands } from './commands.ts';
import { configureHelp } from './configure-help.ts';
import type { Io } from './io.ts';
import { packageVersion } from './package-folder.ts';
import { cliWordings, createSession, type GlobalOptions, type Language } from './session.ts';

/** The command line in one language; `finish` receives the exit code of the command. */
export function createProgram(
  io: Io,
  language: Language,
  finish: (exitCode: number) => void,
): Command {
  const words = cliWordings[language];
  const program = new Command('talentcast');
  configureHelp(program, words, io);
  addGlobalOptions(program, words);
  const act =
    (load: () => Promise<Action>) =>
    async (...received: readonly unknown[]) => {
      const command = received.at(-1) as Command;
      const session = createSession(io, program.opts<GlobalOptions>());
      const action = await load();
      finish(await action(session, command.args, command.opts<LocalOptions>()));
    };
  for (const [name, { form, load }] of Object.entries(commands)) {
    const command = program
      .command(name)
      .description(words.commands[name as keyof typeof commands])
      .action(act(load));
    form?.(command, words);
  }
  return program;
}

function addGlobalOptions(program: Command, words: CliWording): void {
  const folder = `<${words.folderPlaceholder}>`;
  program
    .description(words.about)
    .usage(words.usage.program)
    .option('--lang <zh|en>', words.options.lang, choiceOf('--lang', ['zh', 'en']), 'zh')
    .option(`--seeds ${folder}`, words.options.seeds)
    .option(`--scenarios ${folder}`, words.options.scenarios)
    .option(`--out ${folder}`, words.options.out, 'out')
    .option('--json', words.options.json, false)
    .option('--quiet', words.options.quiet, false)
    .version(packageVersion(), '-V, --version', words.versionOption);
}
