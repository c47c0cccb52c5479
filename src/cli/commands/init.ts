import type { CommandContext } from '../command.ts';

export function addInit({ program, words, act }: CommandContext): void {
  program
    .command('init')
    .description(words.commands.init)
    .argument(`[${words.arguments.newFolder}]`, words.arguments.newFolderHelp)
    .option(`--from <${words.regionPlaceholder}>`, words.options.fromNext)
    .action(act(async () => (await import('../actions/init.ts')).init));
}
