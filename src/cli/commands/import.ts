import type { CommandContext } from '../command.ts';

export function addImport({ program, words, act }: CommandContext): void {
  program
    .command('import')
    .description(words.commands.import)
    .argument(`<${words.arguments.workbook}>`, words.arguments.importHelp)
    .option(`--to <${words.pathPlaceholder}>`, words.options.to)
    .option('--force', words.options.force, false)
    .action(act(async () => (await import('../actions/import.ts')).importWorkbook));
}
