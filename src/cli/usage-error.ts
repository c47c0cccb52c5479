import type { CommanderError } from 'commander';
import { CliError, type Failure } from './cli-error.ts';

/** What commander says in English, as data: its codes, and the name and guess that it quotes. */
export function usageError({ code, message }: CommanderError): CliError {
  return new CliError(readFailure(code, message));
}

function readFailure(code: string, message: string): Failure {
  // Only at the very end is it commander's own: what was written may hold the same words.
  const guess = /\n\(Did you mean (?:one of )?([^'\n]+)\?\)$/.exec(message);
  const sentence = guess === null ? message : message.slice(0, guess.index);
  const found = /'(.*)'/s.exec(sentence)?.[1] ?? '';
  const guesses = guess?.[1]?.split(', ') ?? [];
  switch (code) {
    case 'commander.unknownCommand':
      return { code: 'unknown-command', params: { found, nearest: guesses } };
    case 'commander.unknownOption':
      return { code: 'unknown-option', params: { found, nearest: guesses } };
    case 'commander.missingArgument':
      return { code: 'missing-argument', params: { name: found } };
    case 'commander.optionMissingArgument':
      return { code: 'option-needs-value', params: { option: found } };
    case 'commander.excessArguments':
      return { code: 'too-many-arguments', params: {} };
    default:
      throw new Error(`commander: ${code} ${message}`);
  }
}
