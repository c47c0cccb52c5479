import { expect, it } from 'vitest';
import { writeStudyJson } from '../../src/report/write-study-json.ts';
import { shippedStudy } from '../study/shipped.ts';

it('writes indented JSON with a line end', () => {
  const text = writeStudyJson(shippedStudy('zhuji-plan'));
  expect(text).toMatch(/^\{\n {2}"format": "talentcast\/study@2",\n/);
  expect(text).toMatch(/\n\}\n$/);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined])('refuses %s', (value) => {
  const study = { ...shippedStudy('zhuji-plan'), years: [2020, value as number] };
  expect(() => writeStudyJson(study)).toThrow(RangeError);
});
