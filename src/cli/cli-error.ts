import type { Problem } from '../index.ts';
import type { FailureCode, FailureDetails } from '../wording/failure-details.ts';

/** A known reason to stop, with its parameters; wording makes the sentence. Exit code 2. */
export type Failure = {
  [C in FailureCode]: { readonly code: C; readonly params: FailureDetails[C] };
}[FailureCode];

/** Usage, folders and outputs: what one line on stderr says in full. */
export class CliError extends Error {
  readonly failures: readonly Failure[];

  constructor(...failures: readonly Failure[]) {
    super(failures.map((f) => `${f.code} ${JSON.stringify(f.params)}`).join('\n'));
    this.name = 'CliError';
    this.failures = failures;
  }
}

/** Problems in the files that were read, and the folders they really came from. */
export class FilesError extends Error {
  readonly problems: readonly Problem[];
  readonly folders: Folders;

  constructor(problems: readonly Problem[], folders: Folders) {
    super(problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.code}`).join('\n'));
    this.name = 'FilesError';
    this.problems = problems;
    this.folders = folders;
  }
}

/** The folders that stand for the logical `seeds/` and `scenarios/`: absolute paths. */
export type Folders = { readonly seeds: string; readonly scenarios: string };
