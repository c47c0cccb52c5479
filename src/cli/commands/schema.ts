import { choiceOf } from '../choice.ts';
import type { CommandContext } from '../command.ts';

export function addSchema({ program, words, act }: CommandContext): void {
  const { schema, schemaHelp } = words.arguments;
  program
    .command('schema')
    .description(words.commands.schema)
    .argument(`<${schema}>`, schemaHelp, choiceOf(schema, ['region', 'scenario']))
    .action(act(async () => (await import('../actions/schema.ts')).schema));
}
