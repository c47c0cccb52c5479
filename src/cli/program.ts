import { Command } from 'commander';
import type { CliWording } from '../wording/zh/cli.ts';
import { choiceOf } from './choice.ts';
import type { Action, CommandContext, LocalOptions } from './command.ts';
import { addAudit } from './commands/audit.ts';
import { addBacktest } from './commands/backtest.ts';
import { addChart } from './commands/chart.ts';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addExplore } from './commands/explore.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addList } from './commands/list.ts';
import { addProgress } from './commands/progress.ts';
import { addRead } from './commands/read.ts';
import { addReport } from './commands/report.ts';
import { addRun } from './commands/run.ts';
import { addSchema } from './commands/schema.ts';
import { addSensitivity } from './commands/sensitivity.ts';
import { addSolve } from './commands/solve.ts';
import { addTemplate } from './commands/template.ts';
import { addVerify } from './commands/verify.ts';
import { configureHelp } from './help.ts';
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
  const context: CommandContext = { program, words, act };
  addRun(context);
  addCheck(context);
  addAudit(context);
  addProgress(context);
  addCompare(context);
  addSolve(context);
  addSensitivity(context);
  addChart(context);
  addReport(context);
  addExplore(context);
  addBacktest(context);
  addList(context);
  addSchema(context);
  addVerify(context);
  addTemplate(context);
  addImport(context);
  addRead(context);
  addInit(context);
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
