import type { CommandContext } from '../command.ts';

export function addCheck({ program, words, act }: CommandContext): void {
  program
    .command('check')
    .description(words.commands.check)
    .argument(`[${words.arguments.scenarios}]`, words.arguments.scenariosHelp)
    .option('--strict', words.options.strict)
    .action(act(async () => (await import('../actions/check.ts')).check));
}
