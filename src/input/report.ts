import { makeProblem } from './make-problem.ts';
import type { Problem, Report } from './problem.ts';
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
  document: Pick<YamlDocument, 'file' | 'place' | 'keyPlace'>,
  problems: Problem[],
  at: 'value' | 'key' = 'value',
): Report<D> {
  const { file, place, keyPlace } = document;
  const find = at === 'key' ? keyPlace : place;
  return (path, code, params) => {
    problems.push(makeProblem<D, typeof code>(file, find(path), path, code, params));
  };
}
