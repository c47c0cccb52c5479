import { chooseBranch, formOf } from './choose-branch.ts';
import { foundType, renderFound } from './found.ts';
import { problemAt } from './make-report.ts';
import type { Path, Problem, ProblemParams } from './problem.ts';
import type { Bound, ExpectedType, InputProblemDetails } from './problem-details.ts';
import type { YamlDocument } from './read-yaml.ts';
import { suggest } from './suggest.ts';
import { childOf, keysAt } from './walk-schema.ts';
import type { z } from './zod.ts';

/**
 * Checks a document against a schema.
 *
 * Schemas speak through two conventions: a message that is an id (`error: () => 'rate'`) names the
 * form that is wanted and gives `wrong-form`; a custom issue with `params: { code, … }` becomes
 * the problem of that code.
 *
 * @param schema what the document must look like
 * @param document the document; one with problems of its own is not looked at
 * @returns the value that the schema makes of it, or null with every problem in order of place
 */
export function validate<T>(
  schema: z.ZodType<T>,
  document: YamlDocument,
): { readonly value: T | null; readonly problems: readonly Problem[] } {
  if (document.problems.length > 0) return { value: null, problems: document.problems };
  const result = schema.safeParse(document.value);
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: inOrder(explain(result.error.issues, [], { schema, document })) };
}

type Explained = readonly Problem[];
type Context = { readonly schema: z.ZodType; readonly document: YamlDocument };

function explain(issues: readonly z.core.$ZodIssue[], base: Path, context: Context): Explained {
  return issues.flatMap((issue) =>
    explainIssue(issue, [...base, ...issue.path.map(toStep)], context),
  );
}

function explainIssue(issue: z.core.$ZodIssue, path: Path, context: Context): Explained {
  const root = context.document.value;
  const found = renderFound(valueAt(root, path));
  if (isMissing(root, path) && issue.code !== 'custom') {
    return atValue(context, path.slice(0, -1), 'missing-key', { key: String(path.at(-1)) });
  }
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, path, context);
  if (issue.code === 'invalid_key') return explainBadKey(issue, path, context);
  if (issue.code === 'invalid_union') return explainUnion(issue, path, context);
  if (issue.code === 'custom' && issue.params !== undefined) {
    const { code, ...params } = issue.params as { code: string } & ProblemParams;
    return [problemAt<CustomDetails, string>(context.document, 'value', path, code, params)];
  }
  const form = formOf(issue.message);
  if (form !== null) return atValue(context, path, 'wrong-form', { form, found });
  switch (issue.code) {
    case 'invalid_type':
      return explainTypes([issue.expected], path, context);
    case 'invalid_value':
      return explainValues(issue.values.map(String), path, context);
    case 'too_small': {
      const bound = issue.inclusive === false ? 'above' : 'at-least';
      return explainLimit(issue.origin, bound, Number(issue.minimum), path, context);
    }
    case 'too_big': {
      const bound = issue.inclusive === false ? 'below' : 'at-most';
      return explainLimit(issue.origin, bound, Number(issue.maximum), path, context);
    }
    default:
      return atValue(context, path, 'not-accepted', { found });
  }
}

type CustomDetails = { readonly [code: string]: ProblemParams };

function explainKeys(keys: readonly string[], path: Path, context: Context): Explained {
  const root = context.document.value;
  const allowed = keysAt(context.schema, root, path);
  const present = Object.keys(valueAt(root, path) ?? {});
  const free = allowed.filter((key) => !present.includes(key));
  return keys.flatMap((key) => {
    const suggestion = suggest(key, free);
    return atKey(context, [...path, key], 'unknown-key', { key, allowed, suggestion });
  });
}

function explainBadKey(issue: z.core.$ZodIssueInvalidKey, path: Path, context: Context): Explained {
  const found = String(path.at(-1));
  return issue.issues.flatMap((inner) => {
    const form = formOf(inner.message);
    if (form !== null) return atKey(context, path, 'wrong-form', { form, found });
    if (inner.code !== 'invalid_value') return atKey(context, path, 'not-accepted', { found });
    const allowed = inner.values.map(String);
    const suggestion = suggest(found, allowed);
    return atKey(context, path, 'unknown-key', { key: found, allowed, suggestion });
  });
}

function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  context: Context,
): Explained {
  const root = context.document.value;
  const found = renderFound(valueAt(root, path));
  if ('options' in issue && issue.options !== undefined) {
    return explainValues(issue.options.map(String), path, context);
  }
  const choice = chooseBranch(issue, (below) => isMissing(root, [...path, ...below.map(toStep)]));
  switch (choice.say) {
    case 'branch':
      return explain(choice.issues, path, context);
    case 'unknown-keys':
      return explainKeys(choice.keys, path, context);
    case 'types':
      return explainTypes(choice.expected, path, context);
    case 'values':
      return explainValues(choice.allowed, path, context);
    case 'form':
      return atValue(context, path, 'wrong-form', { form: choice.form, found });
    case 'nothing':
      return atValue(context, path, 'not-accepted', { found });
  }
}

const typeNames: { readonly [zodName: string]: ExpectedType } = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'yes-no',
  null: 'nothing',
  array: 'list',
  tuple: 'list',
  object: 'mapping',
  record: 'mapping',
};

function explainTypes(names: readonly string[], path: Path, context: Context): Explained {
  const value = valueAt(context.document.value, path);
  const found = renderFound(value);
  const known = [...new Set(names.flatMap((name) => typeNames[name] ?? []))];
  if (known.length === 0) return atValue(context, path, 'not-accepted', { found });
  const params = { expected: known, found, foundType: foundType(value) };
  return atValue(context, path, 'wrong-type', params);
}

function explainValues(allowed: readonly string[], path: Path, context: Context): Explained {
  const value = valueAt(context.document.value, path);
  const suggestion = typeof value === 'string' ? suggest(value, allowed) : null;
  return atValue(context, path, 'wrong-value', { found: renderFound(value), allowed, suggestion });
}

function explainLimit(
  origin: string,
  bound: Bound,
  limit: number,
  path: Path,
  context: Context,
): Explained {
  if (origin !== 'number' && origin !== 'int') {
    return atValue(context, path, 'wrong-length', { bound, limit });
  }
  const found = renderFound(valueAt(context.document.value, path));
  return atValue(context, path, 'out-of-range', { bound, limit, found });
}

function atValue<C extends keyof InputProblemDetails & string>(
  { document }: Context,
  path: Path,
  code: C,
  params: InputProblemDetails[C],
): Explained {
  return [problemAt<InputProblemDetails, C>(document, 'value', path, code, params)];
}

function atKey<C extends keyof InputProblemDetails & string>(
  { document }: Context,
  path: Path,
  code: C,
  params: InputProblemDetails[C],
): Explained {
  return [problemAt<InputProblemDetails, C>(document, 'key', path, code, params)];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(childOf, root);
}

function isMissing(root: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const parent = valueAt(root, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null && !Object.hasOwn(parent, last);
}

function toStep(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}

/** By place, each said once: two alternatives may complain of the same thing. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const single = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...single.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
