import type { CommandContext } from '../command.ts';

export function addBacktest({ program, words, act }: CommandContext): void {
  const { arguments: named, options } = words;
  program
    .command('backtest')
    .description(words.commands.backtest)
    .argument(`[${named.panels}]`, named.panelsHelp)
    .option(`--past <${words.yearsPlaceholder}>`, options.past)
    .option(`--horizon <${words.yearsPlaceholder}>`, options.horizon)
    .option(`--region <${words.namePlaceholder}>`, options.testedRegion)
    .action(act(async () => (await import('../actions/backtest.ts')).backtest));
}
