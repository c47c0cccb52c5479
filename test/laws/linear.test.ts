import { expect, it } from 'vitest';
import { linear } from '../../src/laws/linear.ts';
import { resolve, walk } from './ground.ts';

const start = { year: 2020, level: 147 };

it('adds the step each year', () => {
  expect(walk(linear, resolve(linear, { step: 20 }), start, 5)).toEqual([167, 187, 207, 227, 247]);
});

it('takes its step from the ground where it names one', () => {
  const asked: unknown[] = [];
  const step = (spec: unknown, key: string) => {
    asked.push([spec, key]);
    return 2;
  };
  const written = { step: { history: 0.8, of: 'talent' } };
  expect(resolve(linear, written, { step }).parameters).toEqual({ step: 2 });
  expect(asked).toEqual([[{ ground: 'history', factor: 0.8, of: 'talent' }, 'step']]);
});

it('has no parameters where the ground gives no step', () => {
  expect(resolve(linear, { step: 'history' })).toEqual({ parameters: null, refused: [] });
});
