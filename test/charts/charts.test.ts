import { expect, test } from 'vitest';
import { comparisonChartIds, comparisonCharts } from '../../src/charts/comparison-registry.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawComparisonChart } from '../../src/charts/draw-comparison-chart.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { whyNotCompared, whyNotDrawn } from '../../src/charts/why-not-drawn.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import type { Study } from '../../src/study/study.ts';
import { createStudy, jiande, zhuji } from '../fixtures/study.ts';
import { shippedComparisons } from './shipped-charts.ts';

test('every comparison chart applies to some shipped studies', () => {
  expect(new Set(shippedComparisons.map(({ id }) => id))).toEqual(new Set(comparisonChartIds));
});

test('a study without figures has no charts', () => {
  const empty = createStudy({ id: 'empty', zh: '空', en: 'Empty' }, [], []);
  expect(chartIds.filter((id) => charts[id].applies(empty))).toEqual([]);
  expect(comparisonChartIds.filter((id) => comparisonCharts[id].applies([empty, empty]))).toEqual(
    [],
  );
  expect(comparisonChartIds.filter((id) => comparisonCharts[id].applies([]))).toEqual([]);
  for (const id of chartIds) expect(whyNotDrawn(empty, id)).toBe(charts[id].absent);
  for (const id of comparisonChartIds) {
    expect(whyNotCompared([empty], id)).toBe(comparisonCharts[id].absent);
  }
  expect(whyNotDrawn(zhuji, 'gap')).toBeNull();
});

test('a chart that does not apply, or that there is not, is refused', () => {
  const absent = chartIds.find((id) => !charts[id].applies(jiande))!;
  for (const id of [absent, 'toString', 'verdicts'])
    expect(() => drawChart(jiande, id as never)).toThrow(RangeError);
  expect(() => drawComparisonChart([zhuji], 'toString' as never)).toThrow(RangeError);
  expect(() => drawComparisonChart([zhuji], 'compare')).toThrow(RangeError);
});

test('hostile names come out as text', async () => {
  const name = { zh: '<script>"&\'$&', en: '<script>"&\'$&' };
  const study: Study = {
    ...zhuji,
    scenario: { id: 'x', title: name },
    indicators: zhuji.indicators.map((one) => ({ ...one, name })),
  };
  const specs = [
    ...chartIds
      .map((id) => charts[id])
      .filter(({ applies }) => applies(study))
      .map(({ draw }) => draw(study, 'zh')),
    drawComparisonChart([study, study], 'verdicts'),
    drawComparisonChart([study, study], 'compare'),
  ];
  for (const spec of specs) {
    const svg = await renderSvg(spec);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  }
});
