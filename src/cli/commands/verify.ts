import type { CommandContext } from '../command.ts';

export function addVerify({ program, words, act }: CommandContext): void {
  program
    .command('verify')
    .description(words.commands.verify)
    .argument(`<${words.arguments.studyFile}>`, words.arguments.studyFileHelp)
    .action(act(async () => (await import('../actions/verify.ts')).verify));
}
