import { describe, expect, test } from 'vitest';
import type { CaseProblemDetails } from '../../src/cases/case-problem-details.ts';
import type { ProblemParams } from '../../src/input/problem.ts';
import type { InputProblemDetails, SyntaxReason } from '../../src/input/problem-details.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { enCases } from '../../src/wording/en/cases.ts';
import { inputFormsEn, inputProblemsEn } from '../../src/wording/en/input.ts';
import { mergeProblemWordings } from '../../src/wording/problem-wording.ts';
import { zhCases } from '../../src/wording/zh/cases.ts';
import { inputFormsZh, inputProblemsZh } from '../../src/wording/zh/input.ts';

const zh = mergeProblemWordings([
  { problems: inputProblemsZh, forms: inputFormsZh },
  { problems: zhCases },
]);
const en = mergeProblemWordings([
  { problems: inputProblemsEn, forms: inputFormsEn },
  { problems: enCases },
]);

const place = { file: 'seeds/a.yaml', line: 3, column: 5, path: 'indicators.talent' };
const both = (code: string, params: ProblemParams) => [
  describeProblem({ ...place, code, params }, zh, 'zh'),
  describeProblem({ ...place, code, params }, en, 'en'),
];

describe('one line a problem', () => {
  test('what is wrong, what is allowed, what was meant', () => {
    expect(
      both('unknown-key', { key: 'unti', allowed: ['unit', 'kind'], suggestion: 'unit' }),
    ).toEqual([
      'seeds/a.yaml:3:5 indicators.talent: 没有“unti”这个键；可用的键：unit、kind。您是不是想写“unit”？',
      'seeds/a.yaml:3:5 indicators.talent: there is no key “unti”; keys: unit, kind. Did you mean “unit”?',
    ]);
  });

  test('a form is shown in words', () => {
    expect(both('wrong-form', { form: 'year', found: '20' })).toEqual([
      'seeds/a.yaml:3:5 indicators.talent: 写法不对：“20”；应为1900至2200之间的年份',
      'seeds/a.yaml:3:5 indicators.talent: “20” is not written as it must be; it must be a year from 1900 to 2200',
    ]);
  });

  test('a problem without a line, as of a workbook, names its file', () => {
    const problem = {
      file: 'seeds/a.yaml',
      line: 0,
      column: 0,
      path: '',
      code: 'missing',
      params: {},
    };
    expect(describeProblem(problem, zh, 'zh')).toBe('seeds/a.yaml: 文件不存在');
  });

  test('a code without words still shows itself', () => {
    expect(both('toString', {})).toEqual(
      Array(2).fill('seeds/a.yaml:3:5 indicators.talent: toString'),
    );
  });

  test('whatever is quoted, it stays one line', () => {
    const [line] = both('not-accepted', { found: 'a\nb\u2028c' });
    expect(line).toBe('seeds/a.yaml:3:5 indicators.talent: 不接受“a b\\u2028c”');
  });
});

describe('every code has words of its own language', () => {
  // One example of each code; a new code without one does not compile.
  const examples: { readonly [C in keyof InputProblemDetails]: InputProblemDetails[C] } & {
    readonly [C in keyof CaseProblemDetails]: CaseProblemDetails[C];
  } = {
    'not-utf8': {},
    folder: {},
    'no-permission': {},
    'too-large': { megabytes: 1 },
    missing: {},
    failed: {},
    'wrong-extension': {},
    'empty-file': {},
    'unprintable-character': { character: '7' },
    'too-deep': { limit: 64 },
    'too-many-aliases': { limit: 1000 },
    'unknown-anchor': { name: '1', suggestion: null },
    'alias-of-itself': { name: '1' },
    'yaml-syntax': { reason: 'bad-indent' },
    'look-alike-character': { shown: '，', character: '7', plain: ',' },
    'never-closed': { opened: '{' },
    'several-documents': {},
    'root-not-mapping': { foundType: 'list' },
    'duplicate-key': { key: '1', firstLine: 2 },
    'bad-key': { found: '1' },
    'forbidden-key': { key: '1' },
    'unknown-key': { key: '1', allowed: [], suggestion: null },
    'missing-key': { key: '1' },
    'wrong-type': { expected: ['number', 'list'], found: '1', foundType: 'mapping' },
    'wrong-value': { found: '1', allowed: ['2'], suggestion: null },
    'wrong-form': { form: 'text', found: '1' },
    'out-of-range': { bound: 'below', limit: 1, found: '1' },
    'wrong-length': { bound: 'above', limit: 1 },
    'not-accepted': { found: '1' },
    'window-backwards': { from: 2, to: 1 },
    'csv-header': { expected: ['1'], found: '2' },
    'csv-fields': { expected: 1, found: 2 },
    'csv-quote': {},
    'case-empty-field': { column: '1' },
    'case-not-a-number': { column: '1', found: '2' },
    'case-not-a-year': { column: '1', found: '2' },
    'case-wrong-value': { column: '1', found: '2', allowed: ['', '3'], suggestion: null },
    'case-unknown-unit': { found: '1', suggestion: null },
    'case-span-too-short': { years: 1, least: 3 },
    'case-not-positive': { start: 0, end: 1 },
    'case-growth-differs': { stated: 1, computed: 2 },
    'case-given-twice': { region: '1', level: '2', indicator: '3' },
    'parameter-out-of-range': { parameter: '1', found: 2 },
    'glossary-name-twice': { name: '1', other: '2' },
    'parameter-given-twice': { until: 1, scale: '2', parameter: '3' },
    'parameter-missing': { until: 1, scale: '2', parameter: '3' },
  };
  const reasons = Object.keys({
    'alias-props': 0,
    'bad-alias': 0,
    'bad-directive': 0,
    'bad-dq-escape': 0,
    'bad-indent': 0,
    'bad-prop-order': 0,
    'bad-scalar-start': 0,
    'block-as-implicit-key': 0,
    'block-in-flow': 0,
    'bad-collection-type': 0,
    'key-over-1024-chars': 0,
    'missing-char': 0,
    'multiline-implicit-key': 0,
    'multiple-anchors': 0,
    'multiple-tags': 0,
    'tab-as-indent': 0,
    'tag-resolve-failed': 0,
    'unexpected-token': 0,
    other: 0,
  } satisfies Record<SyntaxReason, number>);
  const all: readonly (readonly [string, ProblemParams])[] = [
    ...Object.entries(examples),
    ...reasons.map((reason) => ['yaml-syntax', { reason }] as const),
    ...Object.keys(inputFormsZh).map((form) => ['wrong-form', { form, found: '1' }] as const),
  ];
  // Words of the file formats themselves, and examples of ids.
  const known = /UTF-8|YAML|MB|\.yaml|zh:|en:|true|false|rdPer10kLabour|zhuji-plan/g;

  test.each(all)('%s %o', (code, params) => {
    const [chinese, english] = both(code, params).map((line) => line.slice(line.indexOf(': ') + 2));
    expect(chinese!.replace(known, '')).toMatch(/^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u);
    expect(english).toMatch(/[a-z]{2}/);
    expect(english).not.toMatch(/[\p{Script=Han}。；，、？]/u);
    for (const line of [chinese, english]) expect(line).not.toMatch(/undefined|\[object/);
  });
});
