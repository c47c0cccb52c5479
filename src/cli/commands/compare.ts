import type { CommandContext } from '../command.ts';

export function addCompare({ program, words, act }: CommandContext): void {
  program
    .command('compare')
    .description(words.commands.compare)
    .argument(`<${words.arguments.scenarios}>`, words.arguments.comparedHelp)
    .action(act(async () => (await import('../actions/compare.ts')).compare));
}
