import { choiceOf } from '../choice.ts';
import type { CommandContext } from '../command.ts';
import { reportEndings } from '../report-endings.ts';

export function addReport({ program, words, act }: CommandContext): void {
  program
    .command('report')
    .description(words.commands.report)
    .argument(`<${words.arguments.scenarios}>`, words.arguments.reportedHelp)
    .option(
      `--format <${reportEndings.join('|')}>`,
      words.options.reportFormat,
      choiceOf('--format', reportEndings),
    )
    .action(act(async () => (await import('../actions/report.ts')).report));
}
