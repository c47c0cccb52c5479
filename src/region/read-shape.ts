import type { Problem } from '../input/problem.ts';
import type { YamlDocument } from '../input/read-yaml.ts';
import { validate } from '../input/validate.ts';
import { regionSchema, type WrittenRegion } from './region-schema.ts';

/** What of a region file has the right shape. */
export type RegionShape = {
  readonly written: WrittenRegion;
  /** Ids of indicators, and keys of sources, that are written but misshapen. */
  readonly misshapen: {
    readonly indicators: readonly string[];
    readonly sources: readonly string[];
  };
  /** The place of each statement in the file's list. */
  readonly statementPlaces: readonly number[];
};

/**
 * Checks the shape of a region file. Where it is wrong in some indicators, sources, statements or
 * superfluous keys only, the rest is handed on, so that its meaning can be checked in the same go.
 *
 * @param document the file
 * @param problems takes the problems of shape
 * @returns what is well formed, or null where too little is
 */
export function readShape(document: YamlDocument, problems: Problem[]): RegionShape | null {
  const { value, problems: found } = validate(regionSchema, document);
  problems.push(...found);
  if (value !== null) {
    const statementPlaces = (value.statements ?? []).map((_, index) => index);
    return { written: value, misshapen: { indicators: [], sources: [] }, statementPlaces };
  }
  return document.problems.length > 0 ? null : salvage(document.value, found);
}

function salvage(root: unknown, found: readonly Problem[]): RegionShape | null {
  if (!isMapping(root)) return null;
  const paths = found.map(({ path }) => path.split(/[.[\]]+/));
  const under = (key: string) =>
    new Set(paths.flatMap(([first, second]) => (first === key && second ? [second] : [])));
  const without = (key: string) => {
    const bad = under(key);
    const part = root[key];
    if (!isMapping(part)) return part;
    return Object.fromEntries(Object.entries(part).filter(([name]) => !bad.has(name)));
  };
  const superfluous = found.flatMap(({ code, path }) =>
    code === 'unknown-key' && !path.includes('.') ? [path] : [],
  );
  const badStatements = under('statements');
  const statements = Array.isArray(root['statements']) ? root['statements'] : [];
  const statementPlaces = [...statements.keys()].filter(
    (index) => !badStatements.has(String(index)),
  );
  const rest = {
    ...Object.fromEntries(Object.entries(root).filter(([key]) => !superfluous.includes(key))),
    indicators: without('indicators'),
    sources: without('sources'),
    statements: statementPlaces.map((index) => statements[index]),
  };
  const parsed = regionSchema.safeParse(rest);
  if (!parsed.success) return null;
  const misshapen = { indicators: [...under('indicators')], sources: [...under('sources')] };
  return { written: parsed.data, misshapen, statementPlaces };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
