import type { Path } from './problem.ts';
import type { z } from './zod.ts';

type Schema = z.core.$ZodTypes;

/**
 * The keys that a schema knows for the mapping at a path. Alternatives of a union are narrowed to
 * those whose fixed values (`law: flow`) agree with what is written there.
 *
 * @param schema the schema of the whole document
 * @param root the document's data
 * @param path the path of a mapping
 * @returns its keys, in the order of the schema; empty where any key is possible
 */
export function keysAt(schema: z.ZodType, root: unknown, path: Path): readonly string[] {
  let schemas = open(schema as unknown as Schema, root);
  let value = root;
  for (const step of path) {
    const inside = childOf(value, step);
    schemas = schemas.flatMap((at) => stepInto(at, step)).flatMap((at) => open(at, inside));
    value = inside;
  }
  return [...new Set(schemas.flatMap(ownKeys))];
}

/** The value under a key or list position; undefined where there is none. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as { readonly [key: string | number]: unknown })[step];
}

/** Takes off everything around the schemas that hold keys or items. */
function open(schema: Schema, value: unknown): readonly Schema[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return open(def.innerType as Schema, value);
    case 'pipe':
      return open(def.in as Schema, value);
    case 'lazy':
      return open(def.getter() as Schema, value);
    case 'intersection':
      return [...open(def.left as Schema, value), ...open(def.right as Schema, value)];
    case 'union':
      return def.options
        .flatMap((option) => open(option as Schema, value))
        .filter((option) => agrees(option, value));
    default:
      return [schema];
  }
}

function agrees({ _zod: { def } }: Schema, value: unknown): boolean {
  if (def.type !== 'object') return true;
  return Object.entries(def.shape).every(([key, property]) => {
    const fixed = (property as Schema)._zod.def;
    if (fixed.type !== 'literal') return true;
    const written = childOf(value, key);
    return written === undefined || fixed.values.some((allowed) => allowed === written);
  });
}

function stepInto({ _zod: { def } }: Schema, step: string | number): readonly Schema[] {
  switch (def.type) {
    case 'object': {
      const inside = Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall;
      return inside === undefined ? [] : [inside as Schema];
    }
    case 'record':
      return [def.valueType as Schema];
    case 'array':
      return [def.element as Schema];
    case 'tuple': {
      const inside = def.items[Number(step)] ?? def.rest;
      return inside ? [inside as Schema] : [];
    }
    default:
      return [];
  }
}

function ownKeys({ _zod: { def } }: Schema): readonly string[] {
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type !== 'record') return [];
  const keys = (def.keyType as Schema)._zod.def;
  return keys.type === 'enum' ? Object.values(keys.entries).map(String) : [];
}
