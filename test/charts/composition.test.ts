import { expect, test } from 'vitest';
import { composition } from '../../src/charts/composition.ts';
import type { Study } from '../../src/study/study.ts';
import { collectNodes, collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { jiande, zhuji } from '../fixtures/study.ts';

const stacks = (study: Study) =>
  collectNodes(composition.draw(study, 'zh')).filter(({ stack }) => stack === 'zero');
const bars = (study: Study) =>
  collectNodes(composition.draw(study, 'zh')).filter(
    ({ mark }) => (mark as { type?: string } | undefined)?.type === 'bar',
  );

/** 诸暨 with something else of its total. */
const change = (more: Partial<Study['indicators'][number]>, id = 'talent'): Study => ({
  ...zhuji,
  indicators: zhuji.indicators.map((one) => (one.id === id ? { ...one, ...more } : one)),
});

test('parts that add up are stacked from zero, with the total as a mark of its own', () => {
  expect(stacks(zhuji).length).toBeGreaterThan(0);
  const rows = collectRowsOfSpec(composition.draw(zhuji, 'zh'));
  for (const [i, year] of zhuji.years.entries()) {
    const parts = rows.filter((row) => row['year'] === year && 'part' in row);
    const sum = parts.reduce((total, { value }) => total + Number(value), 0);
    expect(sum).toBeCloseTo(zhuji.indicators[0]!.path![i]!, 9);
    expect(rows.find((row) => row['year'] === year && 'top' in row)?.['value']).toBe(
      year === 2020 ? 32.2 : zhuji.indicators[0]!.path![i],
    );
  }
});

test('every figure is the study’s; published and projected differ', () => {
  for (const study of [zhuji, jiande]) {
    const rows = collectRowsOfSpec(composition.draw(study, 'zh')).filter((row) => 'part' in row);
    expect(rows.length).toBeGreaterThan(0);
    for (const { part, year, value, status } of rows) {
      const indicator = study.indicators.find(({ name }) => name.zh === part)!;
      const observed = indicator.observed.find((one) => one.year === year);
      expect(status).toBe(observed === undefined ? 'projected' : 'observed');
      expect(value).toBe(observed?.value ?? indicator.path?.[study.years.indexOf(Number(year))]);
    }
  }
});

test('overlapping parts are never stacked; a note gives ω with its arithmetic', () => {
  expect(stacks(jiande)).toEqual([]);
  expect(bars(jiande)).toEqual([]);
  const text = JSON.stringify(composition.draw(jiande, 'zh')).replaceAll('"},{"', '');
  expect(text).toContain('10.385 ÷ 10.3 = 1.0083');
  expect(text).toMatch(/14\.08 ÷ 14/);
});

test('partial parts, and exact ones of which one lacks a projection, are not stacked', () => {
  const parts = zhuji.indicators[0]!.parts!;
  expect(stacks(change({ parts: { ...parts, cover: 'partial' } }))).toEqual([]);
  const lacking = change({ path: null }, 'social');
  expect(stacks(lacking)).toEqual([]);
  expect(JSON.stringify(composition.draw(lacking, 'zh'))).toContain('不堆叠：社会工作专业人才');
});

test('a total projected apart from its parts is said to differ', () => {
  const apart = change({ path: [32.2, 36, 40, 45, 50, 56] });
  expect(JSON.stringify(composition.draw(apart, 'zh'))).toContain(
    '2025年测算分项之和 39 与人才资源总量 56 不等',
  );
});

test('a study without totals has no composition', () => {
  expect(composition.applies(change({ parts: null }))).toBe(false);
});

test('the axis of shares is in per cent', () => {
  const indicators = zhuji.indicators.map((one) => ({ ...one, unit: '%', kind: 'share' as const }));
  const drawn = collectNodes(composition.draw({ ...zhuji, indicators }, 'zh'));
  const [y] = drawn.filter(({ stack }) => stack === 'zero');
  expect(y).toMatchObject({ axis: { format: '.4~p' } });
});
