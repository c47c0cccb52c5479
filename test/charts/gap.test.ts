import { expect, test } from 'vitest';
import { gap } from '../../src/charts/gap.ts';
import { collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { jiande, zhuji } from '../fixtures/study.ts';

const pointsOf = (study: typeof zhuji) =>
  collectRowsOfSpec(gap.draw(study, 'zh')).filter((row) => 'share' in row);

test('every share is the study’s, each encoding under its own name', () => {
  for (const study of [zhuji, jiande]) {
    for (const { indicator, share, value } of pointsOf(study)) {
      const { completion } = study.targets.find((one) => one.indicator === indicator)!;
      expect(value).toBe(share === 'level' ? completion?.level : completion?.increment);
    }
  }
});

test('rows go from the least reached increment to the most; those without a base come last', () => {
  const order = pointsOf(zhuji)
    .filter(({ share }) => share === 'level')
    .map((row) => row['indicator']);
  expect(order.slice(0, 2)).toEqual(['seniorShare', 'productivity']);
  expect(order.at(-1)).toBe('centres');
});

test('an unknown share is named in a note and never drawn as zero', () => {
  expect(pointsOf(zhuji).filter(({ indicator }) => indicator === 'capital')).toEqual([]);
  expect(JSON.stringify(gap.draw(zhuji, 'zh'))).toContain(
    '无法判断、未列入：人力资本投资占地区生产总值比例',
  );
  const centres = pointsOf(zhuji).filter(({ indicator }) => indicator === 'centres');
  expect(centres.map(({ share }) => share)).toEqual(['level']);
});

test('a share beyond the axis is an arrow at its edge with its figure printed', () => {
  const exceeded = pointsOf(jiande).filter(({ indicator }) => indicator === 'exceeded');
  expect(exceeded.map(({ share, shown, beyond }) => [share, shown, beyond])).toEqual([
    ['level', 2, 'high'],
    ['increment', 2, 'high'],
  ]);
  const figures = collectRowsOfSpec(gap.draw(jiande, 'zh')).map(({ text }) => text);
  expect(figures).toContain('3000%');
  expect(JSON.stringify(gap.draw(jiande, 'zh'))).toContain('超出横轴范围的以箭头表示');
});

test('a share past what its column holds is told by that alone', () => {
  const targets = jiande.targets.map((one) =>
    one.indicator === 'exceeded'
      ? { ...one, completion: { level: 74_385.19, increment: -290_228.31 } }
      : one,
  );
  const figures = collectRowsOfSpec(gap.draw({ ...jiande, targets }, 'zh'));
  const texts = figures.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['>9999%', '<−99999%']));
  expect(texts.filter((text) => String(text).length > 8 && String(text).endsWith('%'))).toEqual([]);
});

test('a falling share stands left of zero', () => {
  const point = pointsOf(zhuji).find(
    ({ indicator, share }) => indicator === 'seniorShare' && share === 'increment',
  );
  expect(point?.['value']).toBeCloseTo(-0.2, 12);
  expect(point?.['shown']).toBe(point?.['value']);
});

test('verdicts stand in words, in both languages', () => {
  const words = (language: 'zh' | 'en') =>
    collectRowsOfSpec(gap.draw(zhuji, language)).map(({ text }) => text);
  expect(words('zh')).toEqual(expect.arrayContaining(['达到', '部分达到', '背离']));
  expect(words('en')).toEqual(expect.arrayContaining(['met', 'partial', 'away']));
});
