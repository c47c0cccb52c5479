import { expect, test } from 'vitest';
import { measureItem } from '../../src/report/measure-item.ts';

test('a text is as wide as its characters, trimmed as Vega draws it', () => {
  expect(measureItem({ fontSize: 10 }, ' 人才 ')).toBe(20);
  expect(measureItem({}, '人')).toBe(11);
  expect(measureItem({ fontSize: 10 }, null)).toBe(0);
});

test('bold letters are wider', () => {
  expect(measureItem({ fontSize: 10, fontWeight: 'bold' }, 'AVM')).toBeGreaterThan(
    measureItem({ fontSize: 10 }, 'AVM'),
  );
  expect(measureItem({ fontWeight: 700 }, 'A')).toBe(measureItem({ fontWeight: 'bold' }, 'A'));
});

test('a limit caps the width', () => {
  expect(measureItem({ fontSize: 10, limit: 25 }, '人才资源')).toBe(25);
  expect(measureItem({ fontSize: 10, limit: 25 }, '人才')).toBe(20);
  expect(measureItem({ fontSize: 10, limit: 0 }, '人才资源')).toBe(40);
});
