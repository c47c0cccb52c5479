import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHarmful } from '../../src/input/hidden-characters.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { writeYaml } from '../../src/input/write-yaml.ts';

describe('writeYaml', () => {
  it('writes flat things on a line, years as numbers, decimals as they were', () => {
    const value = {
      region: 'a',
      name: { zh: '甲', en: 'A' },
      observed: { 2020: [{ value: 10.3, at: '2016-2020' }] },
    };
    const text = writeYaml(value, (path) => (path.at(-1) === 'value' ? '10.300' : null));
    expect(text).toBe(
      'region: a\nname: { zh: 甲, en: A }\nobserved:\n  2020:\n    - { value: 10.300, at: 2016-2020 }\n',
    );
  });

  it('is read back as it was', () => {
    const key = fc
      .stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/)
      .filter((k) => !['constructor', 'prototype'].includes(k));
    // Without what no file may hold: characters that YAML has none for, and those that readers refuse.
    const text = fc
      .string({ unit: 'binary' })
      .map((s) =>
        [...s.replace(/[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')]
          .filter((character) => findHarmful(character) === null)
          .join(''),
      );
    const single = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      fc.boolean(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(key, tie('value'), { minKeys: 1, noNullPrototype: true }),
      value: fc.oneof(
        { depthSize: 'small' },
        single,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const document = readYaml(
          'a.yaml',
          writeYaml(value, () => null),
        );
        expect(document.problems).toEqual([]);
        expect(document.value).toEqual(value);
      }),
    );
  });
});
