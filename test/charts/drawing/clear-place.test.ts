import { expect, test } from 'vitest';
import { clearPlace, type Obstacles } from '../../../src/charts/drawing/clear-place.ts';

type Place = { readonly x: number; readonly y: number };

/** A label of 10 × 4 pixels. */
const boxOf = ({ x, y }: Place) => ({ left: x, right: x + 10, top: y, bottom: y + 4 });
const free: Obstacles = {
  boxes: [],
  pieces: [],
  room: { left: 0, right: 100, top: 0, bottom: 100 },
};
const places = [
  { x: 20, y: 20 },
  { x: 40, y: 20 },
] as const;

test('the wanted place, where nothing lies there', () => {
  expect(clearPlace(places, boxOf, free)).toBe(places[0]);
  const beside = { left: 30, right: 32, top: 20, bottom: 24 };
  expect(clearPlace(places, boxOf, { ...free, boxes: [beside] })).toBe(places[0]);
});

test('the next, where a mark, a line or the edge is in the way', () => {
  const mark = { left: 28, right: 34, top: 21, bottom: 23 };
  expect(clearPlace(places, boxOf, { ...free, boxes: [mark] })).toBe(places[1]);
  // A line that passes through the label with both ends outside.
  expect(clearPlace(places, boxOf, { ...free, pieces: [[0, 0, 50, 45]] })).toBe(places[1]);
  // Its prolongation would, the line itself ends before.
  expect(clearPlace(places, boxOf, { ...free, pieces: [[0, 0, 15, 14]] })).toBe(places[0]);
  const room = { ...free.room, left: 25 };
  expect(clearPlace(places, boxOf, { ...free, room })).toBe(places[1]);
});

test('the first of the least bad, where none is clear', () => {
  const all = { left: 0, right: 100, top: 0, bottom: 100 };
  expect(clearPlace(places, boxOf, { ...free, boxes: [all] })).toBe(places[0]);
  const first = { left: 20, right: 22, top: 20, bottom: 22 };
  expect(clearPlace(places, boxOf, { ...free, boxes: [all, first] })).toBe(places[1]);
});
