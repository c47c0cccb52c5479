import { expect, test } from 'vitest';
import { firstTotal } from '../../src/terms/first-total.ts';

const plain = (id: string) => ({ id, parts: null });
const total = (id: string, ...of: readonly string[]) => ({ id, parts: { of } });
const found = (...some: readonly { id: string; parts: { of: readonly string[] } | null }[]) =>
  firstTotal(some, (one) => one)?.id;

test('the first total with parts stands for all', () => {
  expect(found(plain('x'), total('a', 'x'), total('b', 'y'))).toBe('a');
});

test('a total within another gives way to it, wherever they stand in the file', () => {
  expect(found(total('a', 'x'), plain('x'), total('t', 'a'))).toBe('t');
  expect(found(total('a', 'x'), total('b', 'a'), total('c', 'b'))).toBe('c');
});

test('one whose total is not among them stands for itself; without totals there is none', () => {
  expect(found(total('a', 'x'), plain('t'))).toBe('a');
  expect(found(plain('a'), plain('b'))).toBeUndefined();
});
