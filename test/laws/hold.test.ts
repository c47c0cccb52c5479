import { expect, it } from 'vitest';
import { hold } from '../../src/laws/hold.ts';
import { resolve, walk } from './ground.ts';

it('keeps the base to the last bit', () => {
  expect(walk(hold, resolve(hold, {}), { year: 2020, level: 32.2 }, 3)).toEqual([32.2, 32.2, 32.2]);
});
