import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../src/input/problem.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { readWorld } from '../../src/scenario/read-world.ts';

/** Every problem of a text in one word: `2:9 look-alike-character U+FF1A`. */
function problemsOf(text: string): readonly string[] {
  return readYaml('seeds/a.yaml', text).problems.map(tell);
}

function tell({ line, column, code, params }: Problem): string {
  const what = params['character'] ?? params['opened'] ?? '';
  return `${line}:${column} ${code} ${what}`.trim();
}

describe('a character that passes for one of YAML’s own, told where it stands', () => {
  it.each([
    ['a:\n　b: 1\n  c: 2\n', '2:1 look-alike-character U+3000'],
    ['a:\n　　b: 1\n    c: 2\n', '2:1 look-alike-character U+3000'],
    ['a:　1\nb: 2\n', '1:3 look-alike-character U+3000'],
    ['a:\n\u00a0\u00a0b: 1\n  c: 2\n', '2:1 look-alike-character U+00A0'],
    ['a:\u00a01\nb: 1\n', '1:3 look-alike-character U+00A0'],
    ['a：1\nb: 2\n', '1:2 look-alike-character U+FF1A'],
    ['a:\n  b： 5\n  c: 2\n', '2:4 look-alike-character U+FF1A'],
    ['a:\n  b：{ c: 4% }\n', '2:4 look-alike-character U+FF1A'],
    ['a: { b： 1 }\n', '1:7 look-alike-character U+FF1A'],
    ['a: { b: 1， c: 2 }\n', '1:10 look-alike-character U+FF0C'],
    ['a: { b: 1、c: 2 }\n', '1:10 look-alike-character U+3001'],
    ['a: { b: 1 ｝\nc: 2\n', '1:11 look-alike-character U+FF5D'],
    ['a: [1, 2］\nc: 2\n', '1:9 look-alike-character U+FF3D'],
    ['a: "x”\nb: 1\n', '1:6 look-alike-character U+201D'],
    ['\u200bregion: x\n', '1:1 look-alike-character U+200B'],
    ['a\u200bb: 1\n', '1:2 look-alike-character U+200B'],
    ['a: 1\n\ufeffb: 2\n', '2:1 look-alike-character U+FEFF'],
    ['title: 人才：总量，质量\na: { b: 1， c: 2 }\n', '2:10 look-alike-character U+FF0C'],
  ])('%j: %s', (text, problem) => expect(problemsOf(text)).toEqual([problem]));

  it('each of several that are all in the way', () => {
    expect(problemsOf('a: ｛ b: 1， c: 2 ｝\n')).toEqual([
      '1:4 look-alike-character U+FF5B',
      '1:10 look-alike-character U+FF0C',
      '1:17 look-alike-character U+FF5D',
    ]);
    expect(problemsOf('a: { b: 1， c: 2 }\nx: 1\ny：2\n')).toEqual([
      '1:10 look-alike-character U+FF0C',
      '3:2 look-alike-character U+FF1A',
    ]);
  });

  it.each([
    'title: 人才：总量，质量（“三个”）\n',
    'title: "说明　全角，“x”：y"\n',
    'title: |\n  人才：总量，　“x\n  b：1\na: 1\n',
    '# 注：｛ 这里 ｝\na: 1\n',
    'a: [甲，乙, 丙]\n',
  ])('in a text it is text: %j', (text) => expect(problemsOf(text)).toEqual([]));

  it('where it has nothing to do with the fault, it is left alone', () => {
    expect(problemsOf('title: 人才，规划: 五年\n')).toEqual(['1:8 yaml-syntax']);
  });

  const region = (value: string, unit = '万人', kind = 'stock') => `region: a
name: 甲：乙，丙
level: county
plan: { base: 2020, target: null }
sources: { p: { title: 规划 } }
indicators:
  t:
    name: 人才　总量
    unit: ${unit}
    kind: ${kind}
    observed: { 2020: { value: ${value}, source: p, at: 表，一 } }
`;
  it.each([
    [region('５.2'), '11:32 look-alike-character U+FF15'],
    [region('"5.2\u200b"'), '11:36 look-alike-character U+200B'],
    [region('5', '“万人”'), '9:11 look-alike-character U+201C'],
    [region('5', '万人\u200b'), '9:13 look-alike-character U+200B'],
    [region('5', '万人', 'sto\u200bck'), '10:14 look-alike-character U+200B'],
  ])('in a value that cannot be, as the one problem of it', (text, problem) => {
    const file = 'seeds/a.yaml';
    expect(() => readWorld([{ file, text: region('5') }])).not.toThrow();
    let told: readonly string[] = [];
    try {
      readWorld([{ file, text }]);
    } catch (error) {
      if (error instanceof InputError) told = error.problems.map(tell);
    }
    expect(told).toEqual([problem]);
  });
});

