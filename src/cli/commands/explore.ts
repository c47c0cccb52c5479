import type { CommandContext } from '../command.ts';

export function addExplore({ program, words, act }: CommandContext): void {
  program
    .command('explore')
    .description(words.commands.explore)
    .action(act(async () => (await import('../actions/explore.ts')).explore));
}
