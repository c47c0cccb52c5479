import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/input/content-hash.ts';

test('FIPS 180-4 example, and the same as Node', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const text = '人才资源总量 😀\r\n';
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});
