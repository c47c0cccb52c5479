import type { z } from './zod.ts';

type Issue = z.core.$ZodIssue;
type Branch = readonly Issue[];

/** What is to be said of a value that fits none of the forms it may have. */
export type BranchChoice =
  | { readonly say: 'branch'; readonly issues: Branch }
  | { readonly say: 'unknown-keys'; readonly keys: readonly string[] }
  | { readonly say: 'types'; readonly expected: readonly string[] }
  | { readonly say: 'values'; readonly allowed: readonly string[] }
  | { readonly say: 'form'; readonly form: string }
  | { readonly say: 'nothing' };

/**
 * Finds which alternative of a union the writer meant. One that the value enters (its type fits,
 * the fault lies deeper) is preferred, then one that lacks no key and refuses none; where that
 * leaves one, its own issues are told. Otherwise keys that all refuse, the name of the whole form,
 * or what the alternatives expect.
 *
 * @param issue the union's issue
 * @param isMissing whether the value at a path below the union is not there at all
 * @returns what to say
 */
export function chooseBranch(
  issue: z.core.$ZodIssueInvalidUnion,
  isMissing: (path: readonly PropertyKey[]) => boolean,
): BranchChoice {
  const { branches, form } = flatten(issue);
  // A branch that answers with a problem code of ours has recognised what was meant.
  const own = branches.filter((branch) => branch.length > 0 && branch.every(isOwn));
  if (own.length === 1) return { say: 'branch', issues: own[0]! };
  const entered = branches.filter((branch) => branch.every((at) => at.path.length > 0 || keys(at)));
  const complete = entered.filter((branch) =>
    branch.every((at) => !keys(at) && !(at.path.length === 1 && isMissing(at.path))),
  );
  const likely = complete.length > 0 ? complete : entered;
  if (likely.length === 1) return { say: 'branch', issues: likely[0]! };

  const refused = likely.map((branch) => branch.flatMap((at) => keys(at) ?? []));
  const unknown = refused[0]?.filter((key) => refused.every((list) => list.includes(key))) ?? [];
  if (unknown.length > 0) return { say: 'unknown-keys', keys: unknown };
  if (form !== null) return { say: 'form', form };

  const fitting = branches.filter((branch) => branch.every(({ code }) => code !== 'invalid_type'));
  if (fitting.length === 1) return { say: 'branch', issues: fitting[0]! };
  return whatAllExpect(branches);
}

/**
 * Schemas name the form they want in place of a message: `error: () => 'rate'`.
 *
 * @param message a zod message
 * @returns the id of the form, or null for a message of zod's own
 */
export function formOf(message: string): string | null {
  return /^[a-z][a-z0-9-]*$/.test(message) ? message : null;
}

function isOwn({ code, path, ...issue }: Issue): boolean {
  return code === 'custom' && path.length === 0 && 'params' in issue && issue.params !== undefined;
}

function flatten(issue: z.core.$ZodIssueInvalidUnion): {
  readonly branches: readonly Branch[];
  readonly form: string | null;
} {
  const parts = issue.errors.map((branch) => {
    const only = branch.length === 1 ? branch[0] : undefined;
    const isUnion = only?.code === 'invalid_union' && only.path.length === 0;
    return isUnion && only.errors.length > 0 ? flatten(only) : { branches: [branch], form: null };
  });
  const inner = parts.find(({ form }) => form !== null)?.form ?? null;
  return {
    branches: parts.flatMap(({ branches }) => branches),
    form: formOf(issue.message) ?? inner,
  };
}

function keys(issue: Issue): readonly string[] | null {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : null;
}

function whatAllExpect(branches: readonly Branch[]): BranchChoice {
  const issues = branches.flat();
  if (issues.length > 0 && issues.every((at) => at.code === 'invalid_type')) {
    return { say: 'types', expected: issues.map((at) => at.expected) };
  }
  const values = issues.flatMap((at) => (at.code === 'invalid_value' ? at.values.map(String) : []));
  return values.length > 0 ? { say: 'values', allowed: values } : { say: 'nothing' };
}
