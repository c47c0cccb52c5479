import { expect, it } from 'vitest';
import { hold } from '../../src/laws/hold.ts';
import { defineLaw } from '../../src/laws/law.ts';

it('gives a law its place without touching it', () => {
  expect(defineLaw(hold)).toBe(hold);
});
