import { describe, expect, test } from 'vitest';
import { numberForm, percentForm, textForm, yearForm } from '../../src/input/forms.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { validate } from '../../src/input/validate.ts';
import { z } from '../../src/input/zod.ts';

const rate = z.union(
  [
    numberForm,
    percentForm,
    z.literal('history'),
    z.strictObject({ required: z.number() }),
    z.strictObject({ history: z.number(), of: z.string().optional() }),
  ],
  { error: () => 'rate' },
);
const schema = z.strictObject({
  region: z.string(),
  level: z.enum(['nation', 'province', 'county']),
  name: textForm.optional(),
  plan: z.strictObject({ base: yearForm, target: yearForm.nullable() }).optional(),
  growth: z
    .record(
      z.string().regex(/^[a-z]+$/, { error: () => 'id' }),
      z.discriminatedUnion('law', [
        z.strictObject({ law: z.literal('compound'), rate }),
        z.strictObject({ law: z.literal('logistic'), ceiling: z.number().positive(), rate }),
      ]),
    )
    .optional(),
  targets: z
    .array(z.strictObject({ value: z.number().min(0).max(1).nullable() }))
    .min(1)
    .optional(),
  count: z.int().optional(),
  either: z.union([z.string(), z.array(z.string())]).optional(),
  word: z.union([z.literal('up'), z.literal('down')]).optional(),
  checked: z
    .number()
    .refine((value) => value < 10, { params: { code: 'too-far', limit: 10 } })
    .optional(),
});

function problemsOf(text: string) {
  const { value, problems } = validate(
    schema,
    readYaml('a.yaml', `region: r\nlevel: county\n${text}`),
  );
  expect(value === null).toBe(problems.length > 0);
  return problems.map(({ line, column, path, code, params }) => [
    `${line}:${column} ${path} ${code}`,
    params,
  ]);
}

test('a right document gives the value of the schema', () => {
  const text =
    'region: r\nlevel: county\nname: 建德\ngrowth: { talent: { law: compound, rate: 5% } }\n';
  expect(validate(schema, readYaml('a.yaml', text))).toEqual({
    value: {
      region: 'r',
      level: 'county',
      name: { zh: '建德', en: '建德' },
      growth: { talent: { law: 'compound', rate: 0.05 } },
    },
    problems: [],
  });
});

test('a document that could not be read keeps its own problems', () => {
  const document = readYaml('a.yaml', '');
  expect(validate(schema, document)).toEqual({ value: null, problems: document.problems });
});

describe('keys', () => {
  test('unknown ones each, at the key, with what was meant', () => {
    const all = Object.keys(schema.shape);
    expect(
      problemsOf('nmae: x\nzzzzzz: 1\nplan: { base: 2020, targt: 2025, target: 2025 }'),
    ).toEqual([
      ['3:1 nmae unknown-key', { key: 'nmae', allowed: all, suggestion: 'name' }],
      ['4:1 zzzzzz unknown-key', { key: 'zzzzzz', allowed: all, suggestion: null }],
      [
        '5:21 plan.targt unknown-key',
        { key: 'targt', allowed: ['base', 'target'], suggestion: null },
      ],
    ]);
  });

  test('a missing one, at the mapping that lacks it', () => {
    expect(problemsOf('plan:\n  base: 2020\n')).toEqual([
      ['3:1 plan missing-key', { key: 'target' }],
    ]);
    expect(problemsOf('growth: { talent: { rate: 5% } }')).toEqual([
      ['3:19 growth.talent missing-key', { key: 'law' }],
    ]);
  });

  test('only the keys of the law that is named are suggested', () => {
    expect(problemsOf('growth: { a: { law: compound, rate: 1, cieling: 3 } }')).toEqual([
      [
        '3:40 growth.a.cieling unknown-key',
        { key: 'cieling', allowed: ['law', 'rate'], suggestion: null },
      ],
    ]);
    expect(problemsOf('growth: { a: { law: logistic, rate: 1, cieling: 3 } }')).toEqual([
      ['3:14 growth.a missing-key', { key: 'ceiling' }],
      [
        '3:40 growth.a.cieling unknown-key',
        { key: 'cieling', allowed: ['law', 'ceiling', 'rate'], suggestion: 'ceiling' },
      ],
    ]);
  });

  test('one of the wrong form', () => {
    expect(problemsOf('growth:\n  Talent: { law: compound, rate: 1 }')).toEqual([
      ['4:3 growth.Talent wrong-form', { form: 'id', found: 'Talent' }],
    ]);
  });
});

