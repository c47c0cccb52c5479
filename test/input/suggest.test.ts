import { expect, test } from 'vitest';
import { suggest } from '../../src/input/suggest.ts';

test.each([
  ['talnet', ['talent', 'skilled'], 'talent'],
  ['Skilled', ['skilled', 'skilledAll'], 'skilled'],
  ['professionel', ['professional'], 'professional'],
  ['高技能人材', ['高技能人才', '专业技术人才'], '高技能人才'],
  ['万入', ['万人', '亿元'], '万人'],
  ['xyz', ['talent'], null],
  ['ab', ['cd'], null],
  ['a', ['b'], null],
  ['', ['a'], null],
  ['talent', [], null],
  ['cat', ['bat', 'car', 'cap'], 'bat'],
])('%s', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected);
  expect(suggest(word, [...candidates].reverse())).toBe(expected);
});
