import type { CommandContext } from '../command.ts';

export function addRead({ program, words, act }: CommandContext): void {
  program
    .command('read')
    .description(words.commands.read)
    .argument(`<${words.arguments.studyFile}>`, words.arguments.documentHelp)
    .option(`--region <${words.regionPlaceholder}>`, words.options.readRegion)
    .option(`--to <${words.folderPlaceholder}>`, words.options.readTo)
    .option('--force', words.options.force, false)
    .action(act(async () => (await import('../actions/read.ts')).readPlan));
}
