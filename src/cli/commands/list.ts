import { choiceOf } from '../choice.ts';
import { type CommandContext, listables } from '../command.ts';

export function addList({ program, words, act }: CommandContext): void {
  const { listed, listedHelp } = words.arguments;
  const { only, onlyHelp } = words.list.evidence;
  program
    .command('list')
    .description(words.commands.list)
    .argument(`[${listed}]`, listedHelp, choiceOf(listed, listables))
    .argument(`[${only}]`, onlyHelp)
    .action(act(async () => (await import('../actions/list.ts')).list));
}
