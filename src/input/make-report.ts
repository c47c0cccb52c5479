import { makeProblem } from './make-problem.ts';
import type { Path, Problem, Report } from './problem.ts';
import type { InputProblemDetails } from './problem-details.ts';
import type { YamlDocument } from './read-yaml.ts';

/**
 * Gives a reader the way to say what is wrong with the meaning of a document.
 *
 * @param document the document that is being read
 * @param problems the list that each reported problem is added to
 * @param at whether problems stand at the value of their path, or at its key
 * @returns path, code and parameters → nothing; the code's parameters are checked by type
 */
export function makeReport<D>(
  document: Places,
  problems: Problem[],
  at: 'value' | 'key' = 'value',
): Report<D> {
  return (path, code, params) => {
    problems.push(problemAt<D, typeof code>(document, at, path, code, params));
  };
}

/** Where the parts of a document stand; one that is a text knows its characters too. */
export type Places = Pick<YamlDocument, 'file' | 'place' | 'keyPlace'> &
  Partial<Pick<YamlDocument, 'lookAlike'>>;

/**
 * A problem of a value, or key, of a document. Where the value holds a character that passes for
 * another, that is the problem, and at its own place: `1，2` is no number, but a person reads two.
 */
export function problemAt<D, C extends keyof D & string>(
  { file, place, keyPlace, lookAlike }: Places,
  at: 'value' | 'key',
  path: Path,
  code: C,
  params: D[C],
): Problem {
  const found = at === 'value' ? lookAlike?.(path) : null;
  if (!found)
    return makeProblem<D, C>(file, (at === 'key' ? keyPlace : place)(path), path, code, params);
  const { position, shown, character, plain } = found;
  const told = { shown, character, plain };
  return makeProblem<InputProblemDetails, 'look-alike-character'>(
    file,
    position,
    path,
    'look-alike-character',
    told,
  );
}
