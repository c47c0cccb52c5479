import { expect, test } from 'vitest';
import { chooseAxisRange } from '../../../src/charts/drawing/axis-range.ts';

const lines = { zero: false, count: 3, room: [0.1, 0.1] as const };

test.each([
  [
    [7.04, 8.63],
    [7, 8],
  ],
  [
    [0.095, 0.12],
    [0.1, 0.11, 0.12],
  ],
  [
    [147, 247],
    [150, 200, 250],
  ],
  [
    [0.3, 0.1],
    [0.1, 0.2, 0.3],
  ],
])('%j has round ticks %j', (figures, ticks) => {
  expect(chooseAxisRange(figures, lines).ticks).toEqual(ticks);
});

test('a level line gets a range of its own, also at zero', () => {
  for (const figure of [0, 0.28, 150]) {
    const { domain } = chooseAxisRange([figure, figure], lines);
    expect(domain[0]).toBeLessThan(figure);
    expect(domain[1]).toBeGreaterThan(figure);
  }
});

test('figures that differ in their last digits alone are a level line, and the ticks end', () => {
  for (const figure of [0.6487, 9e14, 1e-9]) {
    const next = figure * (1 + 2 ** -52);
    const { domain, ticks } = chooseAxisRange([figure, next], lines);
    expect(domain[1] - domain[0]).toBeGreaterThan(0.05 * figure);
    expect(ticks.length).toBeLessThan(10);
  }
});

test('sizes start at zero', () => {
  expect(chooseAxisRange([32, 39], { ...lines, zero: true }).domain[0]).toBe(0);
  expect(chooseAxisRange([-1, 2], { ...lines, zero: true }).domain[0]).toBeLessThan(-1);
});

test('figures that are never negative get no tick below zero', () => {
  expect(
    chooseAxisRange([0, 1], { ...lines, room: [0.5, 0] }).ticks.every((tick) => tick >= 0),
  ).toBe(true);
});
