import type { Path, Position, Problem, ProblemParams } from './problem.ts';
import type { InputProblemDetails } from './problem-details.ts';
import { renderPath } from './render-path.ts';
import type { Unreadable } from './source-file.ts';

/** The largest file that is read, in millions of bytes. */
export const largestFileMegabytes = 1;

/** One problem with its place; see `Problem`. */
export function makeProblem<D, C extends keyof D & string>(
  file: string,
  position: Position,
  path: Path,
  code: C,
  params: D[C],
): Problem {
  return { file, ...position, path: renderPath(path), code, params: params as ProblemParams };
}

/** A problem of the file itself, which stands at its beginning: `seeds/a.yml` has the wrong extension. */
export function fileProblem<C extends keyof InputProblemDetails & string>(
  file: string,
  code: C,
  params: InputProblemDetails[C],
): Problem {
  return makeProblem<InputProblemDetails, C>(file, { line: 1, column: 1 }, [], code, params);
}

/**
 * The problem of a file whose text could not be had.
 *
 * @param source the file, with the reason
 * @returns a problem whose code is that reason
 */
export function unreadableProblem(source: {
  readonly file: string;
  readonly unreadable: Unreadable;
}): Problem {
  const { file, unreadable } = source;
  if (unreadable === 'too-large') {
    return fileProblem(file, unreadable, { megabytes: largestFileMegabytes });
  }
  return fileProblem(file, unreadable, {});
}
