import { expect, test } from 'vitest';
import { measureText, wrapLabel } from '../../../src/charts/drawing/measure-text.ts';

const plain = { size: 10, bold: false };

test('hanzi and full-width punctuation are one em wide, Latin as the font says', () => {
  expect(measureText('人才（', plain)).toBe(30);
  expect(measureText('0', plain)).toBeCloseTo(5.55, 10);
  expect(measureText('A', { size: 10, bold: true })).toBeGreaterThan(measureText('A', plain));
});

test.each([
  ['人才资源总量，人才', 60, ['人才资源总', '量，人才']],
  ['高新（技术）产业', 30, ['高新', '（技', '术）产', '业']],
  ['High-tech share of value', 60, ['High-tech', 'share of', 'value']],
  ['', 40, ['']],
])('%s breaks where a line may end', (text, width, lines) => {
  expect(wrapLabel(text, width, plain)).toEqual(lines);
});

test('no line is wider than asked, and nothing is lost', () => {
  const text = '每万名从业人员拥有人才资源数（人/万人）Supercalifragilistic，R&D。'.repeat(3);
  for (const width of [30, 50, 80, 130]) {
    const lines = wrapLabel(text, width, plain);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(measureText(line, plain)).toBeLessThanOrEqual(width);
  }
});
