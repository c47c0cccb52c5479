import { findHarmful, nameCharacter } from './hidden-characters.ts';
import { makeProblem } from './make-problem.ts';
import { mostProblems } from './parse-yaml.ts';
import { positionFinder } from './positions.ts';
import type { Problem } from './problem.ts';
import type { InputProblemDetails } from './problem-details.ts';

/** Beside what is harmful, what YAML 1.2 (5.1, c-printable) allows in no file. */
const noCharacter = /[\ufffe\uffff]/u;

/**
 * Control characters, marks of direction and the like that a file holds as they are: the first of
 * each line.
 *
 * @param text the text of a file, without its byte order mark; lines end with LF or CRLF
 */
export function findStrays(file: string, text: string): readonly Problem[] {
  // Most files hold none, and are done here.
  const whole = text.replaceAll('\r\n', ' \n');
  if (findHarmful(whole) === null && !noCharacter.test(whole)) return [];
  const find = positionFinder(text);
  const problems: Problem[] = [];
  let start = 0;
  for (const line of whole.split('\n')) {
    const stray = findHarmful(line) ?? findNone(line);
    if (stray !== null) {
      const { offset, character } = stray;
      const code = 'unprintable-character';
      problems.push(
        makeProblem<InputProblemDetails, typeof code>(file, find(start + offset), [], code, {
          character,
        }),
      );
    }
    if (problems.length >= mostProblems) break;
    start += line.length + 1;
  }
  return problems;
}

function findNone(line: string): ReturnType<typeof findHarmful> {
  const found = noCharacter.exec(line);
  return found === null ? null : { offset: found.index, character: nameCharacter(found[0]) };
}
