import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/input/problem.ts';
import { readYaml, type YamlDocument } from '../../src/input/read-yaml.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';

const read = (text: string) => readYaml('seeds/a.yaml', text);
const short = ({ line, column, code, params }: Problem) => ({ line, column, code, params });
const problemsOf = (text: string) => read(text).problems.map(short);
const codesOf = (text: string) => read(text).problems.map(({ code }) => code);

const region = `region: jiande
name: { zh: 建德市, en: Jiande }
indicators:
  talent:
    observed:
      2020: { value: 10.3, at: 主要指标 1 }
    growth:
      - from: 2015
        total: 48.4%
      - [1, 2]
    note:
`;

test('a region file becomes plain data, years as keys', () => {
  const document = read(region);
  expect(document.problems).toEqual([]);
  expect(document.value).toEqual({
    region: 'jiande',
    name: { zh: '建德市', en: 'Jiande' },
    indicators: {
      talent: {
        observed: { '2020': { value: 10.3, at: '主要指标 1' } },
        growth: [{ from: 2015, total: '48.4%' }, [1, 2]],
        note: null,
      },
    },
  });
  expect(structuredClone(document.value)).toEqual(document.value);
});

test('every part has a place; a mapping below its key has its key’s', () => {
  const { place, keyPlace } = read(region);
  expect(place(['region'])).toEqual({ line: 1, column: 9 });
  expect(keyPlace(['region'])).toEqual({ line: 1, column: 1 });
  expect(place(['name'])).toEqual({ line: 2, column: 7 });
  expect(place(['name', 'en'])).toEqual({ line: 2, column: 22 });
  expect(keyPlace(['name', 'en'])).toEqual({ line: 2, column: 18 });
  expect(place(['indicators', 'talent'])).toEqual({ line: 4, column: 3 });
  expect(place(['indicators', 'talent', 'observed', 2020, 'value'])).toEqual({
    line: 6,
    column: 22,
  });
  expect(place(['indicators', 'talent', 'growth', 0, 'total'])).toEqual({ line: 9, column: 16 });
  expect(place(['indicators', 'talent', 'growth', 1, 1])).toEqual({ line: 10, column: 13 });
  expect(place(['indicators', 'talent', 'note'])).toEqual({ line: 11, column: 5 });
  expect(place(['indicators', 'skilled', 'observed'])).toEqual(place(['indicators']));
  expect(place([])).toEqual({ line: 1, column: 1 });
});

test('a byte order mark and CRLF change neither data nor places', () => {
  const plain = read(region);
  const marked = read(`\ufeff${region.replaceAll('\n', '\r\n')}`);
  expect(marked.value).toEqual(plain.value);
  const path = ['indicators', 'talent', 'growth', 0, 'total'];
  expect(marked.place(path)).toEqual(plain.place(path));
});

describe('what is refused', () => {
  const start = { line: 1, column: 1 };

  test.each(['', '\n\n', '# a comment\n', '\ufeff', '---\n', '  \n'])(
    'nothing in it: %j',
    (text) => {
      expect(problemsOf(text)).toEqual([{ ...start, code: 'empty-file', params: {} }]);
    },
  );

  test.each([
    ['- a', 'list'],
    ['text', 'text'],
    ['12', 'number'],
    ['~', 'nothing'],
    ['true', 'yes-no'],
  ])('a root that is no mapping: %s', (text, foundType) => {
    expect(problemsOf(`# x\n${text}`)).toEqual([
      { line: 2, column: 1, code: 'root-not-mapping', params: { foundType } },
    ]);
  });

  test('a key given twice, also as a number and as a text, at the second', () => {
    expect(problemsOf('a: 1\nb: {2020: 1, "2020": 2}\na: 2\n')).toEqual([
      { line: 2, column: 14, code: 'duplicate-key', params: { key: '2020', firstLine: 2 } },
      { line: 3, column: 1, code: 'duplicate-key', params: { key: 'a', firstLine: 1 } },
    ]);
  });

  test('keys that are neither text nor whole numbers', () => {
    expect(problemsOf('true: 1\n1.5: 2\n? [a]\n: 3\n~: 4\n')).toEqual([
      { line: 1, column: 1, code: 'bad-key', params: { found: 'true' } },
      { line: 2, column: 1, code: 'bad-key', params: { found: '1.5' } },
      { line: 3, column: 3, code: 'bad-key', params: { found: '[…]' } },
      { line: 5, column: 1, code: 'bad-key', params: { found: 'null' } },
    ]);
  });

  test('keys that would reach a prototype', () => {
    const text = 'a: {__proto__: {polluted: 1}}\nconstructor: {prototype: 1}\n';
    expect(codesOf(text)).toEqual(['forbidden-key', 'forbidden-key', 'forbidden-key']);
    expect(read('"\\u005f_proto__": 1').problems[0]?.code).toBe('forbidden-key');
    expect('polluted' in {}).toBe(false);
  });

  test('all errors of syntax at once, each with its place', () => {
    expect(problemsOf('a: "x\\q"\nb: [1, 2\nc: 3\n')).toEqual([
      { line: 1, column: 6, code: 'yaml-syntax', params: { reason: 'bad-dq-escape' } },
      { line: 2, column: 4, code: 'never-closed', params: { opened: '[' } },
    ]);
    expect(problemsOf('a: 1\n\tb: 2\n')[0]).toMatchObject({ line: 2, code: 'yaml-syntax' });
  });

  test('more than one document, foreign tags, other versions of YAML', () => {
    expect(problemsOf('a: 1\n---\nb: 2\n')).toEqual([
      { line: 3, column: 1, code: 'several-documents', params: {} },
    ]);
    expect(problemsOf('a: !secret 1\n')).toEqual([
      { line: 1, column: 4, code: 'yaml-syntax', params: { reason: 'tag-resolve-failed' } },
    ]);
    expect(read('%YAML 1.1\n---\na: yes\nb: 012\n').value).toEqual({ a: 'yes', b: 12 });
  });

  test('characters that no text has', () => {
    expect(problemsOf('a: 1\nb: \u0007\n')).toEqual([
      { line: 2, column: 4, code: 'unprintable-character', params: { character: 'U+0007' } },
    ]);
    expect(codesOf('a: \ud800')).toEqual(['unprintable-character']);
    expect(read('a: 𠮷😀').value).toEqual({ a: '𠮷😀' });
  });

  test('more than a million bytes, counted as UTF-8', () => {
    expect(codesOf(`a: ${'x'.repeat(999_996)}\n`)).toEqual([]);
    expect(problemsOf(`a: ${'x'.repeat(999_997)}\n`)).toEqual([
      { ...start, code: 'too-large', params: { megabytes: 1 } },
    ]);
    expect(codesOf(`a: ${'才'.repeat(333_333)}`)).toEqual(['too-large']);
  });
});

