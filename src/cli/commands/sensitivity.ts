import type { CommandContext } from '../command.ts';

export function addSensitivity({ program, words, act }: CommandContext): void {
  program
    .command('sensitivity')
    .description(words.commands.sensitivity)
    .argument(`<${words.arguments.scenario}>`, words.arguments.scenarioHelp)
    .option(`--target <${words.indicatorPlaceholder}>`, words.options.headlineTarget)
    .option(`--points <${words.countPlaceholder}>`, words.options.points)
    .action(act(async () => (await import('../actions/sensitivity.ts')).sensitivity));
}