describe('values', () => {
  test('of the wrong type', () => {
    expect(problemsOf('plan: 2020')).toEqual([
      ['3:7 plan wrong-type', { expected: ['mapping'], found: '2020', foundType: 'number' }],
    ]);
    expect(problemsOf('either: { a: 1 }')).toEqual([
      [
        '3:9 either wrong-type',
        { expected: ['text', 'list'], found: '{a: 1}', foundType: 'mapping' },
      ],
    ]);
    expect(problemsOf('count: 1.5')).toEqual([
      ['3:8 count wrong-type', { expected: ['integer'], found: '1.5', foundType: 'number' }],
    ]);
    expect(problemsOf('targets:\n  - value: 0.1\n  - value: .nan')).toEqual([
      [
        '5:12 targets[1].value wrong-type',
        { expected: ['number'], found: '.nan', foundType: 'not-finite' },
      ],
    ]);
  });

  test('that are none of those allowed', () => {
    const { problems } = validate(schema, readYaml('a.yaml', 'region: r\nlevel: county1\n'));
    expect(problems[0]).toMatchObject({
      line: 2,
      column: 8,
      path: 'level',
      code: 'wrong-value',
      params: {
        found: 'county1',
        allowed: ['nation', 'province', 'county'],
        suggestion: 'county',
      },
    });
    expect(problemsOf('growth: { a: { law: compund, rate: 1 } }')).toEqual([
      [
        '3:21 growth.a.law wrong-value',
        { found: 'compund', allowed: ['compound', 'logistic'], suggestion: 'compound' },
      ],
    ]);
    expect(problemsOf('word: upp')).toEqual([
      ['3:7 word wrong-value', { found: 'upp', allowed: ['up', 'down'], suggestion: 'up' }],
    ]);
  });

  test('beyond a limit', () => {
    expect(problemsOf('targets: [{ value: -1 }, { value: 2 }]')).toEqual([
      ['3:20 targets[0].value out-of-range', { bound: 'at-least', limit: 0, found: '-1' }],
      ['3:35 targets[1].value out-of-range', { bound: 'at-most', limit: 1, found: '2' }],
    ]);
    expect(problemsOf('growth: { a: { law: logistic, rate: 1, ceiling: 0 } }')).toEqual([
      ['3:49 growth.a.ceiling out-of-range', { bound: 'above', limit: 0, found: '0' }],
    ]);
    expect(problemsOf('targets: []')).toEqual([
      ['3:10 targets wrong-length', { bound: 'at-least', limit: 1 }],
    ]);
  });

  test('that a refinement refuses carry its code', () => {
    expect(problemsOf('checked: 11')).toEqual([['3:10 checked too-far', { limit: 10 }]]);
  });

  test('long ones are shown in forty characters', () => {
    const [problem] = problemsOf(`plan: ${'才'.repeat(99)}`);
    expect(problem?.[1]).toMatchObject({ found: `${'才'.repeat(60)}…` });
  });
});

describe('alternatives', () => {
  const rateOf = (text: string) =>
    problemsOf(`growth: { a: { law: compound, rate: ${text} } }`).map(([place, params]) => [
      String(place).replace('growth.a.rate', 'rate'),
      params,
    ]);

  test('the one that was entered tells its own problem', () => {
    expect(rateOf('{ required: x }')).toEqual([
      ['3:49 rate.required wrong-type', { expected: ['number'], found: 'x', foundType: 'text' }],
    ]);
    expect(rateOf('{ history: 1, of: 2 }')).toEqual([
      ['3:55 rate.of wrong-type', { expected: ['text'], found: '2', foundType: 'number' }],
    ]);
    expect(problemsOf('name: { zh: 建德, eng: Jiande }')).toEqual([
      ['3:17 name.eng unknown-key', { key: 'eng', allowed: ['zh', 'en'], suggestion: 'en' }],
    ]);
  });

  test('a key that none knows', () => {
    expect(rateOf('{ histroy: 1 }')).toEqual([
      [
        '3:39 rate.histroy unknown-key',
        { key: 'histroy', allowed: ['required', 'history', 'of'], suggestion: 'history' },
      ],
    ]);
  });

  test('else the name of the form', () => {
    expect(rateOf('much')).toEqual([['3:37 rate wrong-form', { form: 'rate', found: 'much' }]]);
    expect(rateOf('[1]')).toEqual([['3:37 rate wrong-form', { form: 'rate', found: '[1]' }]]);
    expect(rateOf('{ }')).toEqual([['3:37 rate wrong-form', { form: 'rate', found: '{}' }]]);
    expect(problemsOf('name: 2020')).toEqual([
      ['3:7 name wrong-form', { form: 'text', found: '2020' }],
    ]);
  });
});
