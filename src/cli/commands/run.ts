import type { CommandContext } from '../command.ts';

export function addRun({ program, words, act }: CommandContext): void {
  program
    .command('run')
    .description(words.commands.run)
    .argument(`[${words.arguments.scenarios}]`, words.arguments.scenariosHelp)
    .option('--strict', words.options.strictRun)
    .action(act(async () => (await import('../actions/run.ts')).run));
}
