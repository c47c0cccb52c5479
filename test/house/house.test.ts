import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { kindFacts } from '../../src/terms/kind.ts';
import { house } from './house.ts';

const root = join(import.meta.dirname, '../../src');

/** The one file that makes elementary functions out of + − × ÷ and the square root. */
const elementary = 'stats/elementary.ts';

type Import = { readonly specifier: string; readonly typeOnly: boolean };

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const read = (file: string) => texts.get(file) ?? '';
const parsed = new Map(files.map((file) => [file, parseSync(file, read(file))]));
const parse = (file: string) => parsed.get(file) ?? parseSync(file, read(file));
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file);

function importsOf(file: string): readonly Import[] {
  const { module } = parse(file);
  const fixed = module.staticImports.map((i) => ({
    specifier: i.moduleRequest.value,
    typeOnly: i.entries.length > 0 && i.entries.every((e) => e.isType),
  }));
  const again = module.staticExports.flatMap((e) =>
    e.entries.flatMap((entry) =>
      entry.moduleRequest === null
        ? []
        : [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType }],
    ),
  );
  const lazy = module.dynamicImports.map((i) => ({
    specifier: read(file).slice(i.moduleRequest.start + 1, i.moduleRequest.end - 1),
    typeOnly: false,
  }));
  return [...fixed, ...again, ...lazy];
}

function resolveLocal(file: string, specifier: string): string {
  return relative(root, join(root, file, '..', specifier))
    .split(sep)
    .join('/');
}

/** Source text without comments and strings, so that words in them do not count as code. */
function codeOf(file: string): string {
  const text = read(file);
  const { comments } = parse(file);
  let code = text;
  for (const { start, end } of comments)
    code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end);
  return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

describe('the house', () => {
  it('has a room for every file', () => {
    expect(files.map(roomOf).filter((room) => house[room] === undefined)).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
  });

  it('has ranks that agree with who imports whom', () => {
    const wrong = Object.entries(house).flatMap(([name, room]) =>
      room.from
        .filter((other) => (house[other]?.rank ?? 99) >= room.rank)
        .map((other) => `${name} ← ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports into every file only what its room may', () => {
    const bad = files.flatMap((file) => {
      const name = roomOf(file);
      const room = house[name];
      return importsOf(file)
        .filter(({ specifier }) => {
          if (specifier.startsWith('.')) {
            const other = roomOf(resolveLocal(file, specifier));
            return other !== name && !room?.from.includes(other);
          }
          return !room?.uses.some((use) =>
            use.endsWith(':') ? specifier.startsWith(use) : `${specifier}/`.startsWith(`${use}/`),
          );
        })
        .map(({ specifier }) => `${file} ← ${specifier}`);
    });
    expect(bad).toEqual([]);
  });

  it('has no cycle, types included', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((i) => i.specifier.startsWith('.'))
          .map((i) => resolveLocal(file, i.specifier)),
      ]),
    );
    const done = new Set<string>();
    const trail: string[] = [];
    const cycles: string[] = [];
    const visit = (file: string): void => {
      if (done.has(file)) return;
      const seen = trail.indexOf(file);
      if (seen >= 0) {
        cycles.push([...trail.slice(seen), file].join(' → '));
        return;
      }
      trail.push(file);
      for (const next of edges.get(file) ?? []) visit(next);
      trail.pop();
      done.add(file);
    };
    for (const file of files) visit(file);
    expect(cycles).toEqual([]);
  });

  it('takes only types of vega-lite into charts', () => {
    const values = files
      .filter((file) => roomOf(file) === 'charts')
      .flatMap((file) => importsOf(file).map((i) => ({ file, ...i })))
      .filter((i) => i.specifier.startsWith('vega') && !i.typeOnly);
    expect(values).toEqual([]);
  });

  it('judges below the faces: they read rows, and name no judge, measure or headline', () => {
    const faces = ['wording', 'charts', 'intake', 'report', 'cli', 'web'];
    const judges = files
      .filter((file) => ['judgement', 'feasibility', 'progress'].includes(roomOf(file)))
      .flatMap((file) => parse(file).module.staticExports)
      .flatMap(({ entries }) => entries.filter(({ isType }) => !isType))
      .flatMap(({ exportName }) => (exportName.name === null ? [] : [exportName.name]));
    const measures = ['isMet', 'metRange', 'growthBetween', 'historicGrowth', 'judgedTarget'];
    // Names, orders and commands of what was judged below, and its checks and methods by id.
    const open = [
      ...['isStateMet', 'targetStates', 'midTermThresholds'],
      ...['checks', 'checkIds', 'progressMethods', 'progressMethodIds'],
      ...['reviewRegion', 'countStates'],
    ];
    const closed = new Set([...judges, ...measures].filter((name) => !open.includes(name)));
    expect(closed.size).toBeGreaterThan(40);
    const guilty = files
      .filter((file) => faces.includes(roomOf(file)))
      .flatMap((file) =>
        parse(file).module.staticImports.flatMap(({ entries }) =>
          entries
            .filter(({ isType, importName }) => !isType && closed.has(importName.name ?? ''))
            .map(({ importName }) => `${file}: ${importName.name}`),
        ),
      );
    expect(guilty).toEqual([]);
  });

  it('keeps the facts of kinds in one record: no file asks for a kind by its name', () => {
    const named = new RegExp(`\\bkind [!=]== '(${Object.keys(kindFacts).join('|')})'`);
    const guilty = files.filter((file) => file !== 'terms/kind.ts' && named.test(read(file)));
    expect(named.test("kind === 'running-total'")).toBe(true);
    expect(guilty).toEqual([]);
  });

  it('keeps files short and their names telling', () => {
    const long = files.filter((file) => read(file).split('\n').length > 301);
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|commons?|types?|misc)(\.ts|\/)/.test(file),
    );
    const shouting = files.filter((file) => !/^[a-z0-9./-]+$/.test(file));
    expect({ long, vague, shouting }).toEqual({ long: [], vague: [], shouting: [] });
  });

  it('has neither clock nor chance nor state below the faces', () => {
    const faces = ['cli', 'web'];
    const guilty = files
      .filter((file) => !faces.includes(roomOf(file)))
      .filter((file) =>
        /Math\.random|\bDate\b|performance\.now|crypto\.|toLocale|\bIntl\b|localeCompare|^(export )?let /m.test(
          codeOf(file),
        ),
      );
    expect(guilty).toEqual([]);
  });

  it('leaves elementary functions to one file, in ranks 0 to 6', () => {
    const engine =
      /Math\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot|fround)\b|\*\*/;
    const guilty = files
      .filter((file) => (house[roomOf(file)]?.rank ?? 0) <= 6 && file !== elementary)
      .filter((file) => engine.test(codeOf(file)));
    expect(guilty).toEqual([]);
    // The file itself may not use the engine's either.
    expect(engine.test(codeOf(elementary))).toBe(false);
  });
});
