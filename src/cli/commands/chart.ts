import { choiceOf } from '../choice.ts';
import type { CommandContext } from '../command.ts';
import { chartFormats } from '../draw-chart-files.ts';

export function addChart({ program, words, act }: CommandContext): void {
  program
    .command('chart')
    .description(words.commands.chart)
    .argument(`<${words.arguments.scenario}>`, words.arguments.scenarioHelp)
    .option(`--chart <${words.chartPlaceholder}>`, words.options.chart)
    .option(
      `--format <${chartFormats.join('|')}>`,
      words.options.format,
      choiceOf('--format', chartFormats),
    )
    .action(act(async () => (await import('../actions/chart.ts')).chart));
}