describe('nesting', () => {
  const flow = (depth: number) => `${'[a, '.repeat(depth)}${']'.repeat(depth)}`;
  const block = (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}k:`).join('\n');

  test('64 deep is read, root included', () => {
    expect(codesOf(`a: ${flow(63)}`)).toEqual([]);
    expect(codesOf(block(64))).toEqual([]);
    expect(codesOf(`a:\n  ${'- '.repeat(63)}x`)).toEqual([]);
  });

  test.each([
    ['flow', `a: ${flow(64)}`],
    ['block', block(65)],
    ['list in list', `a:\n  ${'- '.repeat(64)}x`],
    ['a megabyte of brackets', '['.repeat(999_999)],
    ['after an open quote in plain text', `a: it's\nb: ${'{a: '.repeat(200_000)}`],
  ])('65 deep is not: %s', (_, text) => {
    expect(codesOf(text)).toEqual(['too-deep']);
  });

  test('brackets in quotes and comments are no nesting', () => {
    expect(codesOf(`a: "${'['.repeat(100)}" # ${'['.repeat(100)}\nb: ${'x['.repeat(99)}`)).toEqual(
      [],
    );
  });

  test('aliases do not hide depth', () => {
    expect(codesOf(`a: &a ${flow(40)}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}`)).toEqual([
      'too-deep',
    ]);
  });
});

describe('anchors and aliases', () => {
  test('an alias repeats a part; its places are those of the part', () => {
    const document = read('a: &x {v: 1}\nb: *x\n<<: *x\n');
    expect(document.value).toEqual({ a: { v: 1 }, b: { v: 1 }, '<<': { v: 1 } });
    expect(document.place(['b', 'v'])).toEqual({ line: 1, column: 11 });
  });

  test('an anchor given again does not change what went before', () => {
    expect(read('a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y\ne: *x\n').value).toEqual({
      a: 1,
      b: [1],
      c: 2,
      d: [1],
      e: 2,
    });
  });

  test('one that is not there, and one that holds itself', () => {
    expect(problemsOf('a: &total 1\nb: *totl\nc: &c [*c]\n')).toEqual([
      {
        line: 2,
        column: 4,
        code: 'unknown-anchor',
        params: { name: 'totl', suggestion: 'total' },
      },
      { line: 3, column: 8, code: 'alias-of-itself', params: { name: 'c' } },
    ]);
  });

  test('a bomb is refused at its first alias', () => {
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1,1]'];
    for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((s) => [
      ...s,
    ])) {
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${last}`).join(', ')}]`);
    }
    expect(problemsOf(bomb.join('\n'))).toEqual([
      { line: 2, column: 8, code: 'too-many-aliases', params: { limit: 1000 } },
    ]);
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    ...['a', ': ', '\n', '  ', '- ', '[', ']', '{', '}', ',', '"', "'", '&a ', '*a ', '!x ', '|\n'],
    ...['# ', '? ', '%', '---\n', '才', '2020', '\t', '__proto__', '\r\n', '\ufeff', '.nan', '\0'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments).map((f) => f.join('')),
  );

  function checkPlaces(text: string, document: YamlDocument) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    const places = document.problems.filter(({ line }) => line > 0);
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      for (const { line, column } of [document.place(path), document.keyPlace(path), ...places]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }
      if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, [...path, at]);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
      }
    };
    walk(document.value, []);
  }

  test('is read or refused, with places inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = read(text);
        expect(document.value === undefined).toBe(document.problems.length > 0);
        checkPlaces(text, document);
      }),
      { seed: 2025, numRuns: 2000 },
    );
  });

  test('of a megabyte ends in time', () => {
    const size = isTestingAll ? 900_000 : 200_000;
    for (const part of ['[]', '&a ', '- *a\n', 'a: 1\n']) {
      const { length } = read(part.repeat(Math.floor(size / part.length))).problems;
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(1000);
    }
    const wide = Array.from({ length: 80_000 }, (_, at) => `k${at}: 1`).join('\n');
    expect(read(wide).problems).toEqual([]);
  }, 60_000);
});
