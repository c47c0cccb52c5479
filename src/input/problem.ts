/**
 * One thing wrong with what people wrote: a code with its parameters, and the place. Wording turns
 * it into a sentence; nothing below wording holds one. Each folder that reads files declares its
 * codes in a `…ProblemDetails` type (code → parameters) next to its reader.
 */
export type Problem = {
  /** As given to the reader, `seeds/zhuji.yaml`. */
  readonly file: string;
  /** From 1; 0 where there is none: of a workbook as a whole. */
  readonly line: number;
  readonly column: number;
  /** `指标!C5` in a workbook, whose lines are rows; absent in a text. */
  readonly cell?: string;
  /** `indicators.talent.observed.2020`; empty for the whole file. */
  readonly path: string;
  readonly code: string;
  readonly params: ProblemParams;
};

export type ProblemParams = {
  readonly [name: string]: string | number | readonly string[] | null;
};

/** Keys from the root of a file down to a value. */
export type Path = readonly (string | number)[];

/** Files reports its problems through this; `D` maps each code to its parameters. */
export type Report<D> = <C extends keyof D & string>(path: Path, code: C, params: D[C]) => void;

/** A place in a text, or in a workbook its cell with row and column; both from 1. */
export type Position = {
  readonly line: number;
  readonly column: number;
  readonly cell?: string;
};

/** All problems of all files that were read together, in order of file and place. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(summarise).join('\n'));
    this.name = 'InputError';
    this.problems = [...problems].sort(byPlace);
  }
}

function summarise({ file, line, column, path, code }: Problem): string {
  return `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}: ${code}`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
