import { CliError } from './cli-error.ts';

/** A parser of an option or argument that takes one of a few words. */
export function choiceOf<T extends string>(
  name: string,
  known: readonly T[],
): (found: string) => T {
  return (found) => chooseOne(name, known, found, []);
}

/** The word itself where it is known; `nearest` are the guesses for the error otherwise. */
export function chooseOne<T extends string>(
  option: string,
  known: readonly T[],
  found: string,
  nearest: readonly string[],
): T {
  const choice = known.find((word) => word === found);
  if (choice !== undefined) return choice;
  throw new CliError({ code: 'not-a-choice', params: { option, found, nearest, known } });
}
