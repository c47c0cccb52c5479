import type { CommandContext } from '../command.ts';

export function addAudit({ program, words, act }: CommandContext): void {
  program
    .command('audit')
    .description(words.commands.audit)
    .argument(`[${words.arguments.regions}]`, words.arguments.regionsHelp)
    .option('--strict', words.options.strictAudit)
    .action(act(async () => (await import('../actions/audit.ts')).audit));
}
