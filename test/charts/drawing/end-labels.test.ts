import { expect, test } from 'vitest';
import { drawEndLabels } from '../../../src/charts/drawing/end-labels.ts';
import { collectRowsOfSpec } from '../../fixtures/spec-values.ts';

test('labels of lines that end together stand apart, each level with its sign and leader', () => {
  const sign = { shape: 'circle', fill: '#ffffff', stroke: '#222222' };
  const ends = ['a', 'b', 'c'].map((text, i) => ({ text, sign, x: 100, y: 50, isBold: i === 1 }));
  const rows = collectRowsOfSpec(drawEndLabels(ends, { width: 100, height: 100 }));
  const texts = rows.filter(({ text }) => text !== undefined);
  const places = texts.map(({ y }) => Number(y)).sort((a, b) => a - b);
  expect(places).toHaveLength(3);
  for (const [i, place] of places.slice(1).entries()) {
    expect(place - places[i]!).toBeGreaterThanOrEqual(14);
  }
  const at = (key: string, has: string) =>
    rows
      .filter((row) => has in row)
      .map((row) => Number(row[key]))
      .sort((a, b) => a - b);
  expect(at('y', 'shape')).toEqual(places);
  expect(at('y2', 'y2')).toEqual(places);
  expect(rows.filter((row) => 'y2' in row).map(({ y }) => y)).toEqual([50, 50, 50]);
});
