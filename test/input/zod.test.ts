import { expect, it } from 'vitest';
import { z } from '../../src/input/zod.ts';

it('builds no code at run time, which a strict page would refuse', () => {
  expect(z.config().jitless).toBe(true);
});
