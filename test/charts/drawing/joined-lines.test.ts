import { expect, test } from 'vitest';
import { drawJoinedLines, joinCells } from '../../../src/charts/drawing/joined-lines.ts';

const cell = (year: number, status: 'observed' | 'derived' | 'projected') => ({
  year,
  value: year,
  status,
});

test('the last published figure before a projected one is on both lines', () => {
  const cells = [
    cell(2015, 'derived'),
    cell(2020, 'observed'),
    cell(2021, 'projected'),
    cell(2022, 'observed'),
    cell(2023, 'observed'),
  ];
  expect(joinCells(cells).map(({ joins }) => joins)).toEqual([
    'published',
    'both',
    'projected',
    'published',
    'published',
  ]);
});

test('only the projected line is dashed', () => {
  const lines = drawJoinedLines(2, 'datum.isTotal') as readonly {
    readonly transform: readonly [{ readonly filter: string }];
    readonly mark: object;
  }[];
  expect(lines.map(({ mark }) => 'strokeDash' in mark)).toEqual([false, true]);
  expect(lines[1]?.transform[0].filter).toContain("datum.isTotal && (datum.joins === 'projected'");
});
