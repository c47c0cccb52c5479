import { describe, expect, test } from 'vitest';
import { chartIds } from '../../src/charts/registry.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import type { Study } from '../../src/study/study.ts';
import { collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { findOverlaps, readTextBoxes } from '../fixtures/svg-texts.ts';
import { studyOf } from '../worked/run-case.ts';
import { chartsOf } from './shipped-charts.ts';

const one = (base: number, value: number, of: readonly string[] = []) => ({
  observed: { 2018: base * 0.9, 2020: base },
  target: { value },
  ...(of.length === 0 ? {} : { parts: { of: [...of], cover: 'exact' } }),
});
const studyOfTotals = (indicators: Readonly<Record<string, ReturnType<typeof one>>>) =>
  studyOf({
    indicators,
    scenario: { uncertainty: { volatility: { '*': '2%' } }, default: { rate: '7%' }, draws: 200 },
  });

const worlds: Readonly<Record<string, Study>> = {
  none: studyOfTotals({ a: one(4, 6), b: one(6, 8) }),
  'side by side': studyOfTotals({
    ...{ t: one(10, 15, ['a', 'b']), a: one(4, 6), b: one(6, 9) },
    ...{ u: one(8, 9, ['c', 'd']), c: one(3, 4), d: one(5, 5) },
    v: one(7, 9, ['a', 'c']),
  }),
  nested: studyOfTotals({
    ...{ a: one(4, 6, ['c', 'd']), c: one(1, 2), d: one(3, 4) },
    ...{ t: one(10, 15, ['a', 'b']), b: one(6, 9) },
  }),
};

describe.each(Object.entries(worlds))('totals: %s', (name, study) => {
  const drawn = chartsOf([study]);

  test('has the charts of totals, where there are some', () => {
    const ids = drawn.map(({ id }) => id);
    for (const id of ['composition', 'structure', 'contribution'] as const)
      expect(ids.includes(id)).toBe(name !== 'none');
    for (const id of chartIds.filter((one) => ['trajectory', 'fan', 'distribution'].includes(one)))
      expect(ids).toContain(id);
  });

  test.each(drawn)('$id $language compiles without a warning, texts apart', async ({ draw }) => {
    const svg = await renderSvg(draw());
    expect(findOverlaps(readTextBoxes(svg))).toEqual([]);
    expect(Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1])).toBeLessThanOrEqual(640);
  });
});

test('every total and all within it are drawn, each once, the outermost wide', () => {
  for (const [name, study] of Object.entries(worlds)) {
    const spec = chartsOf([study])
      .find(({ id }) => id === 'trajectory')!
      .draw();
    const widths = panelWidths(spec);
    expect(widths.length, name).toBe(study.indicators.length);
    const wide = widths.filter((width) => width > 200).length;
    expect(wide, name).toBe({ none: 1, 'side by side': 3, nested: 1 }[name]);
  }
});

test('parts keep their own colours in each total', () => {
  const spec = chartsOf([worlds['side by side']!])
    .find(({ id }) => id === 'composition')!
    .draw();
  const bars = collectRowsOfSpec(spec).filter((row) => 'order' in row && row['year'] === 2020);
  expect(bars.map(({ part, colour }) => [part, colour])).toHaveLength(6);
  expect(new Set(bars.map(({ colour }) => colour)).size).toBe(2);
});

function panelWidths(spec: unknown): readonly number[] {
  const views = (spec as { vconcat: readonly Record<string, unknown>[] }).vconcat;
  return views
    .flatMap((view) => ('hconcat' in view ? (view['hconcat'] as typeof views) : [view]))
    .flatMap(({ title, width }) => (title === undefined ? [] : [Number(width)]));
}
