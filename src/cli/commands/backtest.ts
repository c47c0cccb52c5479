import { choiceOf } from '../choice.ts';
import type { CommandContext } from '../command.ts';
import { chartFormats } from '../draw-chart-files.ts';

export function addBacktest({ program, words, act }: CommandContext): void {
  const { panels, panelsHelp, options, years, name } = words.backtest;
  program
    .command('backtest')
    .description(words.commands.backtest)
    .argument(`[${panels}]`, panelsHelp)
    .option(`--past <${years}>`, options.past)
    .option(`--horizon <${years}>`, options.horizon)
    .option(`--region <${name}>`, options.region)
    .option('--chart <reliability>', options.chart, choiceOf('--chart', ['reliability']))
    .option(
      `--format <${chartFormats.join('|')}>`,
      words.options.format,
      choiceOf('--format', chartFormats),
    )
    .action(act(async () => (await import('../actions/backtest.ts')).backtest));
}
