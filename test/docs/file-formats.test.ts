import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createManifest, describeFile } from '../../src/cli/manifest.ts';
import { z } from '../../src/input/zod.ts';
import { groundedRateForm } from '../../src/laws/rate.ts';
import { writeFeasibilityCsv, writeProjectionCsv } from '../../src/report/write-csv.ts';
import { jsonSchema } from '../../src/scenario/json-schema.ts';
import { comparisonForm, scenarioFormForEditors } from '../../src/scenario/scenario-schema.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { shippedWorld } from '../study/shipped-world.ts';
import { projectFolder } from './doc-tables.ts';

/** A JSON Schema, as far as its keys go. */
type Schema = {
  readonly properties?: { readonly [key: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
};

/** A key of a file: whether it must be written (in every form of its object, or in some), its fixed values. */
type Key = { readonly must: 'yes' | 'form' | ''; readonly values: readonly string[] };

/** A row of a key table: what stands in its cells. */
type Row = { readonly key: string; readonly must: string; readonly words: string };

const architecture = readFileSync(join(projectFolder, 'ARCHITECTURE.md'), 'utf8');
const studies = (() => {
  const world = shippedWorld;
  return world.scenarios.map(({ id }) => runStudy(world, id));
})();

describe('the key tables of ARCHITECTURE.md', () => {
  it.each([
    ['region', jsonSchema('region') as Schema],
    [
      'scenario',
      z.toJSONSchema(scenarioFormForEditors, { io: 'input', unrepresentable: 'any' }) as Schema,
    ],
    ['comparison', z.toJSONSchema(comparisonForm, { io: 'input' }) as Schema],
    ['rate', z.toJSONSchema(groundedRateForm, { io: 'input' }) as Schema],
  ])('tell every key of a %s file, what it needs and what it allows', (file, schema) => {
    const known = keysOf(schema, file === 'rate');
    const rows = rowsOf(file);
    expect(rows.map(({ key }) => key).sort()).toEqual([...known.keys()].sort());
    const wrong = rows.flatMap(({ key, must, words }) => {
      const { must: wanted, values } = known.get(key) ?? { must: '', values: [] };
      const told = /(^|\.)assumed$/.test(key) ? architecture : words;
      const missing = values.filter((value) => !told.includes(`\`${value}\``));
      return [
        ...(must === wanted ? [] : [`${key}: must is '${wanted}'`]),
        ...missing.map((value) => `${key}: does not tell ${value}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('tell every key of a study', () => {
    const known = new Set(studies.flatMap((study) => [...pathsOf(study)]));
    expect(
      rowsOf('study')
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...known].sort());
  });

  it.each([
    ['projection.csv', writeProjectionCsv],
    ['feasibility.csv', writeFeasibilityCsv],
  ])('tell the columns of %s in their order', (file, write) => {
    const [head = ''] = write(studies[0]!).replace('\uFEFF', '').split('\n');
    expect(rowsOf(file).map(({ key }) => key)).toEqual(head.split(','));
  });

  it('tell every key of the manifest', () => {
    const about = { version: '1', language: 'zh', scenarios: ['a'] };
    const manifest = createManifest(about, [describeFile('a/b.csv', new Uint8Array())]);
    expect(rowsOf('manifest').map(({ key }) => key)).toEqual([...pathsOf(manifest)]);
  });

  it('are all read by these tests', () => {
    const files = [...architecture.matchAll(/^<!-- keys:(\S+)/gm)].map(([, file]) => file);
    const known = ['region', 'scenario', 'comparison', 'rate', 'study', 'manifest'];
    expect(files.filter((file) => !known.includes(file ?? '') && !file?.endsWith('.csv'))).toEqual(
      [],
    );
  });
});

/** The rows of all tables of a file; a marker may give the path that its keys stand under. */
function rowsOf(file: string): readonly Row[] {
  const tables = [...architecture.matchAll(/^<!-- keys:(\S+?)(?: (\S+))? -->\n([\s\S]*?)\n\n/gm)];
  return tables
    .filter(([, name]) => name === file)
    .flatMap(([, , parent, body = '']) =>
      body
        .split('\n')
        .slice(2)
        .flatMap((line) => {
          const [, keys = '', must = '', ...words] = line.split(/(?<!\\)\|/).map((c) => c.trim());
          return [...keys.matchAll(/`([^`]+)`/g)].map(([, key = '']) => ({
            key: parent === undefined ? key : `${parent}.${key}`,
            must,
            words: words.join('|'),
          }));
        }),
    );
}

/** Every key of a schema by its path; `*` stands for an id or a year, list positions are left out. */
function keysOf(schema: Schema, withRates: boolean): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>();
  const visit = (at: Schema, path: string): void => {
    const forms = formsOf(at).filter(
      ({ properties }) => properties !== undefined && !isLeaf(Object.keys(properties), withRates),
    );
    for (const { properties = {} } of forms)
      for (const [key, inside] of Object.entries(properties)) {
        // Assumptions are written alike wherever they stand.
        const place = under(path, key).replace(/^default\./, 'growth.*.');
        const having = forms.filter((form) => form.properties?.[key] !== undefined);
        const isNeeded = having.every(({ required }) => required?.includes(key));
        const must = !isNeeded ? '' : having.length === forms.length ? 'yes' : 'form';
        const values = [...(keys.get(place)?.values ?? []), ...valuesOf(inside)];
        keys.set(place, { must, values: [...new Set(values)] });
        visit(inside, place);
      }
    for (const { additionalProperties } of formsOf(at))
      if (typeof additionalProperties === 'object') visit(additionalProperties, under(path, '*'));
  };
  visit(schema, '');
  return keys;
}

/** The forms that a value may have: itself, the alternatives of a union, the items of a list. */
function formsOf(schema: Schema): readonly Schema[] {
  const { anyOf = [], oneOf = [], items } = schema;
  const inside = [...anyOf, ...oneOf, ...(typeof items === 'object' ? [items] : [])];
  return [schema, ...inside.flatMap(formsOf)];
}

function valuesOf(schema: Schema): readonly string[] {
  const own = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (typeof schema.items === 'object') inside.push(schema.items);
  return [...own.map(String), ...inside.flatMap(valuesOf)];
}

/** Texts, windows of years and grounded rates are values, not places for further keys. */
function isLeaf(keys: readonly string[], withRates: boolean): boolean {
  const only = (...known: readonly string[]) => keys.every((key) => known.includes(key));
  if (only('zh', 'en') || (only('from', 'to') && keys.length === 2)) return true;
  return !withRates && only('required', 'history', 'of', 'peers');
}

/** Every path of keys in a value; list positions are left out, `*` stands for ids. */
function pathsOf(value: unknown, path = ''): ReadonlySet<string> {
  const paths = new Set<string>();
  if (Array.isArray(value)) {
    for (const item of value) for (const found of pathsOf(item, path)) paths.add(found);
  } else if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    if (path !== '' && isLeaf(keys, true)) return paths;
    for (const [key, inside] of Object.entries(value)) {
      const place = path === 'sources' ? 'sources.*' : under(path, key);
      if (path !== 'sources') paths.add(place);
      // A law's parameters and a finding's are told by their own tables of laws and checks.
      if (key === 'parameters' || key === 'params') continue;
      for (const found of pathsOf(inside, place)) paths.add(found);
    }
  }
  return paths;
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
