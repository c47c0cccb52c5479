import type { CommandContext } from '../command.ts';

export function addSolve({ program, words, act }: CommandContext): void {
  program
    .command('solve')
    .description(words.commands.solve)
    .argument(`<${words.arguments.scenario}>`, words.arguments.scenarioHelp)
    .option(`--target <${words.indicatorPlaceholder}>`, words.options.target)
    .option(`--vary <${words.parameterPlaceholder}>`, words.options.vary)
    .option(`--odds <${words.oddsPlaceholder}>`, words.options.odds)
    .action(act(async () => (await import('../actions/solve.ts')).solve));
}
