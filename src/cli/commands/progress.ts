import type { CommandContext } from '../command.ts';

export function addProgress({ program, words, act }: CommandContext): void {
  program
    .command('progress')
    .description(words.commands.progress)
    .argument(`[${words.arguments.regions}]`, words.arguments.regionsHelp)
    .option('--full', words.options.fullProgress)
    .action(act(async () => (await import('../actions/progress.ts')).progress));
}
