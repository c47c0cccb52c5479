/** What a question can ask that a scenario has no answer to: a code with its parameters. */
export type QuestionProblem =
  | { readonly code: 'target-unknown'; readonly params: Choice }
  | { readonly code: 'target-none'; readonly params: { readonly target: string } & Known }
  | {
      readonly code: 'target-decided';
      readonly params: { readonly target: string; readonly year: number } & Known;
    }
  | { readonly code: 'target-without-path'; readonly params: { readonly target: string } }
  | { readonly code: 'vary-key'; readonly params: { readonly found: string } }
  | { readonly code: 'vary-unknown-indicator'; readonly params: Choice }
  | {
      readonly code: 'vary-computed';
      readonly params: {
        readonly indicator: string;
        readonly how: 'formula' | 'bottom-up' | 'top-down';
      };
    }
  | { readonly code: 'vary-without-path'; readonly params: { readonly indicator: string } }
  | {
      readonly code: 'vary-unknown-parameter';
      readonly params: Choice & { readonly indicator: string; readonly law: string };
    }
  | {
      readonly code: 'vary-unrelated';
      readonly params: { readonly target: string; readonly indicator: string } & Known;
    }
  | { readonly code: 'odds-outside'; readonly params: { readonly found: number } };

type Known = { readonly known: readonly string[] };
type Choice = Known & { readonly found: string };

/** A question to `solve` or `sensitivity` that cannot be asked of the scenario. */
export class QuestionError extends Error {
  readonly problem: QuestionProblem;

  constructor(problem: QuestionProblem) {
    super(`${problem.code} ${JSON.stringify(problem.params)}`);
    this.name = 'QuestionError';
    this.problem = problem;
  }
}
