import { Composer, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import type { InputProblemDetails, SyntaxReason } from './problem-details.ts';

/** A problem of YAML itself, at an offset of the text. */
export type TextProblem = {
  readonly [C in keyof InputProblemDetails]: {
    readonly offset: number;
    readonly code: C;
    readonly params: InputProblemDetails[C];
  };
}[keyof InputProblemDetails];

/** Mappings and lists inside each other, the root included. */
export const deepestNesting = 64;

/** At most so many problems are listed of a file. */
export const mostProblems = 1000;

/**
 * Parses one YAML 1.2 document (core schema, no merge keys) into nodes that know their offsets.
 * The parser is stopped as soon as it is more than 64 collections deep, before the nodes are
 * built: its time grows with the square of the depth.
 *
 * @param text the text, without a byte order mark
 * @returns the root node (null where there is none) and all problems of syntax
 */
export function parseYaml(text: string): {
  readonly root: ParsedNode | null;
  readonly problems: readonly TextProblem[];
} {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return { root: null, problems: [tokens] };
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    // Compared pairwise by the parser; `buildValue` finds them in linear time, with their places.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [...composer.compose(tokens, true, text.length)];
  const problems = documents.flatMap(({ errors, warnings }) =>
    [...errors.slice(0, mostProblems), ...warnings.slice(0, mostProblems)].map(toTextProblem),
  );
  const second = documents[1];
  if (second !== undefined) {
    const offset = second.contents?.range?.[0] ?? second.range[0];
    problems.push({ offset, code: 'several-documents', params: {} });
  }
  return { root: documents[0]?.contents ?? null, problems: problems.slice(0, mostProblems) };
}

type Token = ReturnType<Parser['next']> extends Iterable<infer T> ? T : never;

const collections: readonly string[] = ['block-map', 'block-seq', 'flow-collection'];

function tokenize(text: string): Token[] | TextProblem {
  const parser = new Parser();
  const tokens: Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    if (errors >= mostProblems) return tokens;
    if (
      parser.stack.length > deepestNesting &&
      parser.stack.filter(({ type }) => collections.includes(type)).length > deepestNesting
    ) {
      return { offset: parser.offset - 1, code: 'too-deep', params: { limit: deepestNesting } };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

const reasons: readonly SyntaxReason[] = [
  'alias-props',
  'bad-alias',
  'bad-directive',
  'bad-dq-escape',
  'bad-indent',
  'bad-prop-order',
  'bad-scalar-start',
  'block-as-implicit-key',
  'block-in-flow',
  'bad-collection-type',
  'key-over-1024-chars',
  'missing-char',
  'multiline-implicit-key',
  'multiple-anchors',
  'multiple-tags',
  'tab-as-indent',
  'tag-resolve-failed',
  'unexpected-token',
];

function toTextProblem(error: YAMLError): TextProblem {
  const name = error.code.toLowerCase().replaceAll('_', '-');
  const reason = reasons.find((known) => known === name) ?? 'other';
  return { offset: error.pos[0], code: 'yaml-syntax', params: { reason } };
}
