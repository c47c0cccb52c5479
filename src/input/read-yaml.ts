import { buildValue, type PlaceNode } from './build-value.ts';
import { explainSyntax } from './explain-syntax.ts';
import { findHarmfulValues, type HarmfulValue } from './find-harmful-values.ts';
import { findStrays } from './find-strays.ts';
import { foundType } from './found.ts';
import { findLookAlikes, type LookAlike } from './look-alikes.ts';
import { fileProblem, largestFileMegabytes, makeProblem } from './make-problem.ts';
import { mostProblems, parseYaml, type TextProblem } from './parse-yaml.ts';
import { positionFinder } from './positions.ts';
import type { Path, Position, Problem } from './problem.ts';
import type { InputProblemDetails } from './problem-details.ts';

/** A YAML file as plain data that knows where each of its parts stands. */
export type YamlDocument = {
  readonly file: string;
  /** A mapping; undefined where there are problems. */
  readonly value: unknown;
  /** The place of the value at a path, or of the nearest enclosing one that exists. */
  readonly place: (path: Path) => Position;
  /** The place of the key that a path ends with. */
  readonly keyPlace: (path: Path) => Position;
  /** The number or text at a path as it is written, `10.30`; null where there is none. */
  readonly text: (path: Path) => string | null;
  /** The first character of the text at a path that passes for another; null where none does. */
  readonly lookAlike?: (path: Path) => PlacedLookAlike | null;
  readonly problems: readonly Problem[];
};

type PlacedLookAlike = Omit<LookAlike, 'offset'> & { readonly position: Position };

/**
 * Reads a YAML 1.2 file: core schema, no merge keys, one document, a mapping at its root. A byte
 * order mark and CRLF are accepted. Keys are text or whole numbers (`2020:` becomes '2020').
 *
 * @param file the file's name, as problems shall show it
 * @param text its text
 * @returns the data with its places, or all problems of syntax, keys and aliases; files over 1 MB,
 *   over 64 deep, or with aliases that stand for more than 1 000 nodes are refused
 */
export function readYaml(file: string, text: string): YamlDocument {
  if (isTooLarge(text)) {
    const problem = fileProblem(file, 'too-large', { megabytes: largestFileMegabytes });
    return refused(file, [problem]);
  }
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const find = positionFinder(body);
  const toProblem = ({ offset, code, params }: TextProblem): Problem =>
    makeProblem<InputProblemDetails, typeof code>(file, find(offset), [], code, params);
  const strays = findStrays(file, body);
  if (strays.length > 0) return refused(file, strays);

  const { root, problems } = parseYaml(body);
  if (problems.length > 0)
    return refused(file, inOrder(explainSyntax(body, problems)).map(toProblem));
  if (root === null || (root.range[0] === root.range[1] && root.anchor === undefined)) {
    return refused(file, [fileProblem(file, 'empty-file', {})]);
  }
  const built = buildValue(root, (offset) => find(offset).line);
  if (built.problems.length > 0) return refused(file, inOrder(built.problems).map(toProblem));
  const found = foundType(built.value);
  if (found !== 'mapping') {
    const offset = root.range[0];
    const problem: TextProblem = { offset, code: 'root-not-mapping', params: { foundType: found } };
    return refused(file, [toProblem(problem)]);
  }
  const harmful = findHarmfulValues(built.value).slice(0, mostProblems);
  if (harmful.length > 0) {
    const tell = ({ path, at, character }: HarmfulValue) => {
      const { [at]: offset } = nearest(built.place, path);
      const params = { character };
      return makeProblem<InputProblemDetails, 'unprintable-character'>(
        file,
        find(offset),
        path,
        'unprintable-character',
        params,
      );
    };
    return refused(file, harmful.map(tell));
  }
  return {
    file,
    value: built.value,
    place: (path) => find(nearest(built.place, path).value),
    keyPlace: (path) => find(nearest(built.place, path).key),
    text: (path) => exactly(built.place, path)?.text ?? null,
    lookAlike: (path) => {
      const node = exactly(built.place, path);
      const [found] = findLookAlikes(node?.text ?? '', 1);
      if (node === null || found === undefined) return null;
      // A character written as an escape is not found in the text.
      const offset = body.indexOf(found.shown, node.value);
      return offset < 0 ? null : { ...found, position: find(offset) };
    },
    problems: [],
  };
}

/** Whether a text has more than a million bytes as UTF-8. */
export function isTooLarge(text: string): boolean {
  const bytes = largestFileMegabytes * 1_000_000;
  return text.length > bytes || new TextEncoder().encode(text).length > bytes;
}

function refused(file: string, problems: readonly Problem[]): YamlDocument {
  const start = () => ({ line: 1, column: 1 });
  return { file, value: undefined, place: start, keyPlace: start, text: () => null, problems };
}

function inOrder(problems: readonly TextProblem[]): readonly TextProblem[] {
  return [...problems].sort((a, b) => a.offset - b.offset);
}

function exactly(root: PlaceNode, path: Path): PlaceNode | null {
  let node: PlaceNode | undefined = root;
  for (const step of path) node = node?.children.get(String(step));
  return node ?? null;
}

function nearest(root: PlaceNode, path: Path): PlaceNode {
  let node = root;
  for (const step of path) {
    const child = node.children.get(String(step));
    if (child === undefined) return node;
    node = child;
  }
  return node;
}
