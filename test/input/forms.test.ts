import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fileIdForm,
  idForm,
  numberForm,
  parsePercent,
  percentForm,
  textForm,
  windowForm,
  yearForm,
} from '../../src/input/forms.ts';
import { z } from '../../src/input/zod.ts';

test('a text counts for both languages unless both are given', () => {
  expect(textForm.parse('人才')).toEqual({ zh: '人才', en: '人才' });
  expect(textForm.parse({ zh: '人才' })).toEqual({ zh: '人才', en: '人才' });
  expect(textForm.parse({ zh: '人才', en: 'talent' })).toEqual({ zh: '人才', en: 'talent' });
  expect([' ', 3, { en: 'x' }, null].map((text) => textForm.safeParse(text).success)).toEqual(
    Array(4).fill(false),
  );
});

describe('per cents', () => {
  test.each([
    ['7.7%', 0.077],
    ['86.1%', 0.861],
    ['-1%', -0.01],
    ['+0.29 ％', 0.0029],
    ['100%', 1],
  ])('%s', (text, value) => {
    expect(percentForm.parse(text)).toBe(value);
  });

  test('are the nearest number to the decimal that is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (units) => {
        const written = `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}%`;
        const decimal = Number(`0.${String(units).padStart(4, '0')}`);
        expect(parsePercent(written)).toBe(units < 10_000 ? decimal : Number(`${units}e-4`));
      }),
      { seed: 2025 },
    );
  });

  test.each(['7.7', '%', '1e2%', '7,7%', '.5%', 'x%'])('%s is none', (text) => {
    expect(parsePercent(text)).toBeNull();
    expect(percentForm.safeParse(text).success).toBe(false);
  });
});

test('a window is written with a hyphen, a dash, or as two years', () => {
  const window = { from: 2016, to: 2020 };
  for (const written of ['2016-2020', '2016–2020', '2016—2020', '2016 - 2020', window]) {
    expect(windowForm.parse(written)).toEqual(window);
  }
  expect(windowForm.safeParse('2020-2016').error?.issues).toMatchObject([
    { code: 'custom', params: { code: 'window-backwards', from: 2020, to: 2016 } },
  ]);
  expect(windowForm.safeParse('16-20').error?.issues[0]?.message).toBe('window');
});

test('years, numbers and ids', () => {
  const accepts = (schema: z.ZodType, values: readonly unknown[]) =>
    values.map((value) => schema.safeParse(value).success);
  expect(accepts(yearForm, [1900, 2200, 1899, 2201, 2020.5, '2020'])).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(accepts(numberForm, [0, -1.5, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(accepts(idForm, ['rdPer10kLabour', 'a', 'A', 'a-b', ''])).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(accepts(fileIdForm, ['zhuji-plan', 'aB', '1a'])).toEqual([true, false, false]);
});

test('each comes out in a JSON Schema as it is written', () => {
  const schema = z.toJSONSchema(
    z.strictObject({
      text: textForm,
      percent: percentForm,
      year: yearForm,
      window: windowForm,
      id: idForm,
      number: numberForm,
    }),
    { io: 'input' },
  );
  expect(schema.properties).toMatchObject({
    text: {
      anyOf: [
        { type: 'string' },
        { type: 'object', required: ['zh'], additionalProperties: false },
      ],
    },
    percent: { type: 'string', pattern: expect.stringContaining('%') },
    year: { type: 'integer', minimum: 1900, maximum: 2200 },
    window: { anyOf: [{ type: 'string' }, { type: 'object', required: ['from', 'to'] }] },
    id: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    number: { type: 'number' },
  });
});
