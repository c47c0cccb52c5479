import type { CommandContext } from '../command.ts';

export function addTemplate({ program, words, act }: CommandContext): void {
  program
    .command('template')
    .description(words.commands.template)
    .argument(`<${words.arguments.workbook}>`, words.arguments.templateHelp)
    .option(`--from <${words.regionPlaceholder}>`, words.options.from)
    .option('--next', words.options.next, false)
    .option('--force', words.options.force, false)
    .action(act(async () => (await import('../actions/template.ts')).template));
}