describe('a quote or bracket that nothing closes, told where it opens, once', () => {
  it.each([
    ['a: "x\nb: 1\nc: 2\n', '1:4 never-closed "'],
    ["a: 'x\nb: 1\nc: 2\n", "1:4 never-closed '"],
    ['a: "x\nb: "y"\nc: 2\n', '1:4 never-closed "'],
    ['a:\n  - "x\n  - "y"\n', '2:5 never-closed "'],
    ['a:\n  - b: "x\n    c: 1\n', '2:8 never-closed "'],
    ['a: { b: "x }\nc: 1\nd: { e: "y" }\n', '1:9 never-closed "'],
    ['a: 1\nb: "x', '2:4 never-closed "'],
    ['a: { b: 1\nc: 2\nd: 3\n', '1:4 never-closed {'],
    ['a: [1, 2\nc: 2\nd: [3]\n', '1:4 never-closed ['],
    ['a: { b: [1, 2 }\nc: 2\n', '1:9 never-closed ['],
    ['a: {\n  b: 1,\n  c: { d: 1,\n}\nx: 1\n', '3:6 never-closed {'],
    ['a: { b: 1 ]\nc: 2\n', '1:4 never-closed {'],
    ["x: it’s\ny: it's\na: { b: 1\nc: 2\n", '3:4 never-closed {'],
    ['t: |\n  a { "\na: [1\nc: 2\n', '3:4 never-closed ['],
    ['# { "\na: [1\nc: 2\n', '2:4 never-closed ['],
    ['a: [1\n', '1:4 never-closed ['],
  ])('%j: %s', (text, problem) => expect(problemsOf(text)).toEqual([problem]));

  it('wherever a closing one is left out of a sound text', () => {
    const sound = `# it's { a "remark"
region: a
name: { zh: "甲 {城}", en: 'it''s' }
note: >-
  text of "several
  lines {
sources:
  plan: { title: 规划, at: [1, "2", { x: 'y' }] }
list:
  - { a: 1, b: [2, 3] }
  - "quoted: text"
  - plain it's "text"
last: { a: "x\\"y", b: {} }
`;
    expect(problemsOf(sound)).toEqual([]);
    const scan = [...sound.matchAll(/[\]}]|["'](?=[,\s}\]])/g)]
      .map(({ index }) => index)
      .filter((at) => !/^(#|note| {2}text| {2}lines| {2}- plain)/.test(lineOf(sound, at)));
    let told = 0;
    for (const at of scan) {
      const text = sound.slice(0, at) + sound.slice(at + 1);
      const problems = problemsOf(text);
      if (problems.length === 0) continue;
      const { line } = { line: sound.slice(0, at).split('\n').length };
      expect(problems, JSON.stringify(lineOf(text, at))).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${line}:\\d+ never-closed`));
      told += 1;
    }
    expect(told).toBeGreaterThan(12);
  });
});

function lineOf(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n')[0] ?? '';
}
