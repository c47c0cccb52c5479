import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Speaks } from '../../src/wording/speaks.ts';

const zh = {
  title: '标题',
  of: (year: number, names: readonly string[]) => (names.length === 0 ? '无' : `${year}年`),
  columns: { base: '基数', target: '目标' },
  pair: ['甲', '乙'] satisfies readonly [first: string, second: string],
};
type Wording = Speaks<typeof zh>;

const en: Wording = {
  title: 'title',
  of: (year, names) => `${names.join(', ')} in ${year}`,
  columns: { base: 'base', target: 'target' },
  pair: ['a', 'b'],
};

// What `tsc` refuses: a line of these that came to compile would fail the type check.
const refused: readonly Wording[] = [
  // @ts-expect-error a sentence is missing
  { title: en.title, of: en.of, columns: en.columns },
  // @ts-expect-error a word is missing in a group
  { ...en, columns: { base: 'base' } },
  // @ts-expect-error Chinese has no such sentence
  { ...en, subtitle: 'subtitle' },
  // @ts-expect-error Chinese has no such word in the group
  { ...en, columns: { base: 'base', target: 'target', year: 'year' } },
  // @ts-expect-error the sentence is given a number
  { ...en, of: (year: string) => year },
  // @ts-expect-error a sentence is a text
  { ...en, of: (year) => year },
  // @ts-expect-error one of two is missing
  { ...en, pair: ['a'] },
];

/** Where each text and sentence stands: `columns.base`. Lists may be longer in one language. */
function placesOf(wording: unknown, place = ''): readonly string[] {
  if (typeof wording !== 'object' || wording === null || Array.isArray(wording)) return [place];
  return Object.entries(wording).flatMap(([key, one]) => placesOf(one, `${place}.${key}`));
}

const folder = join(import.meta.dirname, '../../src/wording');
const names = readdirSync(join(folder, 'zh'));

/** The exports of a file that hold words, without the language in their names. */
async function wordsOf(language: string, name: string) {
  const found: object = await import(join(folder, language, name));
  const wordings = Object.entries(found).filter(([, value]) => typeof value === 'object');
  return new Map(
    wordings.map(([id, value]) => [id.replace(/^(zh|en)(?=[A-Z])|(Zh|En)$/g, ''), value]),
  );
}

describe('both languages', () => {
  it('have the same files', () => {
    expect(readdirSync(join(folder, 'en'))).toEqual(names);
    expect(names.length).toBeGreaterThan(30);
  });

  // Words found by an id (of a parameter, a file) have no type that tells which there are.
  it.each(names)('say the same things in %s', async (name) => {
    const [one, other] = [await wordsOf('zh', name), await wordsOf('en', name)];
    expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
    for (const [id, wording] of one) {
      expect([...placesOf(other.get(id))].sort(), id).toEqual([...placesOf(wording)].sort());
      expect(placesOf(wording).length, id).toBeGreaterThan(0);
    }
  });
});

it('finds what one language lacks, with the compiler or without', () => {
  const differs = refused.map((one) => placesOf(one).join() !== placesOf(zh).join());
  expect(differs).toEqual([true, true, true, true, false, false, false]);
  expect(placesOf({ a: 'x', b: { c: () => 'y', d: ['z', 'z'] } })).toEqual(['.a', '.b.c', '.b.d']);
});
