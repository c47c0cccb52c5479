import { describe, expect, it } from 'vitest';
import { putValue, removeEntry } from '../../src/input/splice-yaml.ts';

const file = `# top
a: 1 # one
b:
  # inside
  x: { p: 1, q: 2 } # flow
  y:
    - { year: 1 }
    - { year: 2 }
c: end
`;

describe('putValue', () => {
  it.each<[readonly (string | number)[], unknown, string, string]>([
    [['a'], 'x, y', 'a: 1 #', 'a: "x, y" #'],
    [['b', 'x', 'q'], [1, 2], 'q: 2', 'q: [ 1, 2 ]'],
    [['b', 'x', 'r'], 'a: b', 'q: 2 }', 'q: 2, r: "a: b" }'],
    [['b', 'y', 1, 'year'], 5, 'year: 2', 'year: 5'],
    [['b', 'y', 0], { year: 7 }, '{ year: 1 }', '{ year: 7 }'],
    [
      ['b', 'z'],
      { name: '甲', of: [{ n: 1 }] },
      'year: 2 }\n',
      'year: 2 }\n  z:\n    name: 甲\n    of:\n      - { n: 1 }\n',
    ],
  ])('%j', (path, value, from, to) => {
    expect(putValue(file, path, value)).toBe(file.replace(from, to));
  });

  it('gives null where the path leads nowhere', () => {
    expect(putValue(file, ['a', 'b'], 1)).toBeNull();
    expect(putValue(file, ['b', 'y', 9], 1)).toBeNull();
  });
});

describe('removeEntry', () => {
  it.each<[readonly string[], string, string]>([
    [['a'], 'a: 1 # one\n', ''],
    [['b', 'x'], '  x: { p: 1, q: 2 } # flow\n', ''],
    [['b', 'x', 'p'], 'p: 1, ', ''],
    [['b', 'x', 'q'], ', q: 2', ''],
    [['b', 'y'], '  y:\n    - { year: 1 }\n    - { year: 2 }\n', ''],
  ])('%j', (path, from, to) => {
    expect(removeEntry(file, path)).toBe(file.replace(from, to));
  });

  it('leaves no mapping empty', () => {
    expect(removeEntry('a: { b: 1 }\n', ['a', 'b'])).toBeNull();
    expect(removeEntry(file, ['d'])).toBeNull();
  });
});
