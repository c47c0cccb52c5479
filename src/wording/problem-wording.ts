import type { ProblemParams } from '../input/problem.ts';

/** What is said of a problem: what is wrong, what is allowed, and what was probably meant. */
export type ProblemSentence = {
  readonly wrong: string;
  readonly allowed?: string;
  readonly suggestion?: string | null;
};

/**
 * The sentences for the problems of one folder, in one language: one for every code of its
 * `…ProblemDetails`, so a code without words does not compile. Sentences end without a full stop,
 * so that they can be joined. A parameter called `form` arrives in words.
 */
export type ProblemWording<D> = {
  readonly [C in keyof D]: (params: D[C]) => ProblemSentence;
};

/** What each form that a folder's schemas ask for looks like: `5% or history`. */
export type FormWording<F extends string> = { readonly [form in F]: string };

/** All sentences and forms of one language, of all folders. */
export type ProblemWordings = {
  readonly problems: { readonly [code: string]: (params: ProblemParams) => ProblemSentence };
  readonly forms: { readonly [form: string]: string };
};

/**
 * Puts the sentences of several folders together, for the look-up by code.
 *
 * @param parts each folder's sentences and forms
 * @returns one record of all
 */
export function mergeProblemWordings(
  parts: readonly {
    readonly problems: object;
    readonly forms?: FormWording<string>;
  }[],
): ProblemWordings {
  return {
    problems: Object.assign({}, ...parts.map(({ problems }) => problems)),
    forms: Object.assign({}, ...parts.map(({ forms }) => forms ?? {})),
  };
}
